import type { Problem } from './problem';

/** Our own sign-in code could not be loaded. */
export const signInUnavailable = {
  id: 'sign-in-unavailable',
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
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['approve-for-everyone', 'try-again', 'i-am-not-admin'],
  },
} as const satisfies Problem;
