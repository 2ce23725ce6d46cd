import { problems, type Problem } from '../problems';
import { readings } from '../readings';

const catalogue: readonly Problem[] = problems;

/** Every AADSTS number that a problem lists. */
export const knownCodes: ReadonlySet<number> = new Set(catalogue.flatMap(({ match }) => match.codes ?? []));

/** Every name that means something to us. `readFailure` lets no other word out. */
export const vocabulary: ReadonlySet<string> = new Set([
  ...catalogue.flatMap(({ match }) => [...(match.names ?? []), ...(match.together ?? []).flat()]),
  ...readings.keys(),
]);

/** Numbers of Office's dialog and single sign-on, which carry no prefix. */
export const officeNumbers: ReadonlySet<string> = new Set(
  [...vocabulary].filter((name) => /^\d{5}$/.test(name)),
);

/** Names that are everyday words as well: they count only as the value of a field. */
export const wordsOfOwnField: ReadonlySet<string> = new Set(
  [...vocabulary].filter((name) => /^(?:offline|\d+)$/.test(name)),
);
