import type { Problem } from './problem';

/** The person’s account is switched off. */
export const accountDisabled = {
  id: 'account-disabled',
  owner: 'tenant-admin',
  match: {
    codes: [50057, 500571],
    names: ['userdisabled'],
    phrases: [/user account is disabled/, /account has been disabled/],
  },
  words: {
    member: {
      heading: 'This account is turned off',
      lead: 'Your admin can turn it on again. You can also use another account.',
    },
    admin: {
      heading: 'This account is turned off',
      lead: 'Turn it on again in the Entra admin center, or sign in with another account.',
    },
  },
  actions: {
    member: ['use-other-account', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['use-other-account', 'i-am-not-admin'],
  },
} as const satisfies Problem;
