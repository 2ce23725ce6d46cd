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

/** How a language is written: which lists it makes and from which side it is read. */
export type Script = Pick<Language, 'tag' | 'dir'>;

export const english: Language = { tag: 'en', dir: 'ltr', name: 'English', market: 'en-US' };

/** One line for a language, and one file for its words. In the order of their names. */
export const languages: readonly Language[] = [english];

/**
 * The `mkt` for a page in this language (`<html lang>`). Undefined when the language says no region: English is then only
 * what is left, and Microsoft may know better.
 */
export const marketFor = (lang: string): string | undefined =>
  lang.includes('-') ? languages.find(({ tag }) => lang.startsWith(tag))?.market : undefined;
