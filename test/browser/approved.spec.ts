import { microsoft, people } from './microsoft';
import { expect, test } from './story';

test('an admin who cancels learns that nothing was changed', async ({ person, newPerson, practice }) => {
  const pane = await person.openScenario('approval-needed');
  await pane.windowFrom(() => pane.choose('Set up sync'));
  await pane.press('It says “Need admin approval”');
  const link = /\S+\/v2\.0\/adminconsent\?\S+/.exec(await pane.copied('Copy request'))?.[0] ?? '';
  const page = await (await newPerson()).openLink(link);
  await microsoft(page).pick(people.gia);
  await microsoft(page).cancel();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not approved');
  expect([...practice.tenant.grants.everyone]).toEqual([]);
});

test('an address that says nothing, or that somebody made up, is not called an approval', async ({
  person,
  practice,
}) => {
  const result = async (query: string) => {
    const page = await person.openLink(`${practice.urls.addin}/approved.html${query}`);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    expect(new URL(page.url()).search, 'the address is emptied').toBe('');
    return { heading, text: await page.locator('body').innerText() };
  };
  expect((await result('')).heading).toBe('No answer to show');
  expect((await result('?admin_consent=True&tenant=<img src=x onerror=alert(1)>')).heading).toBe(
    'No answer to show',
  );
  expect(
    (await result('?admin_consent=True&error=access_denied&error_description=AADSTS65004')).heading,
  ).toBe('Not approved');
  const madeUp = await result('?admin_consent=True&tenant=7d4b2f9c-8c1e-4c0d-b6f5-2a9e13d0c7aa');
  expect(madeUp.text).toContain('can’t check the approval');
});
