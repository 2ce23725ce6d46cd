import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../src/consent/diagnose';
import type { DiagnosisContext } from '../../src/core/diagnosis';
import { readFailure } from '../../src/consent/read-failure';
import { knownCodes, vocabulary } from '../../src/consent/reading/vocabulary';
import { isProblemId, plain } from '../failures/recorded';

/** The same 100,000 inputs each time. */
const seed = 20261123;
const runs = (numRuns: number) => ({ seed, numRuns });

const texts = readFileSync(join(__dirname, '../failures/corpus.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) =>
    Object.values((JSON.parse(line) as { input: object }).input)
      .join('\n')
      .slice(0, 600),
  );

const real = fc.constantFrom(...texts);
const scrap = fc.constantFrom(
  '&amp;',
  '%',
  '%zz',
  '%E0%A4',
  '\\u00',
  '\\',
  '<',
  '：',
  '\0',
  '\ud800',
  'AADSTS',
  '650',
  '{',
  '"',
);

/** A real text with something cut out and something put in. */
const mutated = fc
  .tuple(real, fc.nat(600), fc.nat(40), fc.oneof(scrap, fc.string({ maxLength: 20, unit: 'binary' }), real))
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

const thrown = fc.record(
  {
    name: fc.oneof(fc.constantFrom('ServerError', 'BrowserAuthError', 'offline'), fc.string()),
    errorCode: fc.oneof(fc.constantFrom(...vocabulary), fc.integer(), fc.string()),
    errorNo: fc.oneof(fc.integer(), fc.string(), fc.constantFrom(...[...knownCodes].map(String))),
    errorMessage: fc.oneof(mutated, fc.anything()),
    cause: fc.anything(),
  },
  { requiredKeys: [] },
);

const context: fc.Arbitrary<DiagnosisContext> = fc.record({
  host: fc.constantFrom('nested', 'dialog', 'popup'),
  openFor: fc.option(fc.nat(100_000), { nil: undefined }),
  framed: fc.boolean(),
  silent: fc.boolean(),
  adminRequest: fc.boolean(),
  offline: fc.boolean(),
});

function holds(input: unknown, circumstances: DiagnosisContext) {
  const failure = readFailure(input);
  const diagnosis = diagnose(failure, circumstances);
  if (!isProblemId(diagnosis.problem)) throw new Error(`no such problem: ${String(diagnosis.problem)}`);
  if (!failure.names.every((name) => vocabulary.has(name))) throw new Error('a name from outside');
  if (!failure.phrases.every(isProblemId)) throw new Error('a phrase from outside');
  if (diagnosis.certainty === 'possible' && diagnosis.candidates[0] !== diagnosis.problem)
    throw new Error('order');
}

test.each([
  ['anything', fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }), 20_000],
  ['strings', fc.string({ unit: 'binary', maxLength: 200 }), 20_000],
  ['real texts, damaged', mutated, 40_000],
  ['errors', thrown, 20_000],
] as const)('%s: always a known problem, nothing from outside', (_, input, numRuns) => {
  fc.assert(
    fc.property(input as fc.Arbitrary<unknown>, context, (value, circumstances) =>
      holds(value, circumstances),
    ),
    runs(numRuns),
  );
});

test('an unknown number is never certain', () => {
  const unknownCode = fc.integer({ min: 1000, max: 99_999_999 }).filter((code) => !knownCodes.has(code));
  fc.assert(
    fc.property(unknownCode, fc.lorem({ maxCount: 5 }), (code, words) => {
      expect(diagnose(readFailure(`AADSTS${code}: ${words}`), plain).certainty).toBe('possible');
    }),
    runs(2000),
  );
});

test('escaping changes nothing', () => {
  const same = (text: string, escaped: string) =>
    expect(diagnose(readFailure(escaped), plain).problem).toBe(diagnose(readFailure(text), plain).problem);
  const sentence = real.filter((text) => /^[\x20-\x7e]*$/.test(text) && !/[%&<>+\\*]/.test(text));
  fc.assert(
    fc.property(sentence, (text) => {
      same(text, text.replaceAll('"', '&quot;').replaceAll("'", '&#39;'));
      same(text, `x ${text.toUpperCase()}`);
      same(text, `#error_description=${encodeURIComponent(text)}`);
    }),
    runs(300),
  );
});
