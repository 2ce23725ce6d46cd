import type { Locale } from './locale';

/** A language that the pane speaks. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What its speakers call it. */
  readonly name: string;
  /** What Microsoft calls it, for the `mkt` of its sign-in pages. */
  readonly market: string;
  /** Loads its words, a chunk of its own. Absent for English, which every page brings along. */
  readonly load?: () => Promise<Locale>;
}

export const english: Language = { tag: 'en', dir: 'ltr', name: 'English', market: 'en-US' };

/** One line for a language, and one file for its words. In the order of their names. */
export const languages: readonly Language[] = [english];
