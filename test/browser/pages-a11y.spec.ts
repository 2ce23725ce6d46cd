import type { Page } from '@playwright/test';
import { encodeState } from '../../src/consent/entra';
import { dialog as ar } from '../../src/locales/dialog/ar';
import { dialog as de } from '../../src/locales/dialog/de';
import { dialog as en, type DialogWords } from '../../src/locales/dialog/en';
import { bringAxe, faultsOf } from './judge';
import { colours, inColours, inSize, sizes } from './modes';
import { expect, test } from './story';

/** The pages beside the pane, with all that each can say. They are tabs and windows of their own. */

const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
const approved = (asked: string) =>
  `admin_consent=True&tenant=${tenant}&scope=openid&state=${encodeState({ tenant: asked })}`;

const answers: Readonly<Record<string, string>> = {
  approved: approved(tenant),
  'approved by another tenant': approved('c3a1c0de-1111-4222-8333-444444444444'),
  declined: 'error=access_denied&error_subcode=cancel&admin_consent=True',
  failed: 'error=invalid_client&error_description=AADSTS650052:+x&admin_consent=True',
  malformed: '',
};

type Said = Exclude<keyof DialogWords, 'title' | 'heading'>;

/** How the dialog comes to say each of its texts. Microsoft, where it goes on to, has nothing to show, so the page stays. */
const dialogs: Readonly<Record<Said, (page: Page, url: string) => Promise<unknown>>> = {
  async leaving(page, url) {
    await page.route('**/authorize?*', (route) => route.fulfill({ status: 204 }));
    const left = page.waitForRequest('**/authorize?*');
    // It may go on to Microsoft before it is loaded whole.
    await page.goto(`${url}?nonce=${tenant}&ask=member`, { waitUntil: 'commit' });
    await left;
  },
  async done(page, url) {
    await dialogs.leaving(page, url);
    // The pane is there to be told.
    await page.addInitScript(() => {
      const ui = { messageParent: () => undefined };
      const onReady = (ready: () => void) => Promise.resolve().then(ready);
      Object.assign(window, { Office: { onReady, context: { ui } } });
    });
    await page.goto(url);
  },
  'nothing-to-do': (page, url) => page.goto(url),
  async failed(page, url) {
    await page.addInitScript(() =>
      new MutationObserver(() => document.getElementById('settings')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      }),
    );
    await page.goto(url);
  },
};

/** What is wrong with a page in every size and in all colours. */
async function faultsInEveryMode(page: Page, where: string): Promise<string[]> {
  await bringAxe(page);
  const faults: string[] = [];
  for (const [colour, media] of Object.entries(colours)) {
    await inColours(page, media);
    for (const [name, size] of Object.entries(sizes)) {
      await inSize(page, size);
      await page.evaluate((scale) => {
        document.documentElement.style.fontSize = `${16 * scale}px`;
      }, size.textScale);
      faults.push(...(await faultsOf(page, `${where}, ${colour}, ${name}`)));
    }
  }
  return faults;
}

for (const [locale, words] of Object.entries({ 'en-US': en, 'de-DE': de, 'ar-EG': ar })) {
  test.describe(`accessible in every size and colour: ${locale}`, { tag: '@tab' }, () => {
    test.use({ locale });

    for (const [kind, query] of Object.entries(answers)) {
      test(`the page after the approval, ${kind}`, async ({ person, practice }) => {
        const page = await person.openLink(`${practice.urls.addin}/approved.html?${query}`);
        await expect(page.locator('html')).toHaveAttribute('lang', words === en ? 'en' : locale);
        expect(await faultsInEveryMode(page, kind)).toEqual([]);
      });
    }

    for (const [said, open] of Object.entries(dialogs)) {
      test(`the dialog, ${said}`, async ({ person, practice }) => {
        const page = await person.context.newPage();
        await open(page, `${practice.urls.addin}/dialog.html`);
        await expect(page.getByRole('status')).toHaveText(words[said as Said]);
        await expect(page).toHaveTitle(words.title);
        expect(await faultsInEveryMode(page, said)).toEqual([]);
      });
    }
  });
}

test(
  'accessible in every size and colour: the end of the sign-in window',
  { tag: '@tab' },
  async ({ person, practice }) => {
    const page = await person.openLink(`${practice.urls.addin}/redirect.html`);
    expect(await faultsInEveryMode(page, 'redirect')).toEqual([]);
  },
);
