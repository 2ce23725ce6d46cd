import { adminsGuide } from './admins-guide';
import { microsoft, people } from './microsoft';
import { expect, test } from './story';

/** Every story runs under the production headers, and any violation fails it; here is what they keep out. */

test('under the headers of production: the menu, a refusal, the guide for admins and the result page', async ({
  person,
}) => {
  const pane = await adminsGuide(person);
  const link = pane.content.getByRole('link', { name: 'Approve for everyone' });
  const page = await person.openLink((await link.getAttribute('href')) ?? '');
  await microsoft(page).pick(people.cal);
  await microsoft(page).accept();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');
  // A policy that kept the styles out would leave the button of a browser.
  const menu = pane.content.getByRole('button', { name: 'Menu' });
  await expect(menu).toHaveCSS('border-top-style', 'solid');
  await expect(menu).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a script that got into the page does not run, and nothing is sent elsewhere', async ({
  browser,
  practice,
}) => {
  const page = await browser.newPage();
  await page.goto(`${practice.urls.addin}/taskpane.html`);
  const outcome = await page.evaluate(async (elsewhere) => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const blocked = await fetch(elsewhere).then(
      () => false,
      () => true,
    );
    return { injected: 'injected' in window, blocked };
  }, `${practice.urls.portal}/`);
  expect(outcome).toEqual({ injected: false, blocked: true });
  await page.close();
});

for (const name of ['taskpane', 'dialog', 'redirect', 'approved']) {
  test(`another site cannot frame ${name}.html`, async ({ browser, practice }) => {
    const page = await browser.newPage();
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(`${practice.urls.start}/`);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, `${practice.urls.addin}/${name}.html`);
    await refused;
    await page.close();
  });
}
