/**
 * Prints what the pane is made of, in the CycloneDX format: `npm run --silent sbom > sbom.json`.
 *
 * `npm sbom --omit dev` leaves out every package that a development tool needs too, React among them: `sbom.js` and
 * `query-selector-all.js` of npm 11.19, 2026-11-27. So npm is asked about a project that has no development tools.
 */
import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Lockfile {
  readonly name: string;
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

const root = join(__dirname, '..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = { ...(read('package.json') as object), devDependencies: {} };
const lock = read('package-lock.json') as Lockfile;
const packages = Object.fromEntries(
  Object.entries(lock.packages)
    .filter(([, { dev }]) => !dev)
    .map(([path, entry]) => [path, path === '' ? manifest : entry]),
);

const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
// npm names the product after its folder.
const project = join(folder, lock.name);
try {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  execSync('npm sbom --package-lock-only --sbom-format cyclonedx', { cwd: project, stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true });
}
