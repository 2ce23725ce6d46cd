/** Marks around a value that keep its own direction: "first strong isolate" and its end. unicode.org/reports/tr9, 2026-11-25. */
export const ISOLATE = '\u2068';
export const END_OF_ISOLATE = '\u2069';

/**
 * Fills `{name}` places of a sentence. An unknown place stays as it is, so that a mistake shows. In a sentence from right to
 * left, names and numbers keep the order of their own signs.
 */
export const format = (
  sentence: string,
  values: Readonly<Record<string, string>>,
  dir: 'ltr' | 'rtl' = 'ltr',
): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return dir === 'rtl' ? `${ISOLATE}${value}${END_OF_ISOLATE}` : value;
  });
