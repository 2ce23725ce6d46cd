import type { Problem } from './problem';

/** This copy of the add-in has no client id. */
export const notConfigured = {
  id: 'not-configured',
  owner: 'vendor',
  match: { names: ['not_configured'] },
  words: {
    member: {
      heading: '{app} isn’t set up yet',
      lead: 'Its makers still have to finish a setting. Contact support.',
    },
    admin: {
      heading: '{app} isn’t set up yet',
      lead: 'This copy of the add-in has no app registration. Contact support.',
    },
  },
  actions: { member: ['contact-support', 'back'], admin: ['contact-support', 'i-am-not-admin'] },
} as const satisfies Problem;
