import { useEffect, useState } from 'react';
import { chooseLanguage, wantsEnglish } from '../locales/choose-language';
import { english, type LanguageChoice } from '../locales/language';
import type { ActiveLanguage } from '../views/words';

const inEnglish: ActiveLanguage = { language: english, regional: english.tag };

/** Words that take longer than this come later: a sidebar starts in English. Milliseconds. */
const PATIENCE_MS = 2000;

/** The language with all its words, as soon as they are there. Until then the language before; English without them. */
export function useLoadedLanguage(choice: LanguageChoice | undefined): ActiveLanguage | undefined {
  const [active, setActive] = useState<ActiveLanguage | undefined>(
    choice?.language.load ? undefined : choice,
  );
  useEffect(() => {
    if (!choice) return undefined;
    let stale = false;
    loadWords(choice).then(
      (next) => !stale && setActive(next),
      () => !stale && setActive((before) => before ?? inEnglish),
    );
    return () => {
      stale = true;
    };
  }, [choice]);
  return active;
}

/**
 * The language of a sidebar, with its words: the one it names, else its page's, else the browser's.
 * @param wish A BCP 47 tag such as `de-AT`.
 */
export function useSidebarLanguage(wish: string | undefined): ActiveLanguage | undefined {
  const [choice, setChoice] = useState<LanguageChoice>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    let stale = false;
    const patience = setTimeout(() => setLate(true), PATIENCE_MS);
    choiceFor(wish ?? document.documentElement.lang).then(
      (next) => !stale && setChoice(next),
      () => !stale && setChoice((before) => before ?? inEnglish),
    );
    return () => {
      stale = true;
      clearTimeout(patience);
    };
  }, [wish]);
  return useLoadedLanguage(choice) ?? (late ? inEnglish : undefined);
}

async function choiceFor(wish: string): Promise<LanguageChoice> {
  const hints = { browser: [wish, ...navigator.languages].filter((tag) => tag !== '') };
  if (wantsEnglish(hints)) return chooseLanguage(hints, [english]);
  const { languages } = await import('../locales/languages');
  return chooseLanguage(hints, languages);
}

async function loadWords({ language, regional }: LanguageChoice): Promise<ActiveLanguage> {
  const locale = await language.load?.();
  return { language, regional, ...(locale && { locale }) };
}
