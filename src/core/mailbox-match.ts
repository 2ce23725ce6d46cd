import { GUID } from './guid';
import type { Account } from './ports';

/** What Outlook tells of the mailbox that is open. */
export interface MailboxFacts {
  /** Its primary address. */
  readonly address?: string;
  /** `Office.UserProfile.accountType`; absent before Mailbox 1.6. */
  readonly accountType?: string;
  /**
   * The object id of the account that Outlook is signed in with: `Office.auth.getAuthContext().userObjectId`. Where Outlook has
   * several accounts, or a shared mailbox is open, that may be another one than the mailbox's.
   */
  readonly objectId?: string;
  /** Whose item is open, when that is in a shared folder or a shared mailbox. */
  readonly itemOwner?: string;
}

/**
 * Whether a mailbox and an account belong together; for mailboxes that cannot be synced, what they are.
 * `unknown` is not a mismatch: carry on.
 */
export type MailboxMatch = 'same' | 'other-account' | 'unknown' | NotSynced;

/** Mailboxes that Microsoft 365 does not host, and those that are not a person's own. */
export type NotSynced = 'outlook-com' | 'gmail' | 'on-premises' | 'shared';

/** What the open mailbox is, when it cannot be synced. */
export function notSyncedIn(mailbox: MailboxFacts): NotSynced | undefined {
  const match = compareMailbox(mailbox);
  return match === 'same' || match === 'other-account' || match === 'unknown' ? undefined : match;
}

/** An account that signed in. */
type Signed = Pick<Account, 'id' | 'username'> & {
  /** Its mail addresses as Graph knows them; empty when Graph does not say. Absent: not asked yet. */
  readonly addresses?: readonly string[];
};

/**
 * Compares the open mailbox with the account that signed in; without an account it tells of the mailbox alone.
 *
 * The address decides. A user name is not an address: many organizations give people a sign-in name that differs from their
 * mail address, also in its domain. So a differing name proves nothing; Graph's own addresses do. An equal object id says
 * that Outlook is signed in with this account, which does not make the open mailbox its own.
 * https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-userprincipalname, 2026-11-25;
 * account types: https://learn.microsoft.com/javascript/api/outlook/office.userprofile, 2026-11-25;
 * several accounts: https://github.com/OfficeDev/office-js/issues/3439, 3837 (shared mailboxes), 2026-12-01.
 */
export function compareMailbox(mailbox: MailboxFacts, account?: Signed): MailboxMatch {
  const elsewhere = NOT_MICROSOFT_365.get(mailbox.accountType ?? '');
  if (elsewhere) return elsewhere;
  if (!account) return isForeign(mailbox) ? 'shared' : 'unknown';

  const { address } = mailbox;
  const { username, addresses } = account;
  const sameObject = compareIds(mailbox.objectId, ID.exec(account.id)?.[0]);
  if (!address) return sameObject === undefined ? 'unknown' : sameObject ? 'same' : 'other-account';
  if (addresses?.some((own) => isEqual(address, own))) return 'same';
  const sameName = isEqual(address, username);
  if (sameObject === false) return sameName && !addresses ? 'unknown' : 'other-account';
  if (sameName) return 'same';
  return addresses?.length ? 'other-account' : 'unknown';
}

/** The open item is somebody else's. */
const isForeign = ({ address, itemOwner }: MailboxFacts): boolean =>
  itemOwner !== undefined && address !== undefined && !isEqual(itemOwner, address);

const NOT_MICROSOFT_365: ReadonlyMap<string, NotSynced> = new Map<string, NotSynced>([
  ['outlookCom', 'outlook-com'],
  ['gmail', 'gmail'],
  ['enterprise', 'on-premises'],
]);

/** The object id in MSAL's home account id, `oid.tid`. */
const ID = new RegExp(`^${GUID}`, 'i');

const compareIds = (mailbox: string | undefined, account: string | undefined): boolean | undefined =>
  mailbox && ID.test(mailbox) && account ? isEqual(mailbox, account) : undefined;

/** Also where both are unknown. */
export const isEqual = (a: string | undefined, b: string | undefined): boolean =>
  a?.trim().toLocaleLowerCase('en') === b?.trim().toLocaleLowerCase('en');
