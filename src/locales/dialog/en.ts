import type { Words } from '../../consent/words/words';

/**
 * English: the window in which Office lets people sign in. Its words are files of their own, so that it loads nothing else of a
 * language. What it says is named as `pages/dialog` names how it went; most people see `leaving` only.
 */
export const dialog = {
  title: 'Microsoft sign-in – LPC Sidebar',
  heading: 'Microsoft sign-in',
  leaving: 'One moment…',
  /** The pane knows how it went, well or not. */
  done: 'Done. You can close this window and go back to Outlook.',
  'nothing-to-do': 'Nothing to do here. Close this window and try again in Outlook.',
  failed: 'This window could not sign in. Close it and try again in Outlook.',
} as const;

/** What every language provides for this window. */
export type DialogWords = Words<typeof dialog>;
