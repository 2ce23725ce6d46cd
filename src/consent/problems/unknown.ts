import type { Problem } from './problem';

/** What no other problem explains. */
export const unknown = {
  id: 'unknown',
  owner: 'unknown',
  match: {},
  words: {
    member: {
      heading: 'Sign-in didn’t work this time',
      lead: 'Microsoft did not tell us why. Try again, or send support the details.',
    },
    admin: {
      heading: 'Sign-in didn’t work this time',
      lead: 'Microsoft did not tell us why. You can still approve {app} for everyone, or send support the details.',
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'contact-support', 'i-am-admin'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
