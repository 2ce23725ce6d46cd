import { spawnSync } from 'node:child_process';
import { choose } from '../../practice/choose';
import { DIALS, NUMBER_DIALS } from '../../practice/data/dials';
import { SCENARIOS } from '../../practice/data/scenarios';
import { writePractice } from '../../scripts/practice-doc/write-practice';

const sections = writePractice()
  .split(/^## /m)
  .slice(1)
  .map((section) => section.split('\n').filter((line) => line.startsWith('| ')));
const namesIn = (rows: readonly string[]) => rows.slice(2).map((row) => row.split('`')[1]);

it('lists every scenario, and everything that a link may change of one', () => {
  const [scenarios = [], ...others] = sections;
  expect(namesIn(scenarios)).toEqual(Object.keys(SCENARIOS));
  const dials = others.flatMap((rows) => [rows[0]?.split('`')[1], ...namesIn(rows)]);
  expect(dials).toEqual(expect.arrayContaining([...Object.keys(DIALS), ...Object.keys(NUMBER_DIALS)]));
});

it('every difference that it shows can be typed into a link, and makes the same run', () => {
  for (const row of sections[0]?.slice(2) ?? []) {
    const [, name = '', , differences = ''] = row.split('|');
    const query = Object.fromEntries(
      [...differences.matchAll(/`(\w+)=([^`]+)`/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const scenario = name.replaceAll('`', '').trim();
    expect(choose({ scenario: 'approval-needed', ...query })).toMatchObject({
      facts: (choose({ scenario }) as { facts: object }).facts,
    });
  }
});

it('practice/SCENARIOS.md says what practice/data says (npm run docs:practice)', () => {
  const check = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/practice-doc.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(check).toMatchObject({ status: 0, stderr: '' });
});
