import { spawnSync } from 'node:child_process';
import { problems } from '../../src/consent/problems';
import { writeProblems } from '../../scripts/problems-doc/write-problems';

it('tells of each problem once, with who can fix it and a source', () => {
  const sections = writeProblems().split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(problems.map(({ id }) => id));
  for (const section of sections) {
    expect(section).toMatch(/Who can fix it: \w/);
    expect(section).toMatch(/Sources: \[.+\]\(https:\/\//);
  }
});

it('docs/problems.md says what the catalogue says (npm run docs:problems)', () => {
  const check = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/problems-doc.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(check).toMatchObject({ status: 0, stderr: '' });
});
