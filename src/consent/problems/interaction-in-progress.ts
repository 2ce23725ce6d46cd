import type { Problem } from './problem';

/** Another sign-in is still open. */
export const interactionInProgress = {
  id: 'interaction-in-progress',
  owner: 'user',
  match: {
    names: [
      'interaction_in_progress',
      'interaction_in_progress_cancelled',
      'acquiretoken_in_progress',
      'login_in_progress',
      'login_progress_error',
      'acquiretoken_progress_error',
      'acquire_token_progress_error',
      'acquire_token_in_progress',
      '12007',
      '13008',
    ],
    phrases: [
      /interaction is currently in progress/,
      /already has an active dialog/,
      /(?:log-?in|sign-?in|acquire ?token) is (?:already )?in progress/,
      /before a previous call of/,
      /dialog (?:box )?is already (?:open|opened)/,
      /can only have one dialog(?: box)? open/,
    ],
  },
  words: {
    member: {
      heading: 'A sign-in window is still open',
      lead: 'Finish or close that window, then try again here.',
    },
    admin: {
      heading: 'A sign-in window is still open',
      lead: 'Finish or close that window, then try again here.',
    },
  },
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['tick-box', 'approve-for-everyone', 'i-am-not-admin'],
  },
} as const satisfies Problem;
