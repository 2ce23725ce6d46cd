import type { Problem } from './problem';

/** Too many requests: Microsoft asks to wait. */
export const throttled = {
  id: 'throttled',
  owner: 'microsoft',
  match: {
    codes: [90055, 90025, 50196, 90024, 50088, 50166],
    names: [
      'toomanyrequests',
      'applicationthrottled',
      'activitylimitreached',
      'tenantthrottlingerror',
      'loopdetected',
      '13013',
    ],
    phrases: [
      /too many (?:incoming )?requests/,
      /request (?:limit|rate) exceeded/,
      /client request loop/,
      /called too many times/,
      /throttled/,
    ],
  },
  words: {
    member: {
      heading: 'Microsoft asks us to wait a moment',
      lead: 'There were too many requests. Wait a minute, then try again.',
    },
    admin: {
      heading: 'Microsoft asks us to wait a moment',
      lead: 'There were too many requests. Wait a minute, then try again.',
    },
  },
  actions: { member: ['try-again'], admin: ['try-again', 'i-am-not-admin'] },
} as const satisfies Problem;
