import { test as base, expect, type Frame, type Page } from '@playwright/test';
import type { Wish } from '../../practice/gallery';
import { galleryFolder } from '../../practice/gallery/build';
import { serveGallery } from '../../practice/gallery/serve';
import { launchBrowser, type LaunchedBrowser } from './browser';
import { bringAxe } from './judge';
import { paneFrame } from './pane-frame';
import { startPracticeFor } from './practice';
import { ON_WINDOWS } from './on-windows';

/** The gallery in one browser tab, loaded once for all tests of a worker. */
export interface GalleryTab {
  readonly page: Page;
  /** Where the screens are: the page itself, or a frame in the practice Outlook. */
  readonly pane: Frame;
  readonly ids: readonly string[];
  readonly langs: readonly string[];
  /** Makes the pane as wide and high as that, in pixels. */
  readonly size: (width: number, height?: number) => Promise<void>;
  show(id: string, wish?: Wish): Promise<void>;
}

interface GalleryOptions {
  /** Alone in a tab, or as the pane in the practice Outlook, with Microsoft's own Office.js. */
  galleryIn: 'tab' | 'outlook';
}

interface Opened extends Pick<GalleryTab, 'page' | 'pane' | 'size'> {
  readonly close: () => Promise<void>;
}

export const test = base.extend<object, GalleryOptions & { gallery: GalleryTab }>({
  galleryIn: ['tab', { option: true, scope: 'worker' }],
  gallery: [
    async ({ galleryIn }, provide) => {
      const errors: string[] = [];
      const { page, pane, size, close } = await (galleryIn === 'tab' ? inTab(errors) : inOutlook(errors));
      // The admins' guide is a part of its own, and React draws it a moment later the first time.
      await pane.evaluate(() => window.gallery.show('admin-approval-required.admin'));
      await expect(pane.getByRole('combobox')).toBeVisible();
      const { ids, langs } = await pane.evaluate(() => ({
        ids: window.gallery.ids,
        langs: window.gallery.langs,
      }));
      await provide({
        page,
        pane,
        ids,
        langs,
        size,
        show: (id, wish = {}) =>
          pane.evaluate(([id, wish]) => window.gallery.show(id, wish), [id, wish] as const),
      });
      await close();
      expect(errors, 'uncaught errors and console errors').toEqual([]);
    },
    { scope: 'worker' },
  ],
});

async function inTab(errors: string[]): Promise<Opened> {
  const [served, launched] = await Promise.all([serveGallery(0), launchBrowser()]);
  const page = await newPage(launched, errors);
  await page.goto(served.url);
  await bringAxe(page);
  return {
    page,
    pane: page.mainFrame(),
    size: (width, height = 570) => page.setViewportSize({ width, height }),
    async close() {
      await launched.close();
      await served.close();
    },
  };
}

async function inOutlook(errors: string[]): Promise<Opened> {
  const practice = await startPracticeFor('real', galleryFolder);
  const launched = await launchBrowser(practice.browserArguments);
  const page = await newPage(launched, errors);
  await page.goto(`${practice.urls.outlook}/?scenario=approval-needed`);
  await page.frameLocator('#pane').locator('main').waitFor({ state: 'attached' });
  const pane = paneFrame(page);
  await pane.waitForFunction(() => 'gallery' in window && 'Office' in window);
  await pane.evaluate(() => Office.onReady());
  return {
    page,
    pane,
    size: (width, height = 570) =>
      page
        .locator('#pane')
        .evaluate((frame, [width, height]) => Object.assign(frame, { width, height }), [
          String(width),
          String(height),
        ] as const)
        .then(() => undefined),
    async close() {
      await launched.close();
      await practice.close();
    },
  };
}

async function newPage({ browser }: LaunchedBrowser, errors: string[]): Promise<Page> {
  const page = await browser.newPage({ timezoneId: 'UTC', userAgent: ON_WINDOWS });
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  page.on('pageerror', (error) => errors.push(error.message));
  page.on(
    'console',
    (message) => message.type() === 'error' && unexpected(message.text()) && errors.push(message.text()),
  );
  return page;
}

/** The practice Outlook shows mail without scripts, Playwright's own included. */
const unexpected = (text: string) => !text.startsWith("Blocked script execution in 'about:");

export { expect };
