import { officeReady } from '../../hosts/office-ready';
import type { OfficeParts } from '../../hosts/way';
import type { MailboxFacts } from '../../setup-sync/mailbox-match';

/** What is waited for before the pane works: Office.js, and what it knows of the account. */
const OFFICE_LIMIT_MS = 4000;
const ACCOUNT_LIMIT_MS = 1000;

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

const nothing: Outlook = { facts: {}, signIn: {} };

let asked: Promise<Outlook> | undefined;

/** What Outlook tells, asked once per page, in 5 seconds at most. Without Office.js: an ordinary browser tab. */
export const whenOffice = (): Promise<Outlook> => (asked ??= askOffice());

async function askOffice(): Promise<Outlook> {
  if (!(await officeReady(OFFICE_LIMIT_MS))) return nothing;
  return readOutlook().catch(() => nothing);
}

async function readOutlook(): Promise<Outlook> {
  const { mailbox, roamingSettings, requirements, ui, displayLanguage } = Office.context;
  if (!mailbox) return nothing;
  const nested = requirements.isSetSupported('NestedAppAuth', '1.1');
  const auth = await readAccount();
  const language = tagOf(displayLanguage);
  const { emailAddress, accountType } = mailbox.userProfile;
  return {
    mailbox,
    ...(roamingSettings && { settings: roamingSettings }),
    ...(auth && { auth }),
    ...(language && { language }),
    facts: {
      ...(emailAddress && { address: emailAddress }),
      ...(accountType && { accountType }),
      ...(auth && { objectId: auth.objectId }),
    },
    signIn: {
      ...(typeof ui?.displayDialogAsync === 'function' && { ui }),
      ...(nested && { nested: { ...(auth && { tenant: auth.tenant }) } }),
    },
  };
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

/** Undefined when Outlook does not know this, does not say, says it too late or is signed in with something else than a work account. */
async function readAccount(): Promise<OfficeAccount | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ACCOUNT_LIMIT_MS));
  try {
    const told = await Promise.race([Office.auth?.getAuthContext?.(), late]);
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
