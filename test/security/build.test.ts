import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from '../../scripts/build/sbom-of';
import { otherPlace } from '../other-place';
import { built, read, ROOT } from './shipped';

/** As long as a loaded machine takes for a build. */
const A_BUILD_MS = 10 * 60_000;

const hashes = (dist: string) =>
  Object.fromEntries(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(dist.length).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

test(
  'S26: whoever builds the same sources gets the same files, so that what is served can be compared with its sources',
  () => {
    const other = otherPlace();
    try {
      other.build();
      expect(hashes(other.dist)).toEqual(hashes(join(ROOT, 'dist')));
    } finally {
      other.remove();
    }
  },
  A_BUILD_MS,
);

test('a build in which nobody could sign in fails, and names the setting', () => {
  const build = (clientId: string) =>
    spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts', '--out', join(ROOT, 'dist-none')],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, CLIENT_ID: clientId },
      },
    );
  try {
    const { status, stderr } = build('my-app');
    expect(status).toBe(1);
    expect(stderr).toMatch(/CLIENT_ID is not .* nobody could sign in[\s\S]*--without-client-id/);
  } finally {
    rmSync(join(ROOT, 'dist-none'), { recursive: true, force: true });
  }
});

test('S27: the build brings the license texts, the list of packages, its version and where problems are told', () => {
  const files = built();
  const licenses = read('dist/licenses.txt');
  const packages = shippedPackages(ROOT);
  expect(packages.length).toBeGreaterThan(50);
  for (const path of packages) {
    const { name, version } = JSON.parse(read(`${path}/package.json`)) as { name: string; version: string };
    const text =
      licenses.split('-'.repeat(80)).find((part) => part.trim().startsWith(`${name} ${version} (`)) ?? '';
    // A license is a page of text, not a name.
    expect([name, text.length > 500]).toEqual([name, true]);
  }
  expect(licenses.trim().startsWith('LPC Sidebar\n\nMIT License')).toBe(true);

  const sbom = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(read('dist/sbom.json')).toBe(sbom);
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(JSON.parse(read('dist/version.json'))).toMatchObject({ version });

  expect(files).toContain('dist/.well-known/security.txt');
  const security = read('dist/.well-known/security.txt');
  expect(security).toMatch(/^Contact: (?:https:\/\/|mailto:)\S+$/m);
  const expires = new Date(/^Expires: (\S+)$/m.exec(security)?.[1] ?? '').getTime();
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 366 * 24 * 60 * 60 * 1000);
});
