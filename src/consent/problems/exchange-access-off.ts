import type { Problem } from './problem';

/** Exchange Online refuses the app’s way in: Exchange Web Services are off or the app is not on the list. */
export const exchangeAccessOff = {
  id: 'exchange-access-off',
  owner: 'tenant-admin',
  match: {
    names: ['errorewsdisabled', 'ewsdisabled', 'errorapplicationaccessdenied'],
    phrases: [
      /ews (?:is|has been|was|access is) (?:disabled|blocked|turned off)/,
      /exchange web services (?:is|are|has been|have been) (?:not currently available|disabled|blocked|turned off)/,
      /ewsenabled/,
      /access to odata is disabled/,
      /application access policy/,
      /blocked by (?:your )?(?:tenant|organization) .{0,20}accesspolicy/,
    ],
  },
  words: {
    member: {
      heading: 'Exchange doesn’t let {app} in',
      lead: 'Your organization has this turned off. Your admin can allow {app}.',
    },
    admin: {
      heading: 'Exchange Online blocks {app}',
      lead: 'Approval is in place, but Exchange Web Services are off or {app} is not on the allow list.',
      steps: [
        'Open Exchange Online PowerShell.',
        'Run Get-OrganizationConfig and check the EWS settings.',
        'Add the app ID to EwsAllowedAppIDs.',
      ],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
