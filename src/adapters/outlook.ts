import type { MailboxFacts } from '../core/mailbox-match';
import type { Memory } from '../core/ports';
import type { OfficeParts } from './hosts/way';

export type Theme = 'light' | 'dark';

/** What Outlook tells the pane; undefined parts are not known here. */
export interface Outlook {
  readonly mailbox?: Office.Mailbox;
  /** Where the mailbox's record is kept. */
  readonly memory?: Memory;
  /** The account that Outlook is signed in with. */
  readonly auth?: OfficeAccount;
  /** The language of Outlook's own words, a BCP 47 tag such as `de-DE`. */
  readonly language?: string;
  /** Whether Outlook may say `en-US` where its words are in another language. */
  readonly languageErrs?: boolean;
  /** Tells whether Outlook is light or dark, now and whenever that changes; never where it does not say. */
  readonly followTheme?: (tell: (theme: Theme) => void) => void;
  /** Whose mailbox is open. */
  readonly facts: MailboxFacts;
  /** The ways to sign in that Office offers. */
  readonly signIn: OfficeParts;
}

/** From `Office.auth.getAuthContext()`. */
export interface OfficeAccount {
  /** The person's object id in their tenant. */
  readonly objectId: string;
  /** Tenant id, a GUID. */
  readonly tenant: string;
  /** The name the person signs in with. */
  readonly username: string;
}

/** An ordinary browser, or an Outlook that tells nothing. */
export const noOutlook: Outlook = { facts: {}, signIn: {} };
