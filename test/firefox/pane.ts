import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Practice } from '../tenant/server';

export type Place = 'framed' | 'top-level';

/** The pane in a Firefox, worked as a person does. Each step waits until it can be done. */
export interface FirefoxPane {
  readonly setUpSync: () => Promise<Page>;
  readonly press: (button: string) => Promise<void>;
  readonly windowFrom: (action: () => Promise<void>) => Promise<Page>;
  readonly heading: (text: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** What nobody caught. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openPane(
  browser: Browser,
  practice: Practice,
  place: Place,
  scenario: string,
): Promise<FirefoxPane> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const view = place === 'top-level' ? '&view=pane' : '';
  await page.goto(`${practice.urls.outlook}/?scenario=${scenario}${view}`);

  const frame = async (): Promise<Frame> => {
    if (place === 'top-level') return page.mainFrame();
    const element = await page.waitForSelector('iframe[title="LPC Sidebar"]');
    const content = await element?.contentFrame();
    if (!content) throw new Error('The pane has no frame.');
    return content;
  };
  const click = async (selector: string) => (await frame()).locator(selector).click();
  const windowFrom: FirefoxPane['windowFrom'] = async (action) => {
    const opened = new Promise<Page | null>((resolve) =>
      context.once('targetcreated', (target) => void target.page().then(resolve)),
    );
    await action();
    const window = await opened;
    if (!window) throw new Error('No window opened.');
    return window;
  };

  return {
    press: (button) => click(named('button', button)),
    windowFrom,
    setUpSync: () =>
      windowFrom(async () => {
        await click(named('button', 'Menu'));
        await click(named('menuitem', 'Set up sync'));
      }),
    async heading(text) {
      await (await frame()).locator(`h1 ::-p-text(${text})`).wait();
    },
    reload: async () => void (await page.reload()),
    errors,
    close: () => context.close(),
  };
}

const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Where to click on Microsoft's pages. */
export const microsoft = {
  mia: 'button ::-p-text(Mia Brandt)',
  accept: named('button', 'Accept'),
  goBack: '::-p-text(Return to the application)',
} as const;

export const clickIn = (window: Page, place: keyof typeof microsoft) =>
  window.locator(microsoft[place]).click();
