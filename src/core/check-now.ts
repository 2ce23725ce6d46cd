import type { Event, MailboxState } from './state';

/** What "Check now" sends: a question without a window where that can work, else a sign-in, straight from the click. */
export const checkNow = (mailbox: MailboxState, now: number): Event =>
  mailbox.kind === 'unasked' && !mailbox.hasAccount
    ? { type: 'sign-in', purpose: 'member' }
    : { type: 'check-mailbox', now };
