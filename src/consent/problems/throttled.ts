import type { Problem } from './problem';
import { sources } from './sources';

/** Too many requests: Microsoft asks to wait. */
export const throttled = {
  id: 'throttled',
  category: 'service-unavailable',
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
  notes: 'Everyday and harmless.',
  actions: { member: ['try-again'], admin: ['try-again', 'i-am-not-admin'] },
  tone: 'info',
  sources: [sources.errorCodes, sources.throttling],
} as const satisfies Problem;
