import type { Problem } from './problem';

/** The browser or Office did not let a window open. */
export const popupBlocked = {
  id: 'popup-blocked',
  owner: 'user',
  match: {
    names: ['popup_window_error', 'empty_window_error', '12009', '12011'],
    phrases: [
      /error opening (?:the )?pop-?up/,
      /pop-?ups? (?:are|were|is|was|has been|have been|window is|window was|window has been)? ?(?:being )?blocked/,
      /blocked (?:a|the) pop-?up/,
      /pop-?up window is null/,
      /window\.open returned null/,
      /prevented us from creating the dialog/,
      /dialog (?:box )?(?:was |has been )?blocked by (?:the |your )?browser/,
      /chose to ignore the dialog/,
      /pop-?up blocker/,
      /from opening a pop-?up/,
      /blocking pop-?ups/,
      /allow pop-?ups/,
    ],
  },
  words: {
    member: {
      heading: 'Microsoft’s window didn’t open',
      lead: 'Your browser may block new windows here. Allow them for this site and try again.',
      steps: [
        'Look for the blocked window sign in the address bar.',
        'Allow pop-up windows for this site.',
        'Come back here and select “Try again”.',
      ],
    },
    admin: {
      heading: 'Microsoft’s window didn’t open',
      lead: 'The browser may block new windows here. Allow them, or approve {app} by the link.',
    },
  },
  actions: {
    member: ['try-again', 'contact-support'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
} as const satisfies Problem;
