import type { Problem } from './problem';
import { sources } from './sources';

/** Our own sign-in code could not be loaded. */
export const signInUnavailable = {
  id: 'sign-in-unavailable',
  category: 'network',
  owner: 'network',
  match: { names: ['sign_in_unavailable'] },
  words: {
    member: {
      heading: 'Sign-in can’t start right now',
      lead: 'A part of {app} did not load. Check your connection and try again.',
    },
    admin: {
      heading: 'Sign-in can’t start right now',
      lead: 'A part of {app} did not load. You can still approve {app} by the link.',
    },
  },
  notes: 'A network or a proxy kept a file of the add-in away.',
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['approve-for-everyone', 'try-again', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.msalBrowser],
} as const satisfies Problem;
