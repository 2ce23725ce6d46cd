import type { Problem } from './problem';
import { sources } from './sources';

/** The browser has no room for what MSAL has to remember until Microsoft’s window answers. */
export const storageFull = {
  id: 'storage-full',
  category: 'unknown',
  owner: 'user',
  match: {
    names: ['cache_quota_exceeded', 'quotaexceedederror', 'ns_error_dom_quota_reached'],
    phrases: [/exceeded the quota/, /quota has been exceeded/],
  },
  words: {
    member: {
      heading: 'This browser has no room left',
      lead: 'Sign-in keeps a note here until it is done. Clear this site’s data in the browser, then try again.',
    },
    admin: {
      heading: 'This browser has no room left',
      lead: 'Sign-in keeps a note here until it is done. Clear this site’s data, or approve {app} by the link.',
    },
  },
  notes:
    '“Site’s data” is what browsers call the storage of one website. No window of Microsoft’s has opened.',
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['approve-for-everyone', 'tick-box', 'contact-support', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.msalBrowser],
} as const satisfies Problem;
