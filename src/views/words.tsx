import { createContext, useContext, useMemo } from 'react';
import { en, type Translation } from '../locales/en';
import { format } from '../consent/words/format';
import { english, type Language } from '../locales/language';
import type { Locale } from '../locales/locale';
import { quotesIn } from '../locales/quotes';
import { shell, type ShellWords } from '../locales/shell/en';

/** The language that the pane is in. */
export interface ActiveLanguage {
  readonly language: Language;
  /** As it is written where the person lives, e.g. `de-AT`. */
  readonly regional: string;
  /** Its words. Absent for English: its parts come with the screens that use them. */
  readonly locale?: Locale;
}

/** Sets the person's own language by its tag; undefined means Outlook's. */
export interface LanguageSetting {
  readonly own: string | undefined;
  readonly choose: (tag: string | undefined) => void;
}

const ActiveLanguageContext = createContext<ActiveLanguage>({ language: english, regional: english.tag });
/** Whether Microsoft's window was asked to speak the pane's language. */
const LanguageAskedContext = createContext(true);
const SettingContext = createContext<LanguageSetting>({ own: undefined, choose: () => undefined });

export const ActiveLanguageProvider = ActiveLanguageContext.Provider;
export const LanguageAskedProvider = LanguageAskedContext.Provider;
export const LanguageSettingProvider = SettingContext.Provider;

export const useActiveLanguage = () => useContext(ActiveLanguageContext);
export const useLanguageSetting = () => useContext(SettingContext);

const wordsOf = ({ locale }: ActiveLanguage): Translation => locale?.pane ?? en;

/** The words of the chosen language. */
export const useWords = () => wordsOf(useActiveLanguage());

/** The words of the shell, for what shows the same ones. */
export const useShellWords = (): ShellWords => useActiveLanguage().locale?.shell ?? shell;

/** Fills the places of a sentence of the chosen language. Those for quotes of Microsoft's window fill themselves. */
export function useFormat() {
  const {
    language: { dir },
    locale,
  } = useActiveLanguage();
  const asked = useContext(LanguageAskedContext);
  return useMemo(() => {
    const quotes = quotesIn(locale, asked);
    return (sentence: string, values: Readonly<Record<string, string>> = {}) =>
      format(sentence, { ...quotes, ...values }, dir);
  }, [dir, locale, asked]);
}
