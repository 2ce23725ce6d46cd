import type { Problem } from './problem';

/** Microsoft has a passing fault. */
export const serviceUnavailable = {
  id: 'service-unavailable',
  owner: 'microsoft',
  match: {
    codes: [
      90033, 90006, 90012, 50033, 50087, 90090, 90091, 90036, 90092, 50000, 70012, 80001, 80002, 80005, 80007,
      80014, 20033, 40010, 50086,
    ],
    names: [
      'temporarily_unavailable',
      'server_error',
      'serviceunavailable',
      'service_not_available',
      'servicenotavailable',
      'graphretryableerror',
      'transient_error',
      'internal_server_error',
    ],
    phrases: [
      /temporarily unavailable/,
      /temporarily too busy/,
      /intermittent problem/,
      /service (?:is )?unavailable/,
      /transient error/,
      /bad gateway/,
      /gateway time-?out/,
      /internal server error/,
    ],
  },
  words: {
    member: {
      heading: 'Microsoft is temporarily unavailable',
      lead: 'It is not on your side. Wait a few minutes, then try again.',
    },
    admin: {
      heading: 'Microsoft is temporarily unavailable',
      lead: 'It is not on your side. Wait a few minutes, then try again.',
    },
  },
  actions: { member: ['try-again', 'contact-support'], admin: ['try-again', 'i-am-not-admin'] },
} as const satisfies Problem;
