import { chromium, firefox, webkit, type Browser, type BrowserContext } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/find-browser';

/**
 * Playwright's own arguments switch off storage partitioning and the pop-up blocker, which would make tests pass that
 * fail for people. So none of them: only what a machine without a screen, without a network and in a hurry needs.
 */
const argumentsOf = (profile: string, more: readonly string[], desktop?: Environment) => [
  ...(desktop ? ['--no-startup-window', '--force-renderer-accessibility'] : ['--headless']),
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Two pages of the browser's own beside each window, which nobody opens: a fifth of a run's time.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
  ...more,
];

export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/**
 * @param more What this browser needs besides, e.g. where to find a host.
 * @param desktop Where it shows its windows, rather than nowhere: what programs have there in their environment.
 */
export async function launchBrowser(
  more: readonly string[] = [],
  desktop?: Environment,
): Promise<LaunchedBrowser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser for the browser tests. Run: npm run browser');
  const profile = await mkdtemp(join(tmpdir(), 'lpc-sidebar-'));
  const browser = await chromium.launch({
    executablePath,
    ignoreDefaultArgs: true,
    args: argumentsOf(profile, more, desktop),
    ...(desktop && { headless: false, env: desktop }),
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Playwright's builds of the other two engines, which `npx playwright install firefox webkit` brings: npm run test:engines */
const engines = { firefox, webkit } as const;

/** What Playwright's Firefox lets scripts do only when it is told so: read the clipboard without asking a person. */
const firefoxUserPrefs = {
  'dom.events.asyncClipboard.readText': true,
  'dom.events.testing.asyncClipboard': true,
};

export async function launchEngine(name: keyof typeof engines): Promise<LaunchedBrowser> {
  const browser = await engines[name].launch(name === 'firefox' ? { firefoxUserPrefs } : {});
  return { browser, close: () => browser.close() };
}

/** What reads and writes the clipboard unasked. Playwright has no such permission for its Firefox, and none to write for its WebKit. */
const clipboard = {
  chromium: ['clipboard-read', 'clipboard-write'],
  firefox: [],
  webkit: ['clipboard-read'],
} as const;

export async function allowClipboard(context: BrowserContext): Promise<void> {
  const name = context.browser()?.browserType().name() as keyof typeof clipboard;
  await context.grantPermissions([...clipboard[name]]);
}
