import { execSync } from 'node:child_process';
import { filesIn, read, ROOT } from './shipped';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly dev?: boolean; readonly integrity?: string }>
  >;
}

interface Sbom {
  readonly bomFormat: string;
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

const manifest = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const locked = Object.entries((JSON.parse(read('package-lock.json')) as Lockfile).packages).filter(
  ([path]) => path !== '',
);

test('S22: what the pane is made of is pinned, listed and can be audited', () => {
  for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version).toMatch(/^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/);
  }
  for (const [path, { integrity }] of locked)
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
  // A package runs nothing of its own when it is installed.
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const sbom = JSON.parse(execSync('npm run --silent sbom', { cwd: ROOT, encoding: 'utf8' })) as Sbom;
  expect(sbom.bomFormat).toBe('CycloneDX');
  const shipped = locked
    .filter(([, { dev }]) => !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
  expect(sbom.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
    [...new Set(shipped)].sort(),
  );
  expect(manifest.scripts.audit).toBe('npm audit --omit dev && npm audit signatures');
});

test('what is imported by the pane is among its dependencies, not among the tools', () => {
  const imported = filesIn('src')
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/(?:^|\n)import (?!type)[^;]*?['"]([@\w][^'"]*)['"]/g)])
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  const shipped = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  for (const name of new Set(imported)) expect(shipped).toContain(name);
});
