import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from '../../scripts/release/changelog';
import { obstacles, type Candidate } from '../../scripts/release/obstacles';

const changelog = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- A clock.

## [0.1.0] - 2026-11-01

- A pane.
`;

const ready: Candidate = {
  version: '0.2.0',
  lockVersion: '0.2.0',
  changelog,
  branch: 'main',
  changes: '',
  tags: ['v0.1.0'],
  today: '2026-12-01',
};

describe('what a tag says', () => {
  test('is the section of its version, and no other', () => {
    expect(sectionOf(changelog, '0.2.0')).toEqual({ date: '2026-12-01', notes: '### Added\n\n- A clock.' });
    expect(sectionOf(changelog, '0.1.0')).toEqual({ date: '2026-11-01', notes: '- A pane.' });
  });

  test('is the same where lines end as on Windows', () => {
    const onWindows = changelog.replaceAll('\n', '\r\n');
    expect(sectionOf(onWindows, '0.2.0')).toEqual(sectionOf(changelog, '0.2.0'));
  });

  test('is nothing for a version whose number only begins or ends alike', () => {
    for (const version of ['0.2', '2.0', '0.2.00', '10.2.0']) {
      expect(sectionOf(changelog, version)).toBeUndefined();
    }
  });
});

test('nothing is in the way of a commit that keeps all rules', () => {
  expect(obstacles(ready)).toEqual([]);
});

/** What is wrong, how, and what the person reads. Each is told alone. */
const cases: readonly (readonly [string, Partial<Candidate>, RegExp])[] = [
  ['another branch', { branch: 'topic' }, /tagged on main, and this is topic/],
  ['no branch', { branch: '' }, /this is no branch/],
  ['a change that is not committed', { changes: ' M src/index.ts\n' }, /not committed.*\n M src\/index\.ts$/],
  ['another version in the lock file', { lockVersion: '0.1.0' }, /package-lock\.json 0\.1\.0.*npm install/],
  ['a tag that is there already', { tags: ['v0.1.0', 'v0.2.0'] }, /v0\.2\.0 is tagged already/],
  ['no section', { changelog: changelog.replace('[0.2.0]', '[0.3.0]') }, /no section for 0\.2\.0/],
  ['no day', { changelog: changelog.replace(' - 2026-12-01', '') }, /does not say when 0\.2\.0 came/],
  ['no such day', { changelog: changelog.replace('2026-12-01', '2026-11-31') }, /does not say when/],
  ['a day to come', { changelog: changelog.replace('2026-12-01', '2026-12-02') }, /not here yet/],
  ['no line for users', { changelog: changelog.replace('- A clock.', '') }, /what users notice of 0\.2\.0/],
  [
    'a line that was left under Unreleased',
    { changelog: changelog.replace('## [Unreleased]\n', '## [Unreleased]\n\n- A bell.\n') },
    /empty “## \[Unreleased\]” above 0\.2\.0/,
  ],
  ['no place for what comes next', { changelog: changelog.replace('## [Unreleased]', '') }, /\[Unreleased\]/],
];

test.each(cases)('%s is in the way, and the person learns what to do', (_, change, told) => {
  expect(obstacles({ ...ready, ...change })).toEqual([expect.stringMatching(told)]);
});

test('a version that is no version is in the way', () => {
  expect(obstacles({ ...ready, version: '0.2.0-beta', lockVersion: '0.2.0-beta' })).toContainEqual(
    expect.stringMatching(/must be three numbers, and is 0\.2\.0-beta/),
  );
});

test('the changelog says what the version of now brings, with a day', () => {
  const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(sectionOf(read('CHANGELOG.md'), version)).toEqual({
    date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string,
    notes: expect.stringMatching(/^- \S/m) as string,
  });
});
