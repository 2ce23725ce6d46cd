/**
 * Finds a browser for the browser tests, and gets one where there is none: npm run browser
 * Never passes without a browser.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOWNLOAD_LIMIT_MS = 3 * 60_000;
/** Playwright tries five times: a network that swallows everything costs under a minute. */
const CONNECTION_LIMIT_MS = 10_000;
const INSTALL_LIMIT_MS = 10 * 60_000;

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Path of a Chromium, Chrome or Edge on this machine. Throws when CHROMIUM_PATH names none. */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is not a browser that starts: ${chosen}`);
  }
  return candidates().find(works);
}

function candidates() {
  return [chromium.executablePath(), ...installed()];
}

function installed() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .flatMap((variable) => process.env[variable] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      return COMMANDS.flatMap((name) => onPath(name) ?? []);
  }
}

/** On Linux a browser may be there and yet not start: libraries are missing, or it only says where to get the real one. */
function works(path) {
  if (!path || !existsSync(path)) return false;
  return process.platform !== 'linux' || run(path, ['--version'], { timeout: 10_000, stdio: 'ignore' });
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function getBrowser() {
  console.log('No browser for the browser tests was found. Downloading one.');
  playwright(['install', '--no-shell', 'chromium'], DOWNLOAD_LIMIT_MS);
  if (findBrowser()) return;

  const root = rootPrefix();
  if (!root || !onPath('apt-get')) return;
  if (existsSync(chromium.executablePath())) {
    console.log('The browser lacks system libraries. Installing them.');
    playwright(['install-deps', 'chromium'], INSTALL_LIMIT_MS);
    if (findBrowser()) return;
  }
  console.log("Installing the system's chromium package.");
  apt(root, ['update']) &&
    apt(root, ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

/** What to put before a command that root must run; undefined where we may not. */
function rootPrefix() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid() === 0) return [];
  return onPath('sudo') && run('sudo', ['-n', 'true'], { stdio: 'ignore' }) ? ['sudo', '-n'] : undefined;
}

function apt(root, args) {
  const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
  return run(command, rest, { timeout: INSTALL_LIMIT_MS });
}

function playwright(args, timeout) {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_LIMIT_MS), ...process.env };
  return run(process.execPath, [cli, ...args], { timeout, env });
}

function run(command, args, options) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;
}

function remedy() {
  return onPath('apt-get')
    ? 'sudo apt-get update && sudo apt-get install -y chromium'
    : 'npx playwright install --with-deps chromium';
}

function main() {
  try {
    if (!findBrowser()) getBrowser();
    if (findBrowser()) return;
    console.error(`The browser tests need a browser and none could be installed. Run: ${remedy()}`);
  } catch (error) {
    console.error(error.message);
  }
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
