/** Shows how long reading and judging 100 kB takes, for texts that are hard in different ways: npm run bench */
import { performance } from 'node:perf_hooks';
import { diagnose, readFailure } from '../src/diagnose';
import { nothingKnown } from './diagnose/diagnose-record';

const LENGTH = 100_000;
/** The first rounds are not counted: the engine compiles meanwhile. */
const WARM_UP = 15;
const ROUNDS = 15;

const texts: Readonly<Record<string, string>> = {
  'an answer of Microsoft’s, over and over': filled(
    'AADSTS65001: The user or administrator has not consented to use the application.\r\nTrace ID: 7a3c9c1e-0f5f-4b5e-9d3e-2b1a0c4d5e6f\r\n',
  ),
  'percent-encoded twice': filled('%2541%2544+'),
  'HTML entities': filled('&amp;lt;&#x41;'),
  'JSON escapes': filled('\\\\u0041\\r\\n'),
  'half-open tags': filled('<a href='),
  'beginnings of sentences': filled('user account need admin '),
  'beginnings of fields': filled('error_codes: [ correlation id: code: '),
  'one long word': filled('a'),
  'signs that grow when normalised': filled('\ufdfa'),
};

for (const [name, text] of Object.entries(texts)) {
  const times = Array.from({ length: WARM_UP + ROUNDS }, () => timeOf(text))
    .slice(WARM_UP)
    .sort((a, b) => a - b);
  const median = times[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(`${median.toFixed(1).padStart(6)} ms  ${name}`);
}

function timeOf(text: string): number {
  const start = performance.now();
  diagnose(readFailure(text), nothingKnown);
  return performance.now() - start;
}

function filled(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}
