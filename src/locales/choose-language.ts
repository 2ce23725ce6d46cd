import { english, languages, type Language } from './languages';

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

/** The language to speak: the person's own, else Office's, else the browser's, else English. */
export function chooseLanguage(
  { own, office, officeErrs = false, browser }: LanguageHints,
  spoken: readonly Language[] = languages,
): LanguageChoice {
  const chosen = spoken.find(({ tag }) => tag === own);
  if (chosen) return { language: chosen, regional: chosen.market };

  const doubtful = officeErrs && office?.toLowerCase() === 'en-us';
  const wanted = doubtful ? [...browser, office] : [office, ...browser];
  /** Languages read in a script that we don't write, e.g. Chinese in Taiwan: a bare `zh` after it means the same. */
  const otherScript = new Set<string>();
  for (const tag of wanted) {
    const locale = localeOf(tag);
    if (!locale) continue;
    const { language, script } = locale.maximize();
    const bare = !locale.script && !locale.region;
    const fits = spoken.filter((one) => new Intl.Locale(one.tag).language === language);
    const fit = fits.find((one) => new Intl.Locale(one.tag).maximize().script === script);
    if (fit && !(bare && otherScript.has(language)))
      return { language: fit, regional: regional(fit, locale) };
    otherScript.add(language);
  }
  return { language: english, regional: english.tag };
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
