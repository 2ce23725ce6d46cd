import type { Problem } from './problem';
import { sources } from './sources';

/** This copy of the add-in has no client id. */
export const notConfigured = {
  id: 'not-configured',
  category: 'app-misconfigured',
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
  notes: 'Only seen in test copies.',
  actions: { member: ['contact-support', 'back'], admin: ['contact-support', 'i-am-not-admin'] },
  tone: 'warning',
  sources: [sources.registerApp],
} as const satisfies Problem;
