/** Our English writes no comma before "and" and "or", as British English does. */
const styleOf = (language: string) => (/^en\b/.test(language) ? 'en-GB' : language);

/** "A, B or C" as the language writes it. */
export const anyOf = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(styleOf(language), { type: 'disjunction' }).format(items);

/** The first list of a language takes as long as drawing a screen. This makes one where nobody waits for it. */
export const preloadListFormat = (language: string): void => void anyOf([], language);

/** "A, B and C" as the language writes it. */
export const allOf = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(styleOf(language), { type: 'conjunction' }).format(items);
