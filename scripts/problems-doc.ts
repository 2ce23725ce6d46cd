/**
 * Writes docs/problems.md from the catalogue.
 *   npm run docs:problems             writes it
 *   npm run docs:problems -- --check  fails when it is not what the catalogue says
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { writeProblems } from './problems-doc/write-problems';

const FILE = 'docs/problems.md';

async function main(): Promise<void> {
  const wanted = await format(writeProblems(), { ...(await resolveConfig(FILE)), parser: 'markdown' });
  if (!process.argv.includes('--check')) return writeFile(FILE, wanted);
  const found = await readFile(FILE, 'utf8').catch(() => '');
  if (found.replaceAll('\r\n', '\n') === wanted) return;
  process.stderr.write(
    `${FILE} does not say what src/consent/problems and catalogue/ say. Run: npm run docs:problems\n`,
  );
  process.exitCode = 1;
}

void main();
