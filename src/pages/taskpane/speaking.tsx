import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { chooseLanguage, type LanguageChoice } from '../../locales/choose-language';
import { english } from '../../locales/languages';
import { LanguageSettingProvider, SpokenProvider, type Spoken } from '../../views/words';
import { whenOfficeLanguage } from './office-language';
import { readOwnLanguage, writeOwnLanguage } from './own-language';

/** Words that take longer than this come later: the pane starts in English. */
const PATIENCE_MS = 2000;

/**
 * Gives the pane its language: guessed from the browser at once, corrected when Outlook tells its own, changed by the
 * person. Shows nothing until the first words are there.
 */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [own, setOwn] = useState(readOwnLanguage);
  const [office, setOffice] = useState({});
  const choice = useMemo(
    () => chooseLanguage({ own, ...office, browser: navigator.languages }),
    [own, office],
  );
  const spoken = useSpokenOf(choice);

  useEffect(() => whenOfficeLanguage(setOffice), []);

  const setting = useMemo(
    () => ({
      own,
      choose(tag: string | undefined) {
        writeOwnLanguage(tag);
        setOwn(tag);
      },
    }),
    [own],
  );
  if (!spoken) return null;
  return (
    <LanguageSettingProvider value={setting}>
      <SpokenProvider value={spoken}>{children}</SpokenProvider>
    </LanguageSettingProvider>
  );
}

/** The language with its words, as soon as they are there. Until then, the language before. */
function useSpokenOf(choice: LanguageChoice): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken | undefined>(choice.language.load ? undefined : choice);

  useEffect(() => {
    let stale = false;
    const speak = (next: Spoken) => !stale && setSpoken(next);
    const inEnglish = () =>
      !stale && setSpoken((before) => before ?? { language: english, regional: english.tag });
    const late = setTimeout(inEnglish, PATIENCE_MS);
    loadWords(choice)
      .then(speak, inEnglish)
      .finally(() => clearTimeout(late));
    return () => {
      stale = true;
      clearTimeout(late);
    };
  }, [choice]);

  useEffect(() => {
    if (!spoken) return;
    document.documentElement.lang = spoken.regional;
    document.documentElement.dir = spoken.language.dir;
  }, [spoken]);

  return spoken;
}

async function loadWords({ language, regional }: LanguageChoice): Promise<Spoken> {
  const locale = await language.load?.();
  return { language, regional, ...(locale && { locale }) };
}
