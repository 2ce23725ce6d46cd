import { problemOf, type Action, type Card, type ProblemId, type Tone } from './problems';
import type { Locale } from '../locales/locale';
import type { Audience } from '../core/state';

/** What to tell a person about a problem, and what the person can do. */
export interface Advice {
  readonly problem: ProblemId;
  readonly audience: Audience;
  readonly words: Card;
  readonly tone: Tone;
  readonly primary: Action;
  readonly secondary: readonly Action[];
}

/** The words and actions of a problem for one audience. English stands in the catalogue, other languages bring their own. */
export function advise(problem: ProblemId, audience: Audience, translated?: Locale['problems']): Advice {
  const { actions, tone, ...source } = problemOf(problem);
  const words = translated?.[problem] ?? source.words;
  const [primary, ...secondary] = actions[audience];
  return { problem, audience, words: words[audience], tone, primary, secondary };
}
