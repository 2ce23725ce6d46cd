import type { Route } from '@playwright/test';
import { expect, test } from './story';

/** The pane inside Outlook when Outlook's own script is missing, late or broken. */
test.skip(({ place }) => place === 'top-level', 'the pane alone has no Office.js that works');

const late = (route: Route) =>
  new Promise<void>((resolve) => setTimeout(() => resolve(route.abort().catch(() => undefined)), 20_000));

const scripts: readonly [string, (route: Route) => Promise<void>, number][] = [
  ['is missing', (route) => route.abort(), 3000],
  ['is blocked by a proxy', (route) => route.fulfill({ status: 403, body: 'Blocked' }), 3000],
  ['is something else', (route) => route.fulfill({ body: 'window.Office = {};' }), 3000],
  [
    'never gets ready',
    (route) => route.fulfill({ body: 'window.Office = { onReady: () => new Promise(() => {}) };' }),
    6500,
  ],
  ['does not come', late, 6500],
];

for (const [what, answer, limit] of scripts) {
  test(`Office.js ${what}: the pane works`, async ({ browser, practice }) => {
    practice.reset({ scenario: 'consent-allowed' });
    const page = await browser.newPage();
    await page.route('**/practice-office.js', answer);
    await page.goto(`${practice.urls.outlook}/mail`, { waitUntil: 'commit' });
    const button = page
      .frameLocator('iframe[title="LPC Sidebar"]')
      .getByRole('button', { name: 'Set up sync' });
    await expect(button).toBeVisible({ timeout: limit });
    await expect(button).not.toHaveAttribute('aria-disabled', 'true', { timeout: limit });
    const [window] = await Promise.all([page.waitForEvent('popup'), button.click()]);
    await window.close();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });
}
