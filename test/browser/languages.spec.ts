import { microsoft, people } from './microsoft';
import { expect, test } from './story';
import type { Practice } from '../../practice';

/** The languages that Microsoft's pages were asked for. */
const marketsAsked = ({ tenant }: Practice) =>
  tenant.asked.filter(({ path }) => path.endsWith('/authorize')).map(({ query }) => query.mkt);

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('from the menu to the request: the pane, Microsoft’s window and the mail speak German', async ({
    person,
    practice,
  }) => {
    const pane = await person.openScenario('approval-needed');
    await pane.heading('Postfach verbinden');
    await expect(pane.content.locator('html')).toHaveAttribute('lang', 'de-DE');
    await expect(pane.content.locator('html')).toHaveAttribute('dir', 'ltr');

    const window = await pane.windowFrom(() => pane.press('Synchronisierung einrichten'));
    await microsoft(window).pick(people.mia);
    await microsoft(window).shows('Need admin approval');
    expect(marketsAsked(practice)).toEqual(['de-DE']);
    await pane.press('Dort steht „Administratorgenehmigung erforderlich“');
    await pane.heading('Ihr Admin muss das erst genehmigen');
    expect(await pane.copied('Anfrage kopieren')).toContain(
      'Öffnen Sie diesen Link, und wählen Sie „Akzeptieren“:',
    );
    await pane.heading('Warten auf Ihren Admin');
  });

  test('Outlook’s own sign-in cannot ask Microsoft for German: the pane quotes its window in English, too', async ({
    person,
    practice,
    place,
  }) => {
    test.skip(place === 'top-level', 'A tab has no Outlook.');
    const pane = await person.openScenario('approval-needed', { host: 'web' });
    const window = await pane.windowFrom(() => pane.press('Synchronisierung einrichten'));
    await microsoft(window).pick(people.mia);
    await microsoft(window).shows('Need admin approval');
    expect(marketsAsked(practice)).toEqual([undefined]);
    const quote = '„Administratorgenehmigung erforderlich“ (Need admin approval)';
    await expect(pane.content.getByRole('button', { name: `Dort steht ${quote}` })).toBeVisible();
    await pane.passes(5000);
    await window.close();
    await pane.press(quote);
    await pane.heading('Ihr Admin muss das erst genehmigen');
  });

  test('the person’s own choice of language goes before Outlook’s, and stays', async ({ person }) => {
    const pane = await person.openScenario('consent-allowed');
    await pane.heading('Postfach verbinden');
    await pane.content.getByRole('button', { name: 'Menü' }).click();
    await pane.content.getByRole('menuitem', { name: 'Info' }).click();
    const choice = pane.content.getByRole('combobox');
    await choice.focus();
    await choice.selectOption({ label: 'עברית' });
    await expect(pane.content.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(pane.content.locator('html')).toHaveAttribute('lang', 'he-IL');
    await choice.selectOption({ label: 'English' });
    await pane.heading('About');
    await expect(choice).toBeFocused();
    await pane.reload();
    await pane.heading('Connect your mailbox');
  });

  test('the page after the approval speaks the admin’s language', async ({ person, practice }) => {
    const page = await person.openLink(`${practice.urls.addin}/approved.html?error=access_denied`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nicht genehmigt');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  });
});

test.describe('in Arabic', () => {
  test.use({ locale: 'ar-EG' });

  test('the page after the approval is laid out from right to left, ids in it are not', async ({
    person,
    practice,
  }) => {
    const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
    const page = await person.openLink(
      `${practice.urls.addin}/approved.html?admin_consent=True&tenant=${tenant}&scope=openid&state=x`,
    );
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('bdi', { hasText: tenant })).toHaveText(tenant);
  });
});

test.describe('in a language that the pane does not speak', () => {
  test.use({ locale: 'pl-PL' });

  test('the pane speaks English, and leaves it to Microsoft what its window speaks', async ({
    person,
    practice,
  }) => {
    const pane = await person.openScenario('approval-needed');
    await pane.heading('Connect your mailbox');
    const window = await pane.windowFrom(() => pane.press('Set up sync'));
    await microsoft(window).pick(people.mia);
    await microsoft(window).shows('Need admin approval');
    expect(marketsAsked(practice)).toEqual([undefined]);
  });
});
