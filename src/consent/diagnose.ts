import { problemOf, problems, type Problem } from './problems';
import type { ProblemId } from '../core/problem-id';
import { byCircumstances } from './circumstances';
import { readingOfCode } from './code-families';
import type { Diagnosis, DiagnosisContext } from '../core/diagnosis';
import type { Failure } from '../core/failure';
import { readings, type Reading } from './readings';

/**
 * What a failure means. What tells most comes first: circumstances, known numbers, Microsoft's sentences, names that mean
 * one thing, answers of Graph, and at last signs that only suggest something. An unknown number is never certain.
 */
export function diagnose(failure: Failure, context: DiagnosisContext): Diagnosis {
  const problem =
    byCircumstances(failure, context) ?? byCode(failure) ?? byWords(failure) ?? byStatus(failure);
  if (problem) return certain(forAdmin(problem, context));
  return possible(forAdminReading(suggested(failure), context));
}

const firstThat = (fits: (problem: Problem) => boolean | undefined): ProblemId | undefined =>
  problems.find(fits)?.id;

function byCode({ codes, phrases }: Failure): ProblemId | undefined {
  const named = (numbers: readonly number[] | undefined) => numbers?.some((number) => codes.includes(number));
  return (
    firstThat(({ id, match }) => named(match.sharedCodes) && phrases.includes(id)) ??
    firstThat(({ match }) => named(match.codes))
  );
}

/** Sentences and names; with a number that we do not know they only suggest. */
function byWords({ codes, phrases, names }: Failure): ProblemId | undefined {
  if (codes.length > 0) return undefined;
  return (
    firstThat(({ id }) => phrases.includes(id)) ??
    firstThat(({ match }) => match.together?.some((group) => group.every((name) => names.includes(name)))) ??
    firstThat(({ match }) => hasOne(match.names, names))
  );
}

function byStatus({ source, status = 0, codes, names }: Failure): ProblemId | undefined {
  if (codes.length > 0 || names.length > 0) return undefined;
  if (status === 429) return 'throttled';
  if (status >= 500) return 'service-unavailable';
  if (source !== 'graph') return undefined;
  return status === 401 ? 'sign-in-required' : status === 403 ? 'access-refused' : undefined;
}

function suggested({ codes, phrases, names }: Failure): Reading {
  const words = firstThat(({ id }) => phrases.includes(id));
  return (
    (words && [words, 'unknown']) ??
    first(codes, readingOfCode) ??
    first(names, (name) => readings.get(name)) ?? ['unknown']
  );
}

function first<T>(signs: readonly T[], read: (sign: T) => Reading | undefined): Reading | undefined {
  return signs.map(read).find((reading) => reading !== undefined);
}

/** Who asked as an admin and is told to ask an admin has a role that may not approve. */
const forAdmin = (problem: ProblemId, { adminRequest }: DiagnosisContext): ProblemId =>
  adminRequest && problem === 'admin-approval-required' ? 'admin-lacks-role' : problem;

const forAdminReading = ([likeliest, ...others]: Reading, context: DiagnosisContext): Reading => [
  forAdmin(likeliest, context),
  ...others.map((other) => forAdmin(other, context)),
];

const hasOne = (wanted: readonly string[] | undefined, names: readonly string[]) =>
  wanted?.some((name) => names.includes(name));

const certain = (problem: ProblemId): Diagnosis => ({
  certainty: 'certain',
  problem,
  owner: problemOf(problem).owner,
});

const possible = (candidates: Reading): Diagnosis => ({
  certainty: 'possible',
  problem: candidates[0],
  owner: problemOf(candidates[0]).owner,
  candidates,
});
