import type { Problem } from './problem';

/** Somebody tried to approve whose admin role does not allow it. */
export const adminLacksRole = {
  id: 'admin-lacks-role',
  owner: 'tenant-admin',
  match: {
    phrases: [
      /(?:don't|do not|doesn't|does not) have (?:the )?(?:permissions?|privileges?|role|rights) to (?:grant|give) (?:admin |tenant-wide )?consent/,
      /(?:insufficient|not enough) (?:privileges|permissions) to (?:grant|give|consent)/,
      /(?:must|need to) be a (?:global|privileged role|cloud application|application) administrator/,
      /only (?:a )?(?:global|privileged role) administrators? can (?:grant|consent|approve)/,
    ],
  },
  words: {
    member: {
      heading: 'Another admin needs to approve this',
      lead: 'Microsoft lets only some admin roles approve {app}. Ask an admin who has one.',
    },
    admin: {
      heading: 'Your admin role isn’t enough here',
      lead: 'Microsoft lets only some admin roles approve {app} for everyone. Ask an admin who has one of them.',
      steps: [
        'Privileged Role Administrator can approve every app.',
        'Cloud Application Administrator can approve most apps.',
        'Send your colleague the link of “Approve for everyone”.',
      ],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['copy-request', 'approve-for-everyone', 'use-other-account', 'i-am-not-admin'],
  },
} as const satisfies Problem;
