import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs dist-module and what goes with it, as `npm pack` does. */
export function pack(
  root: string,
  folder: string,
): { readonly file: string; readonly names: readonly string[] } {
  mkdirSync(folder, { recursive: true });
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(told) as readonly Packed[];
  if (!packed) throw new Error('npm pack packed nothing.');
  return { file: join(folder, packed.filename), names: packed.files.map(({ path }) => path) };
}

/** Unpacks it as a package of a project; the packages that it wants are found above. */
export function unpackInto(project: string, file: string): void {
  const home = join(project, 'node_modules/lpc-sidebar');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', home, '--strip-components', '1']);
}
