import type { Account } from './ports';

/** What Outlook tells of the mailbox that is open. */
export interface MailboxFacts {
  /** Its primary address. */
  readonly address?: string;
  /** `Office.UserProfile.accountType`; absent before Mailbox 1.6. */
  readonly accountType?: string;
  /** The object id of the account that Outlook is signed in with: `Office.auth.getAuthContext().userObjectId`. */
  readonly objectId?: string;
}

/**
 * Whether a mailbox and an account belong together; for mailboxes that Microsoft 365 does not host, what they are.
 * `unknown` is not a mismatch: carry on.
 */
export type MailboxMatch = 'same' | 'other-account' | 'unknown' | Elsewhere;

/** Where a mailbox is that Microsoft 365 does not host. */
export type Elsewhere = 'outlook-com' | 'gmail' | 'on-premises';

export const isElsewhere = (match: MailboxMatch): match is Elsewhere =>
  match === 'outlook-com' || match === 'gmail' || match === 'on-premises';

/**
 * Compares the open mailbox with the account that signed in; without an account it tells of the mailbox alone.
 *
 * A user name is not an address: many organizations give people a sign-in name that differs from their mail address, also
 * in its domain. So a differing name proves nothing; a differing object id does, and so does Graph's own `mail`.
 * https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname, 2026-11-25;
 * account types: https://learn.microsoft.com/javascript/api/outlook/office.userprofile, 2026-11-25.
 */
export function compareMailbox(
  mailbox: MailboxFacts,
  account?: Pick<Account, 'id' | 'username'> & { readonly mail?: string },
): MailboxMatch {
  const elsewhere = NOT_MICROSOFT_365.get(mailbox.accountType ?? '');
  if (elsewhere) return elsewhere;
  if (!account) return 'unknown';

  const objectId = GUID.exec(account.id)?.[0];
  if (mailbox.objectId && GUID.test(mailbox.objectId) && objectId) {
    return isEqual(mailbox.objectId, objectId) ? 'same' : 'other-account';
  }
  if (!mailbox.address) return 'unknown';
  if (isEqual(mailbox.address, account.username)) return 'same';
  if (account.mail) return isEqual(mailbox.address, account.mail) ? 'same' : 'other-account';
  return 'unknown';
}

const NOT_MICROSOFT_365: ReadonlyMap<string, Elsewhere> = new Map<string, Elsewhere>([
  ['outlookCom', 'outlook-com'],
  ['gmail', 'gmail'],
  ['enterprise', 'on-premises'],
]);

/** The object id in MSAL's home account id, `oid.tid`. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

const isEqual = (one: string, other: string) =>
  one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');
