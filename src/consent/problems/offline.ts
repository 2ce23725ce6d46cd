import type { Problem } from './problem';
import { sources } from './sources';

/** The device has no connection. */
export const offline = {
  id: 'offline',
  category: 'network',
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
  notes: 'As short as it can be.',
  actions: { member: ['try-again'], admin: ['try-again', 'i-am-not-admin'] },
  tone: 'info',
  sources: [sources.msalBrowser],
} as const satisfies Problem;
