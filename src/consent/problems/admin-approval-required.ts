import type { Problem } from './problem';

/** Microsoft’s page "Need admin approval", or "Approval required" where the organization takes requests. */
export const adminApprovalRequired = {
  id: 'admin-approval-required',
  owner: 'tenant-admin',
  match: {
    codes: [90093, 90094, 90095],
    names: ['adminconsentrequired', 'adminconsentrequiredrequestaccess', 'graphuserunauthorized'],
    phrases: [
      /admin(?:istrator)? approval (?:is )?required/,
      /only (?:an|your) admin(?:istrator)? can (?:grant|consent|approve)/,
      /(?:requires?|needs?) (?:an )?admin(?:istrator)?(?:'s)? (?:consent|approval)/,
      /ask (?:an|your) admin(?:istrator)? to grant permission/,
      /(?:grant|needs?|need) (?:requires )?admin (?:permission|approval)/,
      /permissions that you (?:aren't|are not) authorized to grant/,
      /prevents you from granting/,
      /principal cannot consent due to lack/,
      /operation can only be performed by an administrator/,
      /enter justification for requesting this app/,
      /requires your admin's approval/,
      /admin(?:istrator)? consent is required/,
      /without granting consent/,
      /needs? permission to access resources in your organi[sz]ation/,
      /have an admin account\? sign in/,
      /approval required.{0,200}(?:request approval|justification)/,
      /administrator has set a policy that prevents/,
    ],
  },
  words: {
    member: {
      heading: 'Your admin needs to approve this first',
      lead: 'Your organization lets only admins approve {app}. Ask your admin now and finish here later.',
    },
    admin: {
      heading: 'Approve {app} for everyone',
      lead: 'Members of {organization} can’t approve {app} themselves. One approval by an admin covers everyone.',
      steps: [
        'Select “Approve for everyone” and sign in as an admin.',
        'Check the permissions and the publisher.',
        'Select “Accept”.',
      ],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
} as const satisfies Problem;
