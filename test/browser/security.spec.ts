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
