import { test as base, expect, type Page } from '@playwright/test';
import type { Wish } from '../gallery';
import { serveGallery } from '../gallery/serve';
import { launchBrowser } from './browser';
import { bringAxe } from './judge';

/** The gallery in one browser tab, loaded once for all tests of a worker. */
export interface GalleryTab {
  readonly page: Page;
  readonly ids: readonly string[];
  readonly langs: readonly string[];
  /** Makes the window as wide and high as a pane, in pixels. */
  size(width: number, height?: number): Promise<void>;
  show(id: string, wish?: Wish): Promise<void>;
}

export const test = base.extend<object, { gallery: GalleryTab }>({
  gallery: [
    async ({}, provide) => {
      const [served, launched] = await Promise.all([serveGallery(0), launchBrowser()]);
      const page = await launched.browser.newPage({ timezoneId: 'UTC' });
      await page.clock.setFixedTime('2026-11-24T10:00:00Z');
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(served.url);
      await bringAxe(page);
      // The admins' guide is a part of its own, and React draws it a moment later the first time.
      await page.evaluate(() => window.gallery.show('admin-approval-required.admin'));
      await expect(page.getByRole('combobox')).toBeVisible();
      const { ids, langs } = await page.evaluate(() => ({
        ids: window.gallery.ids,
        langs: window.gallery.langs,
      }));
      await provide({
        page,
        ids,
        langs,
        size: (width, height = 570) => page.setViewportSize({ width, height }),
        show: (id, wish = {}) =>
          page.evaluate(([id, wish]) => window.gallery.show(id, wish), [id, wish] as const),
      });
      await launched.close();
      await served.close();
      expect(errors, 'uncaught errors and console errors').toEqual([]);
    },
    { scope: 'worker' },
  ],
});

export { expect };
