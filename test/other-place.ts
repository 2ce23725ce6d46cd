import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** What a build is made from. */
const SOURCES = [
  ...['src', 'assets', 'scripts', 'deploy', 'manifest.xml', 'LICENSE', '.env'],
  ...['package.json', 'package-lock.json', 'webpack.config.js', 'swc.json', 'tsconfig.json'],
];

export interface OtherPlace {
  readonly root: string;
  readonly dist: string;
  /** Builds with the very command of `npm run build`. */
  build(settings?: Readonly<Record<string, string>>): void;
  remove(): void;
}

/** The same sources and packages in another folder, as on another person's computer. */
export function otherPlace(): OtherPlace {
  const root = mkdtempSync(join(tmpdir(), 'lpc-sidebar-other-'));
  for (const name of SOURCES.filter((one) => existsSync(join(ROOT, one))))
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  linkAll(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    dist: join(root, 'dist'),
    build(settings = {}) {
      execFileSync(
        process.execPath,
        [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts', '--without-client-id'],
        {
          cwd: root,
          stdio: ['ignore', 'ignore', 'inherit'],
          // Where the sources are from is known in the first place only.
          env: { ...process.env, GIT_DIR: join(ROOT, '.git'), ...settings },
        },
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Half a minute of copying otherwise. Links between packages and their commands are not needed. */
function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkAll(join(from, entry.name), join(to, entry.name));
    else if (entry.isFile()) linkOrCopy(join(from, entry.name), join(to, entry.name));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // Another disk.
  }
}
