import { diagnose, type DiagnosisContext, type ProblemId, readFailure } from '../../src/diagnose';
import { labelOf, type Label } from './label';

/** One answer of the command. */
export interface Verdict extends Label {
  readonly certain: boolean;
  /** Other readings, likeliest first. */
  readonly alternatives: readonly Label[];
  readonly problem: ProblemId;
  readonly codes: readonly number[];
}

/** A report says nothing of how it came about. */
export const nothingKnown: DiagnosisContext = {
  host: 'popup',
  framed: false,
  silent: false,
  adminRequest: false,
  offline: false,
};

export function diagnoseRecord(input: unknown): Verdict {
  const failure = readFailure(input);
  const diagnosis = diagnose(failure, nothingKnown);
  const { problem } = diagnosis;
  const label = labelOf(problem);
  return {
    ...label,
    certain: diagnosis.certainty === 'certain',
    alternatives: diagnosis.certainty === 'possible' ? others(label, diagnosis.candidates.map(labelOf)) : [],
    problem,
    codes: failure.codes,
  };
}

function others(label: Label, candidates: readonly Label[]): readonly Label[] {
  const key = ({ category, actor }: Label) => `${category} ${actor}`;
  const byKey = new Map(candidates.map((candidate) => [key(candidate), candidate]));
  byKey.delete(key(label));
  return [...byKey.values()];
}
