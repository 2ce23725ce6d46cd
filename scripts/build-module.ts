/**
 * Writes dist-module/, what other sidebars install: npm run build:module
 *   npm run build:module -- --accept-api    when what it offers has changed on purpose: writes etc/*.api.md anew
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { licensesOf } from './build/licenses';
import { writeScripts } from './build-module/scripts';
import { writeTypes } from './build-module/types';
import { bundle, hostedPagesInto } from './bundle';

const ROOT = join(__dirname, '..');
const OUT = join(ROOT, 'dist-module');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'accept-api': { type: 'boolean', default: false } } });
  process.env.NODE_ENV = 'production';
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  writeTypes(ROOT, OUT, values['accept-api']);
  await writeScripts(ROOT, OUT);
  await bundle(hostedPagesInto(join(OUT, 'pages')));
  writeFileSync(join(OUT, 'licenses.txt'), licensesOf(ROOT));
  // The rest of the repository is CommonJS.
  writeFileSync(join(OUT, 'package.json'), '{ "type": "module", "sideEffects": false }\n');
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
