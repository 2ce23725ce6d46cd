/**
 * Gets a browser for the browser tests where there is none: npm run browser
 * Never passes without a browser.
 */
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall, INSTALL_LIMIT_MS, rootPrefix } from './apt';
import { findBrowser, onPath, run } from './find-browser';

const DOWNLOAD_LIMIT_MS = 3 * 60_000;
/** Playwright tries five times: a network that swallows everything costs under a minute. */
const CONNECTION_LIMIT_MS = 10_000;

function getBrowser(): void {
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
  aptInstall(root, ['chromium', 'fonts-liberation']);
}

function playwright(args: readonly string[], timeout: number): boolean {
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_LIMIT_MS), ...process.env };
  return run(process.execPath, [cli, ...args], { timeout, env });
}

function remedy(): string {
  return onPath('apt-get')
    ? 'sudo apt-get update && sudo apt-get install -y chromium'
    : 'npx playwright install --with-deps chromium';
}

function main(): void {
  try {
    if (!findBrowser()) getBrowser();
    if (findBrowser()) return;
    console.error(`The browser tests need a browser and none could be installed. Run: ${remedy()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exitCode = 1;
}

main();
