import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../catalogue';
import { diagnoseRecord, type Verdict } from '../../scripts/diagnose/diagnose-record';
import type { Label } from '../../scripts/diagnose/label';

/** 144 refusals as people met them in public, labelled by hand. Each line names its source. */
interface Sample {
  readonly id: string;
  readonly input: unknown;
  readonly aadsts: readonly number[];
  readonly expected: Label & {
    readonly confidence: 'high' | 'ambiguous';
    readonly consentFamily: boolean | null;
    readonly alternatives?: readonly Label[];
  };
}

const samples = readFileSync(join(__dirname, '../failures/corpus.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const sample = JSON.parse(line) as Sample;
    return {
      ...sample,
      get verdict() {
        return diagnoseRecord(sample.input);
      },
    };
  });

const consentFamily: ReadonlySet<Category> = new Set([
  'admin-approval-required',
  'consent-required',
  'unverified-publisher',
]);

const same = (one: Label, other: Label) => one.category === other.category && one.actor === other.actor;
const readingsOf = ({ expected }: Sample): readonly Label[] => [expected, ...(expected.alternatives ?? [])];
const told = ({ id, verdict }: { id: string; verdict: Verdict }) => `${id}: ${verdict.problem}`;

const clear = samples.filter(({ expected }) => expected.confidence === 'high');
const ambiguous = samples.filter(({ expected }) => expected.confidence === 'ambiguous');

test('at least 98 % of the clear refusals get the right kind', () => {
  const wrong = clear.filter(({ expected, verdict }) => verdict.category !== expected.category);
  const right = clear.length - wrong.length;
  console.log(`Right kind: ${right} of ${clear.length} clear refusals`, wrong.map(told));
  expect(right / clear.length).toBeGreaterThanOrEqual(0.98);
});

test('every clear refusal names somebody who can act on it', () => {
  const wrong = clear.filter((sample) => !readingsOf(sample).some((label) => same(label, sample.verdict)));
  expect(wrong.map(told)).toEqual([]);
});

test('consent is told from everything else, always', () => {
  const scored = samples.filter(({ expected }) => expected.consentFamily !== null);
  const wrong = scored.filter(
    ({ expected, verdict }) => consentFamily.has(verdict.category) !== expected.consentFamily,
  );
  expect(wrong.map(told)).toEqual([]);
});

test('no ambiguous refusal gets a certain answer outside its readings', () => {
  const wrong = ambiguous.filter(
    (sample) => sample.verdict.certain && !readingsOf(sample).some((label) => same(label, sample.verdict)),
  );
  console.log(
    `Certain: ${ambiguous.filter(({ verdict }) => verdict.certain).length} of ${ambiguous.length} ambiguous`,
  );
  expect(wrong.map(told)).toEqual([]);
});

test.each(samples)('$id: every number, and no other', ({ aadsts, verdict }) => {
  expect([...verdict.codes].sort()).toEqual([...aadsts].sort());
});
