import type { Problem } from './problem';

/** The device has no connection. */
export const offline = {
  id: 'offline',
  owner: 'network',
  match: {
    names: ['offline', 'no_network_connectivity', 'device_network_not_available', 'no_network'],
    phrases: [
      /no (?:network|internet) connect/,
      /err_internet_disconnected/,
      /internet connection appears to be offline/,
      /device is offline/,
    ],
  },
  words: {
    member: { heading: 'You’re offline', lead: 'Connect to the internet, then try again.' },
    admin: { heading: 'You’re offline', lead: 'Connect to the internet, then try again.' },
  },
  actions: { member: ['try-again'], admin: ['try-again', 'i-am-not-admin'] },
} as const satisfies Problem;
