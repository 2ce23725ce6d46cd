import { officeReady } from '../../hosts/office-ready';
import type { OfficeParts } from '../../hosts/way';
import { isEqual, type MailboxFacts } from '../../setup-sync/mailbox-match';

/** How long the pane goes without what Outlook knows of the account and of the message that is open. */
const ANSWER_LIMIT_MS = 1000;

/** What Outlook tells the pane; undefined parts are not known here. */
export interface Outlook {
  readonly mailbox?: Office.Mailbox;
  readonly settings?: Office.RoamingSettings;
  /** The account that Outlook is signed in with. */
  readonly auth?: OfficeAccount;
  /** The language of Outlook's own words, a BCP 47 tag such as `de-DE`. */
  readonly language?: string;
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
  if (!watching) void watch();
  watching = true;
  return () => void listeners.delete(tell);
}

async function watch(): Promise<void> {
  await officeReady();
  const mailbox = openMailbox();
  if (!mailbox) return publish(noOutlook);
  const home = addressOf(mailbox);
  const look = lookerAt(mailbox, home);
  look();
  followMailbox(mailbox, look);
  window.addEventListener('focus', () => {
    if (known && !isEqual(known.facts.address, addressOf(mailbox))) look();
  });
}

function openMailbox(): Office.Mailbox | undefined {
  try {
    return Office.context.mailbox;
  } catch {
    return undefined;
  }
}

function followMailbox(mailbox: Office.Mailbox, changed: () => void): void {
  try {
    mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed);
  } catch {
    return; // Not in this Outlook: what is open now stays.
  }
}

function publish(outlook: Outlook): void {
  if (known && JSON.stringify(factsOf(known)) === JSON.stringify(factsOf(outlook))) return;
  known = outlook;
  listeners.forEach((tell) => tell(outlook));
}

const factsOf = ({ facts, auth }: Outlook) => [facts, auth];

/**
 * Reads what Outlook tells now; what it tells too late is told when it comes, unless it was asked anew meanwhile.
 * @param home Whose mailbox the page was loaded for: roaming settings are read once, so they stay this mailbox's.
 */
function lookerAt(mailbox: Office.Mailbox, home: string | undefined): () => void {
  let turn = 0;
  let first: OfficeAccount | undefined;
  return () => {
    const mine = (turn += 1);
    const isHome = isEqual(addressOf(mailbox), home);
    const tell = (told?: OfficeAccount, owner?: string) => {
      if (mine !== turn) return;
      if (isHome) first = told ?? first;
      // The same account as for another mailbox: not this one's.
      const auth = isHome || told?.objectId !== first?.objectId ? told : undefined;
      publish(readOutlook(mailbox, isHome, auth, owner));
    };
    const all = Promise.all([readAccount(), ownerOf(mailbox.item)]);
    const late = setTimeout(() => tell(), ANSWER_LIMIT_MS);
    void all.then(([auth, owner]) => {
      clearTimeout(late);
      tell(auth, owner);
    });
  };
}

function readOutlook(
  mailbox: Office.Mailbox,
  isHome: boolean,
  auth: OfficeAccount | undefined,
  owner: string | undefined,
): Outlook {
  try {
    const { roamingSettings, requirements, ui, displayLanguage } = Office.context;
    const nested = requirements.isSetSupported('NestedAppAuth', '1.1');
    const language = tagOf(displayLanguage);
    const { accountType } = mailbox.userProfile;
    const address = addressOf(mailbox);
    return {
      mailbox,
      ...(roamingSettings && isHome && { settings: roamingSettings }),
      ...(auth && { auth }),
      ...(language && { language }),
      facts: {
        ...(address && { address }),
        ...(accountType && { accountType }),
        ...(auth && { objectId: auth.objectId }),
        ...(owner && { itemOwner: owner }),
      },
      signIn: {
        ...(typeof ui?.displayDialogAsync === 'function' && { ui }),
        ...(nested && { nested: { ...(auth && { tenant: auth.tenant }) } }),
      },
    };
  } catch {
    return noOutlook;
  }
}

/**
 * Whose mailbox is open. Office.js makes `userProfile` once and changes only its own `initialData` with the item (`initialize`,
 * `createMailboxSurface` in outlook-web-16.01.debug.js of @microsoft/office-js 1.1.110, 2026-12-01; not documented, and
 * not seen in a newer copy). New Outlook may tell the first account's whatever is open:
 * https://github.com/OfficeDev/office-js/issues/3439, 2026-12-01.
 */
function addressOf(mailbox: Office.Mailbox): string | undefined {
  const { initialData } = mailbox as {
    readonly initialData?: { readonly userEmailAddress?: unknown } | null;
  };
  const now = initialData?.userEmailAddress;
  return typeof now === 'string' && now ? now : mailbox.userProfile?.emailAddress;
}

/**
 * Whose item is open, when it is in a shared folder or a shared mailbox; undefined when it is not. A manifest without
 * `SupportsSharedFolders`, such as ours, is not offered there: a sidebar's may be.
 * https://learn.microsoft.com/office/dev/add-ins/outlook/delegate-access, 2026-12-01.
 */
function ownerOf(item: Office.Mailbox['item']): Promise<string | undefined> {
  return new Promise((resolve) => {
    try {
      if (typeof item?.getSharedPropertiesAsync !== 'function') return resolve(undefined);
      item.getSharedPropertiesAsync(({ status, value }) =>
        resolve(status === Office.AsyncResultStatus.Succeeded ? value.owner : undefined),
      );
    } catch {
      resolve(undefined);
    }
  });
}

/** Outlook does not always give a tag: github.com/OfficeDev/office-js/issues/3133, 2026-11-23. */
function tagOf(language: unknown): string | undefined {
  try {
    return typeof language === 'string' ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    return undefined;
  }
}

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Undefined when Outlook does not know this, or is signed in with something else than a work account. */
async function readAccount(): Promise<OfficeAccount | undefined> {
  try {
    const told = await Office.auth?.getAuthContext?.();
    if (!told || told.authorityType !== 'aad' || !GUID.test(told.tenantId)) return undefined;
    return {
      objectId: told.userObjectId,
      tenant: told.tenantId,
      // `loginHint` is opaque and optional; this is neither.
      username: told.userPrincipalName,
    };
  } catch {
    return undefined;
  }
}
