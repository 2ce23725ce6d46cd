import type { Problem } from './problem';

/** Signed in, but Microsoft Graph does not give what was asked: a permission or a right is missing. */
export const accessRefused = {
  id: 'access-refused',
  owner: 'tenant-admin',
  match: {
    names: ['erroraccessdenied', 'accessdenied', 'forbidden'],
    phrases: [/insufficient privileges to complete the operation/, /access is denied\. check credentials/],
  },
  words: {
    member: {
      heading: 'Microsoft refused access to some data',
      lead: 'You’re signed in, but a right is missing. Your admin can check the approval of {app}.',
    },
    admin: {
      heading: 'A permission or a right is missing',
      lead: 'Sign-in works, but Microsoft refused the data. Approve {app} again and check the permissions.',
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'check-again', 'i-am-admin'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
