/** Apart, for who needs no other language. */
export const englishMarket = 'en-US';

/** What Microsoft calls each language, for the `mkt` of its sign-in pages. Apart from the languages: signing in needs no more. */
export const markets = {
  de: 'de-DE',
  en: englishMarket,
  es: 'es-ES',
  fr: 'fr-FR',
  it: 'it-IT',
  nl: 'nl-NL',
  'pt-BR': 'pt-BR',
  he: 'he-IL',
  ar: 'ar-SA',
  'zh-CN': 'zh-CN',
  ja: 'ja-JP',
} as const;

/**
 * The `mkt` for a page in this language (`<html lang>`). Undefined when the language says no region: English is then only
 * what is left, and Microsoft may know better.
 */
export const marketFor = (lang: string): string | undefined =>
  lang.includes('-') ? Object.entries(markets).find(([tag]) => lang.startsWith(tag))?.[1] : undefined;
