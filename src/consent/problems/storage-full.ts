import type { Problem } from './problem';

/** The browser has no room for what MSAL has to remember until Microsoft’s window answers. */
export const storageFull = {
  id: 'storage-full',
  owner: 'user',
  match: {
    names: ['cache_quota_exceeded', 'quotaexceedederror', 'ns_error_dom_quota_reached'],
    phrases: [/exceeded the quota/, /quota has been exceeded/],
  },
  words: {
    member: {
      heading: 'This browser has no room left',
      lead: 'Signing in needs some browser storage, and it’s full. Clear this site’s data in the browser, then try again.',
    },
    admin: {
      heading: 'This browser has no room left',
      lead: 'Signing in needs some browser storage, and it’s full. Clear this site’s data, or approve {app} by the link.',
    },
  },
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['approve-for-everyone', 'tick-box', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
