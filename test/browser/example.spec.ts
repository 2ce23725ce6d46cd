/** Somebody else's sidebar with the packed module in it: examples/sidebar. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSettings } from '../../deploy/page-settings';
import { microsoft, people } from './microsoft';
import { expect, test } from './story';

/** What a screen reader has to say from now on: the status region's news, and headings that take the focus. */
async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    const region = document.querySelector('body > [role="status"]');
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region ?? document, {
      childList: true,
    });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) said.push(target.textContent ?? '');
    });
    return said;
  });
  return () => heard.jsonValue();
}

/** Selects an item of the sidebar's own menu. */
const choose = (page: Page, item: string) =>
  page.getByRole('navigation').getByRole('button', { name: item }).click();

const recordsAreThere = async (page: Page) => {
  await choose(page, 'Records');
  await expect(page.getByRole('heading', { name: 'Customer records' })).toBeVisible();
};

test('refused in German, asked, approved, connected; and what a screen reader says of it', async ({
  person,
  newPerson,
  practice,
}) => {
  practice.reset({ scenario: 'approval-needed' });
  const page = await person.openLink(`${practice.urls.example}/?lang=de`);
  await choose(page, 'Synchronisierung einrichten');
  await page.getByRole('button', { name: 'Bei Northwind anmelden' }).click();
  const heard = await listenTo(page);

  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    choose(page, 'Synchronisierung einrichten'),
  ]);
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.goBack();
  await page.getByRole('button', { name: '„Administratorgenehmigung erforderlich“' }).click();
  await expect(page.getByRole('heading', { name: 'Ihr Admin muss das erst genehmigen' })).toBeVisible();
  await expect.poll(heard).toContainEqual(expect.stringContaining('Ihr Admin muss das erst genehmigen'));
  expect(practice.tenant.asked.map(({ query }) => query.mkt).filter(Boolean)).toEqual(['de-DE']);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Anfrage kopieren' }).click();
  await expect(page.getByRole('heading', { name: 'Warten auf Ihren Admin' })).toBeVisible();
  const request = await page.evaluate(() => navigator.clipboard.readText());
  const link = /\S+\/v2\.0\/adminconsent\?\S+/.exec(request)?.[0];
  expect(link, 'the admin link in the request').toBeDefined();
  await recordsAreThere(page);

  const admin = await (await newPerson()).openLink(link ?? '');
  await microsoft(admin).pick(people.cal);
  await microsoft(admin).accept();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');
  expect(new URL(admin.url()).pathname).toBe('/sync/approved.html');

  await choose(page, 'Synchronisierung einrichten');
  await expect(page.getByRole('heading', { name: 'Anmeldung erfolgreich' })).toBeVisible();
  await expect.poll(heard).toContainEqual(expect.stringContaining('Anmeldung erfolgreich'));
  await expect(page.getByRole('navigation').getByText('Sync-Einstellungen')).toBeVisible();
  await choose(page, 'Records');
  await expect(page.getByText('Mail is in step.')).toBeVisible();
});

test('its settings are missing: it says so, and the sidebar goes on', async ({ person, practice }) => {
  const page = await person.openLink('about:blank');
  const built = readFileSync(join(__dirname, '../../dist-example/index.html'), 'utf8');
  await page.route(`${practice.urls.example}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: withSettings(built, {}) }),
  );
  await page.goto(`${practice.urls.example}/`);
  await choose(page, 'Set up sync');
  await expect(page.getByRole('heading', { name: 'LPC Sidebar isn’t set up yet' })).toBeVisible();
  await recordsAreThere(page);
});
