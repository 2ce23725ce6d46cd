import type { Problem } from './problem';
import { sources } from './sources';

/** Microsoft's page "Need admin approval", or "Approval required" where the organization takes requests. */
export const adminApprovalRequired = {
  id: 'admin-approval-required',
  category: 'admin-approval-required',
  owner: 'tenant-admin',
  match: {
    codes: [90093, 90094, 90095],
    names: ['adminconsentrequired', 'adminconsentrequiredrequestaccess', 'graphuserunauthorized'],
    phrases: [
      /need admin approval/,
      /only an admin can grant/,
      /ask an admin to grant permission/,
      /the grant requires admin permission/,
      /permissions that you (?:aren't|are not) authorized to grant/,
      /prevents you from granting/,
      /calling principal cannot consent/,
      /this operation can only be performed by an administrator/,
      /enter justification for requesting this app/,
      /this app requires your admin's approval/,
      /admin consent is required/,
      /return to the application without granting consent/,
      /genehmigung durch (?:den )?administrator erforderlich/,
      /administratorgenehmigung erforderlich/,
      /se necesita la aprobación del administrador/,
      /管理者の承認が必要/,
    ],
  },
  words: {
    member: {
      heading: 'Your admin needs to approve this first',
      lead: 'Your organization lets only admins approve apps like {app}. Ask your admin now, and finish here when it’s approved.',
    },
    admin: {
      heading: 'Approve {app} for everyone',
      lead: 'Members of {organization} can’t approve {app} themselves. One approval by an admin covers everyone.',
      steps: [
        'Select “Approve for everyone” and sign in with your admin account.',
        'Check the permissions and the publisher.',
        'Select “Accept”.',
      ],
    },
  },
  notes:
    'The normal first run, not a fault. Microsoft’s page is titled “Need admin approval”; quote it as Microsoft translates it. “Accept” is the button on Microsoft’s page.',
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes, sources.unexpectedConsent, sources.consentPolicies],
} as const satisfies Problem;
