import type { Problem } from './problem';
import { sources } from './sources';

/** What no other problem explains. */
export const unknown = {
  id: 'unknown',
  category: 'unknown',
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
  notes: 'The last resort. “The details” are the details for support on the same screen.',
  actions: {
    member: ['try-again', 'email-admin', 'contact-support', 'i-am-admin'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes],
} as const satisfies Problem;
