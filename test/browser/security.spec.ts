import { consentScopes } from '../../src/consent/entra';
import { adminsGuide } from './admins-guide';
import { microsoft, people } from './microsoft';
import { paneFrame } from './pane-frame';
import { expect, test } from './story';

/** Security checks that need a browser: the production build, behind the headers that we ship. */

test('S20: text becomes markup or a script by our loader alone', async ({ browser, practice }) => {
  const page = await browser.newPage();
  const tried = async (name: string) => {
    await page.goto(`${practice.urls.addin}/${name}.html`);
    return page.evaluate(() => {
      const refused = (action: () => void) => {
        try {
          action();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      // TypeScript does not know it yet.
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => void };
      };
      return {
        markup: refused(() => (document.createElement('p').innerHTML = '<b>hostile</b>')),
        script: refused(() => (document.createElement('script').src = '/hostile.js')),
        policy: refused(() => trustedTypes.createPolicy('hostile', {})),
      };
    });
  };
  expect(await tried('approved')).toEqual({ markup: true, script: true, policy: true });
  expect(await tried('redirect')).toEqual({ markup: true, script: true, policy: true });
  await page.close();
});

test('S1: Microsoft is asked for a code that is worth nothing without this pane, never for a token in an address', async ({
  person,
  practice,
  place,
}) => {
  for (const host of place === 'framed' ? ['plain', 'dialog'] : ['plain']) {
    const pane = await person.openScenario('already-approved', { host });
    await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
    await pane.heading('Signed in successfully');
    const asked = practice.tenant.asked.filter(({ path }) => path.endsWith('/authorize'));
    expect(asked).toHaveLength(1);
    for (const { query } of asked) {
      expect(query).toMatchObject({
        response_type: 'code',
        response_mode: 'fragment',
        code_challenge_method: 'S256',
      });
      expect(query.code_challenge).toMatch(/^[\w-]{43}$/);
      // What the words and the link name, and no more: S11.
      expect(query.scope?.split(' ').sort()).toEqual([...consentScopes].sort());
      // A GUID and more, and a GUID: nobody guesses them.
      expect(query.state?.length).toBeGreaterThan(36);
      expect(query.nonce).toMatch(/^[\da-f-]{36}$/);
    }
    await pane.page.close();
  }
});

test('S14: people consent on Microsoft’s own page, in a window of its own, and our page cannot hold it in a frame', async ({
  person,
  practice,
}) => {
  const pane = await adminsGuide(person);
  const link = pane.content.getByRole('link', { name: 'Approve for everyone' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', /noopener/);
  const href = (await link.getAttribute('href')) ?? '';
  expect(new URL(href).origin).toBe(practice.urls.login);
  await expect(pane.content.locator('iframe')).toHaveCount(0);
  expect([...practice.tenant.grants.everyone]).toEqual([]);

  person.expectOnConsole(/frame|Refused to display/);
  const inFrame = pane.page.waitForEvent('console', (message) =>
    /X-Frame-Options|frame-ancestors/.test(message.text()),
  );
  await paneFrame(pane.page).evaluate(
    (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
    href,
  );
  await inFrame;
});
