/**
 * Builds examples/sidebar from the packed module: npm run build:example
 *   npm run build:example -- --packed      from dist-module as it is
 * Its other packages are those of this repository; scripts/check-package.ts installs it as a stranger does.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pack, unpackInto } from './pack';

const ROOT = join(__dirname, '..');
const EXAMPLE = join(ROOT, 'examples/sidebar');
const OUT = join(ROOT, 'dist-example');

const { values } = parseArgs({ options: { packed: { type: 'boolean', default: false } } });
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });

if (!values.packed) run('npm', ['run', '--silent', 'build:module'], ROOT);
unpackInto(EXAMPLE, pack(ROOT, join(ROOT, 'node_modules/.cache/packed')).file);
run('npx', ['vite', 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', OUT], EXAMPLE);
