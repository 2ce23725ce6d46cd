import type { ProblemId } from '../../core/problem-id';
import { patternsOf, type Patterns } from '../../text/sentences/sentences';
import { problems, type Problem } from '../problems';

const catalogue: readonly Problem[] = problems;
const english = patternsOf(catalogue.map(({ id, match: { phrases } }) => (phrases ? { [id]: phrases } : {})));

/**
 * Ids of the problems whose sentences the text holds, in the catalogue's order. `text` is plain text.
 * @param others Sentences of other languages.
 */
export const readPhrases = (text: string, others: Patterns = {}): readonly ProblemId[] =>
  catalogue.filter(({ id }) => english[id]?.test(text) || others[id]?.test(text)).map(({ id }) => id);
