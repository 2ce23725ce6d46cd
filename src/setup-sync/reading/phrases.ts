import { problems, type Problem } from '../../problems';

/** How much text is searched for sentences: Microsoft's pages are far shorter. */
const PHRASE_LIMIT = 20_000;

const catalogue: readonly Problem[] = problems;

/** Ids of the problems whose sentences the text holds, in the catalogue's order. `text` is plain text. */
export function readPhrases(text: string): readonly string[] {
  const head = text.slice(0, PHRASE_LIMIT);
  return catalogue
    .filter(({ match }) => match.phrases?.some((phrase) => phrase.test(head)))
    .map(({ id }) => id);
}
