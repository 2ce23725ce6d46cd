import type { ProblemId } from '../../core/problem-id';

/**
 * Sentences of Microsoft's pages and libraries, by the problem that they tell of. Matched against plain text, so write them
 * in lower case with single spaces; without flags and without `*`, `+` or open ranges, so that they run in linear time.
 */
export type Sentences = Readonly<Partial<Record<ProblemId, readonly RegExp[]>>>;

/** A problem's sentences as one pattern: one pass over the text instead of one for each sentence. */
export type Patterns = Readonly<Partial<Record<ProblemId, RegExp>>>;

/** Puts sentences together, problem by problem. */
export function patternsOf(lists: readonly Sentences[]): Patterns {
  const sources = new Map<string, string[]>();
  for (const [id, sentences] of lists.flatMap((list) => Object.entries(list))) {
    sources.set(id, [...(sources.get(id) ?? []), ...sentences.map(({ source }) => source)]);
  }
  return Object.fromEntries([...sources].map(([id, list]) => [id, new RegExp(list.join('|'))]));
}
