import type { Page, Route } from '@playwright/test';
import { join } from 'node:path';
import { microsoft, people } from './microsoft';
import { expect, test } from './story';

/** The pane inside Outlook when Outlook's own script is missing, late or broken. */
const late = (route: Route) =>
  new Promise<void>((resolve) => setTimeout(() => resolve(route.abort().catch(() => undefined)), 40_000));

const scripts: readonly [string, (route: Route) => Promise<void>][] = [
  ['is missing', (route) => route.abort()],
  ['is blocked by a proxy', (route) => route.fulfill({ status: 403, body: 'Blocked' })],
  ['is something else', (route) => route.fulfill({ body: 'window.Office = {};' })],
  [
    'never gets ready',
    (route) => route.fulfill({ body: 'window.Office = { onReady: () => new Promise(() => {}) };' }),
  ],
  ['does not come', late],
];

for (const [what, answer] of scripts) {
  test(`Office.js ${what}: the pane says so, and works without it`, async ({ browser, practice }) => {
    practice.reset({ scenario: 'consent-allowed' });
    const page = await browser.newPage();
    await page.route('**/practice-office.js', answer);
    await page.goto(`${practice.urls.outlook}/mail`, { waitUntil: 'commit' });
    const pane = page.frameLocator('iframe[title="LPC Sidebar"]');
    const button = pane.getByRole('button', { name: 'Set up sync' });
    await pane.getByRole('button', { name: 'Try without Outlook' }).click({ timeout: 20_000 });
    await expect(button).toBeVisible({ timeout: 20_000 });
    await expect(button).not.toHaveAttribute('aria-disabled', 'true', { timeout: 20_000 });
    const [window] = await Promise.all([page.waitForEvent('popup'), button.click()]);
    await window.close();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });
}

test.describe('with Microsoft’s own Office.js (npm copy of 2022), outside Outlook', () => {
  /** It takes `history.replaceState` away and forbids `alert`, which MSAL and the pages have to live with. */
  const OFFICE = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
  const real = (page: Page, addin: string) =>
    page.route(`${addin}/*.js`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === 'practice-run.js') return route.continue();
      // It looks for itself by name, to find what lies beside it.
      return name === 'practice-office.js'
        ? route.fulfill({ contentType: 'text/javascript', body: BY_ITS_NAME })
        : route.fulfill({ path: join(OFFICE, name) });
    });
  const BY_ITS_NAME = `document.head.append(Object.assign(document.createElement('script'), { src: '/office.js' }))`;

  test('the pane signs in by pop-up', async ({ browser, practice }) => {
    practice.reset({ scenario: 'consent-allowed' });
    const page = await browser.newPage();
    await real(page, practice.urls.addin);
    await page.goto(`${practice.urls.addin}/taskpane.html`);
    const button = page.getByRole('button', { name: 'Set up sync' });
    await expect(button).not.toHaveAttribute('aria-disabled', 'true');
    await page.waitForFunction(() => 'Office' in window && history.replaceState === null);
    const [window] = await Promise.all([page.waitForEvent('popup'), button.click()]);
    await microsoft(window).pick(people.mia);
    await microsoft(window).accept();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signed in successfully');
    await page.close();
  });

  test('the dialog’s page goes to Microsoft and comes back, and survives that nobody listens', async ({
    browser,
    practice,
  }) => {
    practice.reset({ scenario: 'consent-allowed' });
    const page = await browser.newPage();
    await real(page, practice.urls.addin);
    const nonce = '3f2b1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
    await page.goto(
      `${practice.urls.addin}/dialog.html?nonce=${nonce}&ask=member#hint=mia%40contoso.example`,
    );
    await microsoft(page).pick(people.mia);
    await microsoft(page).accept();
    await expect(page.getByRole('status')).toContainText('Done');
    expect(page.url().split('#')[1] ?? '').toBe('');
    await page.close();
  });
});

test('Outlook on a computer does not answer: the pane says so, offers to load it anew, and opens no pop-up', async ({
  browser,
  practice,
}) => {
  practice.reset({ scenario: 'consent-allowed' });
  const page = await browser.newPage();
  await page.goto(`${practice.urls.addin}/taskpane.html?_host_Info=Outlook$Win32$16.02$en-US$practice$$$0`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting for Outlook…', {
    timeout: 20_000,
  });
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try without Outlook' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Set up sync' }).click({ force: true });
  await expect(page.getByRole('menuitem', { name: 'Set up sync' })).toBeDisabled();
  expect(page.context().pages()).toHaveLength(1);
  await page.close();
});
