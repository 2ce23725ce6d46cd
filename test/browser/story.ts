import {
  test as base,
  expect,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import type { PersonKey } from '../../practice/data/people';
import { practiceBehindNginx } from './behind-nginx';
import { allowClipboard, launchBrowser, launchEngine } from './browser';
import { FAILED_REQUEST } from './failed-request';
import { startPracticeFor, type StoryPractice, type WorldOptions } from './practice';
import { keyboard, pointer, reach } from './hands';
import { atNextWindow, untilSeen, paneFrame } from './pane-frame';

export interface StoryOptions {
  /** Where the pane runs: in an Outlook-like page, or as a page of its own. */
  place: 'framed' | 'top-level';
  /** How people work the pane. Microsoft's windows are worked with a pointer. */
  hands: 'pointer' | 'keyboard';
}

interface StoryFixtures {
  /** A person's browser: every uncaught error and console error in it fails the test. */
  person: Person;
  newPerson: () => Promise<Person>;
}

/** Somebody with a browser profile of their own. */
export interface Person {
  readonly context: BrowserContext;
  /** Opens Outlook (or the pane alone) in a fresh practice run. */
  openScenario(name: string, overrides?: Record<string, string>): Promise<Pane>;
  /** Opens Outlook (or the pane alone) in the run that goes on, as the person named. */
  openPane(as: PersonKey): Promise<Pane>;
  /** Opens a link in a new tab. */
  openLink(url: string): Promise<Page>;
  /** Something is to be refused, and the browser says so. */
  expectOnConsole(pattern: RegExp): void;
}

export interface Pane {
  readonly page: Page;
  /** Where the pane's own content is. */
  readonly content: FrameLocator | Page;
  /** ☰ → an item. */
  readonly choose: (item: string) => Promise<void>;
  /** Does what opens Microsoft's window, and returns that window. */
  windowFrom(action: () => Promise<void>): Promise<Page>;
  heading(name: string | RegExp): Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
  /** A link or a fold. */
  readonly activate: (control: Locator) => Promise<void>;
  readonly select: (field: Locator, option: string) => Promise<void>;
  opensMenuWith(item: string): Promise<void>;
  /** Presses a copy button and reads the clipboard. */
  copied(button: string): Promise<string>;
  /** Time passes, as when a person reads. Nothing waits for it. */
  passes(milliseconds: number): Promise<void>;
  /** The connection is gone, and the pane knows. */
  goOffline(): Promise<void>;
  /** The browser refuses the next window. */
  blockNextWindow(): Promise<void>;
  readonly reload: () => Promise<void>;
  /** Moves the focus with Tab until a control of this name has it, as keyboard users do. */
  readonly tabTo: (name: string) => Promise<void>;
}

/**
 * Answers with an error status and connections that fail are part of many stories, and the browser reports each by itself. Mail bodies run no
 * scripts, Playwright's own included.
 */
const expectedOnConsole =
  /^Failed to load resource: (?:the server responded with a status of [45]\d\d|net::ERR_[A-Z_]+)|^Blocked script execution in 'about:/;

/** A script of ours that works around Trusted Types: only told, because Microsoft's Office.js may. No other runs here. */
const untrusted = /The policy is report-only/;

export const test = base.extend<StoryOptions & StoryFixtures, WorldOptions & { practice: StoryPractice }>({
  office: ['stand-in', { option: true, scope: 'worker' }],
  server: ['practice', { option: true, scope: 'worker' }],
  place: ['framed', { option: true }],
  hands: ['pointer', { option: true }],
  browser: [
    async ({ practice, browserName }, provide) => {
      const launched = await (browserName === 'chromium'
        ? launchBrowser(practice.browserArguments)
        : launchEngine(browserName));
      await provide(launched.browser);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  practice: [
    async ({ office, server }, provide) => {
      const practice = server === 'nginx' ? await practiceBehindNginx() : await startPracticeFor(office);
      await provide(practice);
      await practice.close();
    },
    { scope: 'worker' },
  ],
  newPerson: async ({ browser, contextOptions, practice, place, hands, office }, provide) => {
    const contexts: BrowserContext[] = [];
    const errors: string[] = [];
    const expected = [expectedOnConsole];
    await provide(async () => {
      const context = await browser.newContext(contextOptions);
      contexts.push(context);
      context.on('weberror', (error) => {
        const { stack, message } = error.error();
        const text = stack ?? message;
        if (!FAILED_REQUEST.test(text)) errors.push(`uncaught: ${text}`);
      });
      context.on('console', (message) => {
        const text = message.text();
        const isError = message.type() === 'error' && !expected.some((pattern) => pattern.test(text));
        if (isError || (office === 'stand-in' && untrusted.test(text))) {
          errors.push(`console: ${text}`);
        }
      });
      return personIn(context, practice, { place, hands }, (pattern) => expected.push(pattern));
    });
    await Promise.all(contexts.map((context) => context.close()));
    practice.inStep?.();
    expect(errors, 'uncaught errors and console errors').toEqual([]);
  },
  person: async ({ newPerson }, provide) => provide(await newPerson()),
});

export { expect };

function personIn(
  context: BrowserContext,
  practice: StoryPractice,
  { place, hands }: StoryOptions,
  expectOnConsole: Person['expectOnConsole'],
): Person {
  async function openLink(url: string) {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }
  async function openPaneAt(url: string) {
    const page = await openLink(url);
    await untilSeen(page);
    return paneIn(page, { place, hands });
  }
  const { outlook, addin } = practice.urls;
  return {
    context,
    expectOnConsole,
    openLink,
    openScenario(name, overrides = {}) {
      const query = new URLSearchParams({
        scenario: name,
        ...(place === 'top-level' && { view: 'pane' }),
        ...overrides,
      });
      return openPaneAt(`${outlook}/?${query}`);
    },
    openPane(as) {
      practice.tenant.person = as;
      return openPaneAt(place === 'framed' ? `${outlook}/mail` : `${addin}/taskpane.html`);
    },
  };
}

function paneIn(page: Page, { place, hands }: StoryOptions): Pane {
  const content = place === 'framed' ? page.frameLocator('iframe[title="LPC Sidebar"]') : page;
  const { activate, choose, select } = hands === 'keyboard' ? keyboard(page, content) : pointer(content);
  const press: Pane['press'] = (button) => activate(content.getByRole('button', { name: button }));
  return {
    page,
    content,
    choose,
    activate,
    select,
    async windowFrom(action) {
      const [popup] = await Promise.all([page.waitForEvent('popup'), action()]);
      return popup;
    },
    async heading(name) {
      await expect(content.getByRole('heading', { level: 1, name })).toBeVisible();
    },
    press,
    async opensMenuWith(item) {
      await content.getByRole('button', { name: 'Menu' }).click();
      await expect(content.getByRole('menuitem', { name: item })).toBeVisible();
    },
    async copied(button) {
      await allowClipboard(page.context());
      const read = () => page.evaluate(() => navigator.clipboard.readText());
      // The clipboard is the whole browser's, and a text is in it only some time after the click.
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await press(button);
      await expect.poll(read).not.toBe('');
      return read();
    },
    passes: (milliseconds) => page.clock.setSystemTime(Date.now() + milliseconds),
    goOffline: () =>
      // Until it holds: a window that closes meanwhile takes it back, and frames of other sites learn of it a moment later.
      expect(async () => {
        await page.context().setOffline(false);
        await page.context().setOffline(true);
        expect(await paneFrame(page).evaluate(() => navigator.onLine)).toBe(false);
      }).toPass(),
    blockNextWindow: async () => void (await atNextWindow(page, 'return null;')),
    async reload() {
      await page.reload();
      await untilSeen(page);
    },
    tabTo: (name) => reach(page, content.getByRole('button', { name, exact: true })),
  };
}
