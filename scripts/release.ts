/**
 * Checks all that a version promises, then prints the command that tags it. It tags and pushes nothing itself.
 *   npm run release
 *   npm run release -- --checked      when .ci/run has passed on this very commit
 *   npm run release -- --offline      does not ask the registry for known faults, which a release must
 *   npm run release -- --dry-run      looks, runs nothing, and prints what would be run
 *   npm run --silent release -- --notes    what the tag says
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sectionOf } from './release/changelog';
import { obstacles, tagOf, type Candidate } from './release/obstacles';

const ROOT = join(__dirname, '..');

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const versionIn = (file: string) => (JSON.parse(read(file)) as { version: string }).version;
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

const candidate = (): Candidate => ({
  version: versionIn('package.json'),
  lockVersion: versionIn('package-lock.json'),
  changelog: read('CHANGELOG.md'),
  branch: git('branch', '--show-current'),
  changes: git('status', '--porcelain'),
  tags: git('tag', '--list').split('\n'),
  today: new Date().toISOString().slice(0, 10),
});

interface Wishes {
  readonly checked: boolean;
  readonly offline: boolean;
}

/** `.ci/run` proves all but what the registry knows. Without it: the manifest's version, and S22, S26 and S27 of SECURITY.md. */
const stepsFor = ({ checked, offline }: Wishes): readonly string[] => [
  ...(checked
    ? [
        'npm run validate -- --offline',
        'npm run build -- --without-client-id',
        'npx jest test/security/build.test.ts test/security/supply.test.ts',
      ]
    : ['bash .ci/run']),
  ...(offline ? [] : ['npm run audit']),
];

function main(): number {
  const { values } = parseArgs({
    options: {
      checked: { type: 'boolean', default: false },
      offline: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
    },
  });
  const { version, changelog, ...rest } = candidate();
  const notes = `LPC Sidebar ${version}\n\n${sectionOf(changelog, version)?.notes ?? ''}\n`;
  if (values.notes) {
    process.stdout.write(notes);
    return 0;
  }

  const before = obstacles({ version, changelog, ...rest });
  before.forEach((obstacle) => console.error(obstacle));
  const steps = stepsFor(values);
  if (values['dry-run']) {
    console.log(`\nWould run:\n${indented(steps.join('\n'))}\n\n${farewell(version, notes)}`);
    return before.length > 0 ? 1 : 0;
  }
  if (before.length > 0) return 1;

  const commit = git('rev-parse', 'HEAD');
  for (const step of steps) {
    console.log(`\n=== ${step}`);
    if (spawnSync(step, { cwd: ROOT, shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) {
      console.error(`\nNot ready: “${step}” did not pass.`);
      return 1;
    }
  }
  if (git('rev-parse', 'HEAD') !== commit || git('status', '--porcelain') !== '') {
    console.error('\nNot ready: the sources changed while they were checked. Run it again.');
    return 1;
  }
  if (values.offline) console.log('\nThe registry was not asked. Run before the tag: npm run audit');
  console.log(`\n${farewell(version, notes, commit)}`);
  return 0;
}

/** What a person runs, and what the tag will say. */
const farewell = (version: string, notes: string, commit = 'HEAD') =>
  [
    'To tag it:',
    indented(
      `npm run --silent release -- --notes | git tag --annotate ${tagOf(version)} --cleanup=verbatim --file=- ${commit}\ngit push origin ${tagOf(version)}`,
    ),
    `\nThe tag will say:\n${indented(notes)}`,
  ].join('\n');

const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gm, '  ');

process.exitCode = main();
