import { english, type Language, type LanguageChoice, type LanguageHints } from './language';

/** The language to use: the person's own, else Office's, else the browser's, else English. */
export function chooseLanguage(hints: LanguageHints, available: readonly Language[]): LanguageChoice {
  const { own } = hints;
  const chosen = available.find(({ tag }) => tag === own);
  if (chosen) return { language: chosen, regional: chosen.market };

  /** Languages read in a script that we don't write, e.g. Chinese in Taiwan: a bare `zh` after it means the same. */
  const otherScript = new Set<string>();
  for (const tag of wantedBy(hints)) {
    const locale = localeOf(tag);
    if (!locale) continue;
    const { language, script } = locale.maximize();
    const bare = !locale.script && !locale.region;
    const fits = available.filter((candidate) => new Intl.Locale(candidate.tag).language === language);
    const fit = fits.find((candidate) => new Intl.Locale(candidate.tag).maximize().script === script);
    if (fit && !(bare && otherScript.has(language)))
      return { language: fit, regional: regional(fit, locale) };
    otherScript.add(language);
  }
  return { language: english, regional: english.tag };
}

/** Whether English is wanted first, so that the list of languages need not be loaded. */
export const wantsEnglish = (hints: LanguageHints): boolean =>
  /^en\b/i.test(hints.own ?? wantedBy(hints).find((tag) => tag) ?? '');

/** Tags, the most wanted first. */
function wantedBy({ office, officeErrs = false, browser }: LanguageHints): readonly (string | undefined)[] {
  const doubtful = officeErrs && office?.toLowerCase() === 'en-us';
  return doubtful ? [...browser, office] : [office, ...browser];
}

/** A language that is written for one region stays with it, whatever region was asked for. */
const regional = (language: Language, wanted: Intl.Locale): string =>
  language.tag.includes('-') || !wanted.region ? language.market : `${language.tag}-${wanted.region}`;

/** Office's values are not always tags: https://github.com/OfficeDev/office-js/issues/3133, 2026-11-23. */
function localeOf(tag: string | undefined): Intl.Locale | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-'));
    return canonical === undefined ? undefined : new Intl.Locale(canonical);
  } catch {
    return undefined;
  }
}
