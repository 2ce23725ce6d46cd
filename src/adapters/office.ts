import { officeHost } from './hosts/office-host';
import { officeReady } from './hosts/office-ready';
import type { OfficeParts } from './hosts/way';
import type { MailboxFacts } from '../core/mailbox-match';
import type { Memory } from '../core/ports';
import type { Shade } from '../pages/taskpane/pane';

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
  readonly followShade?: (tell: (shade: Shade) => void) => void;
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

const listeners = new Set<(outlook: Outlook) => void>();
let known: Outlook | undefined;
let watching = false;

/**
 * Tells what Outlook tells: as soon as it does, however late, and anew when it tells more or another mailbox is open. Returns
 * how to end that. Never calls back where there is no Office.js.
 */
export function followOutlook(tell: (outlook: Outlook) => void): () => void {
  listeners.add(tell);
  if (known) tell(known);
  if (!watching) watch().catch(() => undefined);
  watching = true;
  return () => void listeners.delete(tell);
}

async function watch(): Promise<void> {
  const load = () => import('./watch-outlook');
  // Side by side with Office.js; an ordinary browser does without.
  if (officeHost() !== 'none') load().catch(() => undefined);
  await officeReady();
  const { watchOutlook } = await load();
  watchOutlook((outlook) => {
    known = outlook;
    listeners.forEach((tell) => tell(outlook));
  });
}
