/** Fills `{name}` places of a sentence. An unknown place stays as it is, so that a mistake shows. */
export const format = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
