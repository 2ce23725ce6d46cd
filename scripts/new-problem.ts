/** Starts a new problem: npm run new:problem NAME */
import { readFile, writeFile } from 'node:fs/promises';
import { scaffold } from './new-problem/scaffold';

const INDEX = 'src/consent/problems/index.ts';
const NAMES = 'src/core/problem-id.ts';
const CATALOGUE = 'catalogue/index.ts';

async function main(name: string): Promise<void> {
  const now = (file: string) => readFile(file, 'utf8');
  const files = scaffold(name, await now(INDEX), await now(NAMES), await now(CATALOGUE));
  const problem = `src/consent/problems/${name}.ts`;
  const recorded = `test/failures/${name}.json`;
  await writeFile(problem, files.problem, { flag: 'wx' });
  await writeFile(recorded, files.recorded, { flag: 'wx' });
  await writeFile(INDEX, files.index);
  await writeFile(NAMES, files.names);
  await writeFile(CATALOGUE, files.catalogue);
  process.stdout.write(
    `Made ${problem} and ${recorded}, and listed it in ${INDEX}, ${NAMES} and ${CATALOGUE}.\n` +
      'Fill in every empty text, move it to its place in the list (specific before general), then: npm run docs:problems\n',
  );
}

main(process.argv[2] ?? '').catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
