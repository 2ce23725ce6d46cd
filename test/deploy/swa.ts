/**
 * deploy/staticwebapp.config.json in Microsoft's emulator: npm run test:swa
 * Fetched when it is needed, because it is large: so it is no part of `npm test`. It is not Azure: what it serves for an address
 * without .html is nothing in any case, and at Azure it would be the page.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { headerRules, headersOf, originsOf } from '../../deploy/headers';
import { freePorts } from './nginx';

const EMULATOR = '@azure/static-web-apps-cli@2.0.10';
const ROOT = join(__dirname, '../..');
const UP_LIMIT_MS = 3 * 60_000;
const rules = headerRules(originsOf('global'));

const PAGES = ['/taskpane.html', '/dialog.html', '/redirect.html', '/approved.html'];
const FILES = [...PAGES, '/assets/icon-64.png', '/manifest.xml', '/version.json', '/licenses.txt'];
const NOTHING = [
  ...PAGES.map((page) => page.replace('.html', '')),
  ...PAGES.map((page) => page.replace('.html', '/')),
  ...['/.auth/me', '/.auth/login/github', '/.auth/login/aad', '/.auth/logout', '/nope', '/nope.html', '/'],
  ...['/assets/taskpane.000000000000.js', '/staticwebapp.config.json', '/.env'],
];

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lpc-sidebar-swa-'));
  if (!existsSync(join(ROOT, 'dist/taskpane.html')))
    throw new Error('There is no build. Run: npm run test:swa');
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  cpSync(join(ROOT, 'deploy/staticwebapp.config.json'), join(folder, 'staticwebapp.config.json'));
  const { https: port } = await freePorts();
  const args = ['--yes', EMULATOR, 'start', folder, '--swa-config-location', folder, '--port', String(port)];
  const emulator = spawn('npx', args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
    env: { ...process.env, SWA_CLI_DEPLOY_DRY_RUN: 'true', NO_UPDATE_NOTIFIER: '1' },
  });
  try {
    const origin = `http://localhost:${port}`;
    await up(`${origin}/taskpane.html`);
    const wrong = [
      ...(await Promise.all(FILES.map((path) => fileFault(origin, path)))),
      ...(await Promise.all(NOTHING.map((path) => nothingFault(origin, path)))),
    ].flat();
    wrong.forEach((fault) => console.error(fault));
    console.log(`${FILES.length + NOTHING.length} addresses, ${wrong.length} faults`);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } finally {
    end(emulator.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fileFault(origin: string, path: string): Promise<readonly string[]> {
  const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
  const wanted = headersOf(path, rules);
  const sent = Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]));
  return status === 200 && isDeepStrictEqual(sent, wanted)
    ? []
    : [`${path}: ${status} ${JSON.stringify(sent)} instead of ${JSON.stringify(wanted)}`];
}

/** Nothing of ours, under the strictest policy, and not to be kept for long. */
async function nothingFault(origin: string, path: string): Promise<readonly string[]> {
  const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
  const cached = headers.get('cache-control') ?? '';
  const safe = status >= 400 && !/max-age=[1-9]/.test(cached);
  return safe ? [] : [`${path}: ${status}, cache ${cached}`];
}

async function up(address: string): Promise<void> {
  const until = Date.now() + UP_LIMIT_MS;
  while (Date.now() < until) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await wait(500);
  }
  throw new Error('The emulator did not start.');
}

/** With what it started. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
