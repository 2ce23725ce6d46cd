import { problemOf, type Action, type Card, type ProblemWords } from './problems';
import type { ProblemId } from '../core/problem-id';
import type { Audience } from '../core/state';

/** What to tell a person about a problem, and what the person can do. */
export interface Advice {
  readonly problem: ProblemId;
  readonly audience: Audience;
  readonly words: Card;
  readonly primary: Action;
  readonly secondary: readonly Action[];
}

/** The words and actions of a problem for one audience. English stands in the catalogue, other languages bring their own. */
export function advise(problem: ProblemId, audience: Audience, translated?: ProblemWords): Advice {
  const { actions, ...source } = problemOf(problem);
  const words = translated?.[problem] ?? source.words;
  const [primary, ...secondary] = actions[audience];
  return { problem, audience, words: words[audience], primary, secondary };
}
