/**
 * Diagnoses sign-in failures for support people.
 *   npm run --silent diagnose -- "pasted text"    one diagnosis, in words
 *   npm run --silent diagnose < failures.jsonl    a line of JSON for each line `{"id":…,"input":…}`
 */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { diagnoseLines } from './diagnose/diagnose-lines';
import { explain } from './diagnose/explain';

const pasted = process.argv.slice(2).join(' ');

if (pasted.trim() !== '') {
  process.stdout.write(explain(pasted));
} else if (process.stdin.isTTY) {
  process.stderr.write(
    'Give a text: npm run --silent diagnose -- "pasted text". Or JSON lines on standard input.\n',
  );
  process.exitCode = 2;
} else {
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  void pipeline(Readable.from(diagnoseLines(lines)), process.stdout, { end: false }).catch(stopped);
}

/** Who reads our output may stop reading, as `head` does. */
function stopped(reason: NodeJS.ErrnoException): void {
  if (reason.code === 'EPIPE') return;
  process.stderr.write(`${reason.message}\n`);
  process.exitCode = 1;
}
