import { catalogue } from '../../catalogue';
import { type Card, diagnose, type Owner, problemOf, readFailure } from '../../src/diagnose';
import { nothingKnown } from './diagnose-record';
import { withoutNames } from './without-names';

/** Who can mend a problem, as the end of "Who can fix it:". */
export const ownerWords: Readonly<Record<Owner, string>> = {
  user: 'the person who signs in',
  'tenant-admin': 'an admin of the organization',
  vendor: 'us, the app’s publisher',
  microsoft: 'Microsoft; trying again later is what helps',
  network: 'whoever runs the network; trying again is what helps',
  unknown: 'not known',
};

/** One diagnosis of a pasted text, in words for support people. */
export function explain(text: string): string {
  const failure = readFailure(text);
  const diagnosis = diagnose(failure, nothingKnown);
  const problem = problemOf(diagnosis.problem);
  const { category, sources } = catalogue[diagnosis.problem];
  const candidates = diagnosis.certainty === 'possible' ? diagnosis.candidates.slice(1) : [];
  return [
    `${diagnosis.certainty === 'certain' ? 'This is' : 'This may be'}: ${problem.id} (${category})`,
    ...(candidates.length > 0 ? [`Or: ${candidates.join(', ')}`] : []),
    ...(failure.codes.length > 0
      ? [`Codes: ${failure.codes.map((code) => `AADSTS${code}`).join(', ')}`]
      : []),
    `Who can fix it: ${ownerWords[problem.owner]}`,
    '',
    'Tell the member:',
    ...cardLines(problem.words.member),
    '',
    'Tell an admin:',
    ...cardLines(problem.words.admin),
    '',
    'Sources:',
    ...sources.map(({ title, url, date }) => `  ${title}, ${date}\n  ${url}`),
    '',
  ].join('\n');
}

const cardLines = ({ heading, lead, steps = [] }: Card): string[] =>
  [heading, lead, ...steps.map((step, index) => `${index + 1}. ${step}`)].map(
    (line) => `  ${withoutNames(line)}`,
  );
