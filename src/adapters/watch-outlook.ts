import { isGuid } from '../core/guid';
import { isEqual } from '../core/mailbox-match';
import { noOutlook, type Outlook, type OfficeAccount } from './outlook';
import { mailboxMemory } from './mailbox-memory';
import { followOutlookTheme } from './outlook-theme';

/** How long the pane goes without what Outlook knows of the account and of the message that is open. */
const ANSWER_LIMIT_MS = 1000;

/** Tells what Outlook tells, now and whenever it changes. Office.js is ready. */
export function watchOutlook(tell: (outlook: Outlook) => void): void {
  const mailbox = openMailbox();
  if (!mailbox) return tell(noOutlook);
  const look = lookerAt(mailbox, tell);
  let seen = addressOf(mailbox);
  const changed = () => {
    seen = addressOf(mailbox);
    look();
  };
  changed();
  followMailbox(mailbox, changed);
  window.addEventListener('focus', () => {
    if (!isEqual(seen, addressOf(mailbox))) changed();
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

/** Reads what Outlook tells now; what it tells too late is told when it comes, unless it was asked anew meanwhile. */
function lookerAt(mailbox: Office.Mailbox, tell: (outlook: Outlook) => void): () => void {
  /** Whose mailbox the page was loaded for: roaming settings are read once, so they stay this mailbox's. */
  const home = addressOf(mailbox);
  let turn = 0;
  let first: OfficeAccount | undefined;
  let before = '';
  return () => {
    const mine = (turn += 1);
    const isHome = isEqual(addressOf(mailbox), home);
    let owner: string | undefined;
    const heard = (told?: OfficeAccount) => {
      if (mine !== turn) return;
      if (isHome) first = told ?? first;
      // The same account as for another mailbox: not this one's.
      const auth = isHome || told?.objectId !== first?.objectId ? told : undefined;
      const outlook = readOutlook(mailbox, isHome, auth, owner);
      const news = JSON.stringify([outlook.facts, outlook.auth]);
      if (news !== before) tell(outlook);
      before = news;
    };
    const asked = ownerOf(mailbox.item).then((told) => (owner = told));
    const late = setTimeout(() => heard(), ANSWER_LIMIT_MS);
    void Promise.all([readAccount(), asked]).then(([told]) => {
      clearTimeout(late);
      heard(told);
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
      memory: mailboxMemory(isHome ? roamingSettings : undefined, address),
      ...(auth && { auth }),
      ...(language && { language }),
      languageErrs: /^(?:Mac|iOS)$/.test(platform()),
      followTheme: (tell) => followOutlookTheme(mailbox, tell),
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

function platform(): string {
  try {
    return String(Office.context.diagnostics.platform);
  } catch {
    return '';
  }
}

/** Outlook does not always give a tag: github.com/OfficeDev/office-js/issues/3133, 2026-11-23. */
function tagOf(language: unknown): string | undefined {
  try {
    return typeof language === 'string' ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when Outlook does not know this, or is signed in with something else than a work account. */
async function readAccount(): Promise<OfficeAccount | undefined> {
  try {
    const told = await Office.auth?.getAuthContext?.();
    if (!told || told.authorityType !== 'aad' || !isGuid(told.tenantId)) return undefined;
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
