import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(__dirname, '..', file), 'utf8');
const workflow = read('.github/workflows/ci.yml');
const { engines, scripts } = JSON.parse(read('package.json')) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};
const lts = read('.nvmrc').trim();

test('an action that is changed under its tag does not run: each is pinned by commit, with its version beside it', () => {
  const used = [...workflow.matchAll(/\buses: (.+)/g)].map(([, what]) => what);
  expect(used.length).toBeGreaterThan(5);
  for (const what of used) expect(what).toMatch(/^[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

test('the workflow may read the sources and nothing else, and keeps no key to them', () => {
  expect(workflow.match(/permissions:\n(?: +.*\n)+/g)).toEqual(['permissions:\n  contents: read\n']);
  expect(workflow).not.toContain('secrets.');
  const checkouts = workflow.split('uses: actions/checkout@').slice(1);
  for (const after of checkouts) expect(after).toMatch(/^.*\n +with:\n +persist-credentials: false\n/);
});

test('no job hangs for hours', () => {
  const jobs =
    workflow
      .split(/^jobs:$/m)[1]
      ?.split(/^ {2}(?=\w+:$)/m)
      .slice(1) ?? [];
  expect(jobs.length).toBeGreaterThan(4);
  for (const job of jobs) expect(job).toMatch(/^ {4}timeout-minutes: \d\d$/m);
});

test('the workflow runs commands that there are', () => {
  const run = [...workflow.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  for (const name of run) expect(Object.keys(scripts)).toContain(name);
  expect(existsSync(join(__dirname, '../.ci/run'))).toBe(true);
});

test('people, the dev container and the workflow are told the same Node.js, and the oldest that may be used is tested', () => {
  expect(lts).toMatch(/^\d+$/);
  expect(read('.devcontainer/devcontainer.json')).toContain(`"version": "${lts}"`);
  expect(read('README.md')).toContain(`best ${lts}, the current LTS`);
  expect(workflow).toContain('node-version-file: .nvmrc');
  const [, tested = ''] = /^ +node: \[(.+)\]$/m.exec(workflow) ?? [];
  expect(`>=${tested.split(',')[0]?.replaceAll("'", '')}`).toBe(engines.node);
});
