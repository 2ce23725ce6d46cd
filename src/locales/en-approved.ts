import type { Words } from '../consent/words/words';

/**
 * English: the page that Microsoft's approval page returns to. It is public and can't check anything, so it says what
 * Microsoft reports and never that something is approved.
 */
export const enApproved = {
  title: '{heading} – {app}',
  approved: {
    heading: 'Microsoft reports the approval',
    lead: 'Your colleagues can now finish: Outlook, LPC Sidebar, Finish setup.',
    done: 'There’s nothing else to do here. You can close this window.',
    check:
      'This page can’t check the approval. The first colleague who signs in does. It may take a few minutes to arrive.',
    tenant: 'Organization that answered (tenant id): {tenant}',
    otherTenant:
      'The request came from another organization (tenant id {asked}). If your colleagues can’t finish, open the link again and sign in with an admin account of that organization.',
    undoHeading: 'To undo it',
    undo: 'In the Entra admin center, go to {path}. Under Admin consent, open … next to a permission and select Revoke permission.',
    path: 'Entra ID > Enterprise apps > {app} > Permissions',
  },
  declined: {
    heading: 'Not approved',
    lead: 'Microsoft reports that the request was declined or cancelled. Nothing was changed.',
    again: 'Changed your mind? Open the link in the request again.',
    forward: 'Not an admin? Forward the request to one: a {roles} can approve it.',
    suspicious: 'Not expecting this request? Tell your security team.',
  },
  failed: {
    heading: 'The approval didn’t work',
    lead: 'Microsoft reports a problem. As far as we can tell, nothing was approved.',
    codes: 'Code in this page’s address, as a hint: {codes}',
    again: 'Wait a few minutes, then open the link in the request again.',
    forward: 'If Microsoft says that you can’t approve, forward the request to a {roles}.',
    support: 'Still not working? Contact support and tell them the code.',
  },
  malformed: {
    heading: 'No answer to show',
    lead: 'Microsoft opens this page after an admin decides about {app}. This link doesn’t contain a complete response from Microsoft, so we can’t show the result.',
    reloaded: 'Did you reload this page? The answer is shown only once, and a reload changes nothing.',
    next: 'Your colleague can see in Outlook if it’s approved: LPC Sidebar, Check again.',
  },
  adminCenter: 'Open the Entra admin center',
  support: 'Contact support',
  newWindow: 'opens in a new window',
} as const;

/** What every language provides for this page. */
export type ApprovedWords = Words<typeof enApproved>;
