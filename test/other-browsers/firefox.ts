/**
 * An unmodified Firefox, through WebDriver BiDi. Playwright 1.65 drives one too, but asks for a command that
 * Firefox ESR does not know (emulation.setMediaFeaturesOverride), 2026-11-27.
 */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/ensure-firefox';
import { FAILED_REQUEST } from '../browser/failed-request';
import type { MicrosoftWindow, OtherBrowser, Pane, Place } from './pane';

export async function launchFirefox(): Promise<OtherBrowser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    name: await browser.version(),
    keepsSecureCookies: true,
    openPane: (url, place) => openPane(browser, url, place),
    close: () => browser.close(),
  };
}

async function openPane(browser: Browser, url: string, place: Place): Promise<Pane> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => !FAILED_REQUEST.test(String(error)) && errors.push(String(error)));
  await page.goto(url);

  const frame = async (): Promise<Frame> => {
    if (place === 'top-level') return page.mainFrame();
    const element = await page.waitForSelector('iframe[title="LPC Sidebar"]');
    const content = await element?.contentFrame();
    if (!content) throw new Error('The pane has no frame.');
    return content;
  };
  const click = async (role: string, name: string) =>
    (await frame()).locator(`::-p-aria([name="${name}"][role="${role}"])`).click();

  return {
    press: (button) => click('button', button),
    async choose(item) {
      await click('button', 'Menu');
      await click('menuitem', item);
    },
    async windowFrom(action) {
      const opened = new Promise<Page | null>((resolve) =>
        context.once('targetcreated', (target) => void target.page().then(resolve)),
      );
      await action();
      const window = await opened;
      if (!window) throw new Error('No window opened.');
      return windowOf(window);
    },
    async heading(text) {
      await (await frame()).locator(`h1 ::-p-text(${text})`).setVisibility('visible').wait();
    },
    reload: async () => void (await page.reload()),
    errors: () => Promise.resolve(errors),
    close: () => context.close(),
  };
}

function windowOf(page: Page): MicrosoftWindow {
  const closed = new Promise<void>((resolve) => page.once('close', () => resolve()));
  return {
    press: (text) => page.locator(`:is(a, button)::-p-text(${text})`).click(),
    closed: () => closed,
  };
}
