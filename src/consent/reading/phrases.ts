import { problems, type Problem } from '../problems';

const catalogue: readonly Problem[] = problems;

/** A problem's sentences as one pattern: one pass over the text instead of one for each sentence. */
const sentences = catalogue.flatMap(({ id, match: { phrases } }) =>
  phrases ? [{ id, pattern: new RegExp(phrases.map(({ source }) => source).join('|')) }] : [],
);

/** Ids of the problems whose sentences the text holds, in the catalogue's order. `text` is plain text. */
export function readPhrases(text: string): readonly string[] {
  return sentences.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);
}
