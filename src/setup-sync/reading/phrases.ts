import { problems, type Problem } from '../../problems';

const catalogue: readonly Problem[] = problems;

/** Ids of the problems whose sentences the text holds, in the catalogue's order. `text` is plain text. */
export function readPhrases(text: string): readonly string[] {
  return catalogue
    .filter(({ match }) => match.phrases?.some((phrase) => phrase.test(text)))
    .map(({ id }) => id);
}
