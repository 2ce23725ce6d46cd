/**
 * What the pane is made of, in the CycloneDX format.
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
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
}

interface Sbom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const lockOf = (root: string) => readJson(join(root, 'package-lock.json')) as Lockfile;

/** Folders of the packages that the pane may ship, from the root. */
export const shippedPackages = (root: string): readonly string[] =>
  Object.entries(lockOf(root).packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path]) => path);

/** The same text for the same packages: without the number and the time that npm makes up. */
export function sbomOf(root: string): string {
  const manifest = { ...(readJson(join(root, 'package.json')) as object), devDependencies: {} };
  const lock = lockOf(root);
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
    const text = execSync('npm sbom --package-lock-only --sbom-format cyclonedx', {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const sbom = JSON.parse(text) as Sbom;
    delete sbom.serialNumber;
    delete sbom.metadata.timestamp;
    return `${JSON.stringify(sbom, undefined, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
