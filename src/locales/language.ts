import { englishScript, type Script } from '../consent/words/script';
import type { Locale } from './locale';
import { englishMarket } from '../consent/entra/markets';

/** A language that the pane speaks. */
export interface Language extends Script {
  /** What its speakers call it. */
  readonly name: string;
  /** What Microsoft calls it, for the `mkt` of its sign-in pages. */
  readonly market: string;
  /** Loads its words, a chunk of its own. Absent for English, which every page brings along. */
  readonly load?: () => Promise<Locale>;
}

export const english: Language = { ...englishScript, name: 'English', market: englishMarket };

/** What is known of the language that a person reads. Anything may be missing or nonsense. */
export interface LanguageHints {
  /** The person's own choice: the tag of one of our languages. */
  readonly own?: string | undefined;
  /** `Office.context.displayLanguage`. */
  readonly office?: string | undefined;
  /**
   * Whether that is known to be `en-US` whatever Outlook speaks, as on Mac and iOS:
   * https://github.com/OfficeDev/office-js/issues/1731, 2026-11-23.
   */
  readonly officeErrs?: boolean;
  /** `navigator.languages`, the preferred first. */
  readonly browser: readonly string[];
}

export interface LanguageChoice {
  readonly language: Language;
  /**
   * The language as it is written where the person lives, e.g. `de-AT`: for dates and for `<html lang>`. Without a region
   * when English is only what is left.
   */
  readonly regional: string;
}
