import { problemOf, problems, type Problem, type ProblemId } from '../problems';
import type { Diagnosis, DiagnosisContext, Sighting } from './diagnosis';
import type { Failure } from './failure';
import { readings } from './readings';

/** What a failure means, in the order of what tells most: the person's own eyes, numbers, circumstances, words, names. */
export function diagnose(failure: Failure, context: DiagnosisContext): Diagnosis {
  if (context.saw) return certain(seen(context.saw));
  return byCode(failure) ?? byPhrase(failure) ?? byName(failure) ?? possible(['unknown']);
}

function seen(sighting: Sighting): ProblemId {
  switch (sighting) {
    case 'need-admin-approval':
      return 'admin-approval-required';
    case 'closed-or-cancelled':
      return 'window-closed';
    case 'nothing-opened':
      return 'popup-blocked';
  }
}

const first = (fits: (problem: Problem) => boolean | undefined) => {
  const found = problems.find(fits);
  return found && certain(found.id);
};

const byCode = ({ codes }: Failure) =>
  first(({ match }) => match.codes?.some((code) => codes.includes(code)));
const byPhrase = ({ phrases }: Failure) => first(({ id }) => phrases.includes(id));
const byName = ({ names }: Failure) =>
  first(({ match }) => match.names?.some((name) => names.includes(name))) ?? vague(names);

function vague(names: readonly string[]): Diagnosis | undefined {
  const candidates = names.map((name) => readings.get(name)).find((reading) => reading !== undefined);
  return candidates && possible(candidates);
}

const certain = (problem: ProblemId): Diagnosis => ({
  certainty: 'certain',
  problem,
  owner: problemOf(problem).owner,
});

const possible = (candidates: readonly [ProblemId, ...ProblemId[]]): Diagnosis => ({
  certainty: 'possible',
  problem: candidates[0],
  owner: problemOf(candidates[0]).owner,
  candidates,
});
