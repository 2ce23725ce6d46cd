/**
 * Checks what others install, as they do: npm run check:package
 * Packs dist-module, lets publint and Are the types wrong? judge it, then installs it into a copy of the example outside of this
 * repository, from the registry or npm's cache, and builds that.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pack } from './pack';

const ROOT = join(__dirname, '..');
const EXAMPLE = join(ROOT, 'examples/sidebar');
const MADE = /^(?:node_modules|dist|public|package-lock\.json)$/;

const folder = mkdtempSync(join(tmpdir(), 'lpc-package-'));
const project = join(folder, 'sidebar');
const run = (command: string, args: readonly string[], cwd = ROOT) => {
  console.log(`\n=== ${[command, ...args].join(' ')}`);
  execFileSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
};

try {
  const { file } = pack(ROOT, folder);
  run('npx', ['publint', 'run', file, '--strict']);
  run('npx', ['attw', file, '--profile', 'esm-only', '--exclude-entrypoints', './pages/*']);

  cpSync(EXAMPLE, project, { recursive: true, filter: (path) => !MADE.test(basename(path)) });
  const manifest = join(project, 'package.json');
  const wanted = readFileSync(manifest, 'utf8').replace(/file:[^"]*\.tgz/, `file:${file}`);
  writeFileSync(manifest, wanted);
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], project);
  run('npm', ['run', 'build'], project);
  console.log('\nThe package is what it says.');
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
