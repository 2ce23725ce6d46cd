/** Starts a new problem: npm run new:problem NAME */
import { readFile, writeFile } from 'node:fs/promises';
import { scaffold } from './new-problem/scaffold';

const INDEX = 'src/consent/problems/index.ts';
const NAMES = 'src/core/problem-id.ts';

async function main(name: string): Promise<void> {
  const files = scaffold(name, await readFile(INDEX, 'utf8'), await readFile(NAMES, 'utf8'));
  const problem = `src/consent/problems/${name}.ts`;
  const recorded = `test/failures/${name}.json`;
  await writeFile(problem, files.problem, { flag: 'wx' });
  await writeFile(recorded, files.recorded, { flag: 'wx' });
  await writeFile(INDEX, files.index);
  await writeFile(NAMES, files.names);
  process.stdout.write(
    `Made ${problem} and ${recorded}, and listed it in ${INDEX} and ${NAMES}.\n` +
      'Fill in every empty text, move it to its place in the list (specific before general), then: npm run docs:problems\n',
  );
}

main(process.argv[2] ?? '').catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
