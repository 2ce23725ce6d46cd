import type { PortalNameKey, RoleName, ScopeName } from '../consent/entra';
import type { ProblemWords } from '../consent/problems';
import type { DialogWords } from './dialog/en';
import type { Translation } from './en';
import type { ApprovedWords } from './en-approved';
import type { GuideWords } from './en-guide';
import type { RequestWords } from '../consent/request/en-request';
import type { Quoted } from './quotes';
import type { ShellWords } from './shell/en';

/** All that a person reads, in one language: one file each, and small ones for the shell and the dialog, which load alone. A missing or an extra key does not compile. */
export interface Locale extends Quoted {
  /** What the pane shows before anything else is loaded. */
  readonly shell: ShellWords;
  /** The pane. */
  readonly pane: Translation;
  /** The page where an admin lands after approving. */
  readonly approved: ApprovedWords;
  /** Office's window for the sign-in. */
  readonly dialog: DialogWords;
  /** The message to the admin. */
  readonly request: RequestWords;
  /** The guide for admins. */
  readonly guide: GuideWords;
  /** What each problem means, for members and for admins; the notes stand with the English in `src/consent/problems`. */
  readonly problems: ProblemWords;
  /** What each permission is for, and what it is not. */
  readonly scopes: Readonly<Record<ScopeName, { readonly why: string; readonly whyNot: string }>>;
  /**
   * Names of Microsoft's pages and buttons as its own interface shows them in this language, where that is known; with the
   * English in brackets where the evidence is thin. All others stay English.
   */
  readonly portalNames: Readonly<Partial<Record<PortalNameKey, readonly string[]>>>;
  /** Names of admin roles, by the same rule: every language says of each what is known, if only the English. */
  readonly roleNames: Readonly<Record<RoleName, string>>;
}

/** What Microsoft calls an admin role in a language; no locale is English. */
export const roleNameIn = (locale: Pick<Locale, 'roleNames'> | undefined, name: RoleName): string =>
  locale?.roleNames[name] ?? name;
