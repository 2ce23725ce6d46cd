import { microsoft, people } from './microsoft';
import { expect, test, type Pane } from './story';

const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

test('an unknown scenario: says so and lists the known ones', async ({ person, practice }) => {
  const page = await person.openLink(`${practice.urls.outlook}/?scenario=no-such-thing`);
  await expect(page.locator('body')).toContainText('no-such-thing');
  await expect(page.locator('body')).toContainText('approval-needed');
});

test('an app id that nobody registered: Microsoft’s message, pasted, is explained', async ({ person }) => {
  const pane = await person.openScenario('broken-client-id');
  const window = await setUpSync(pane);
  await expect(window.locator('body')).toContainText('AADSTS700016');
  const said = await window.locator('body').innerText();
  await pane.passes(5000);
  await window.close();
  await pane.heading('What did you see?');
  await pane.press('Something else');
  await pane.content.getByRole('textbox').fill(said);
  await pane.press('Explain it');
  await pane.heading('LinkPoint Connect isn’t known here yet');
});

test('Microsoft cannot be reached: the window’s end is asked about, and Cancel works', async ({ person }) => {
  const pane = await person.openScenario('tenant-dead');
  await setUpSync(pane);
  await pane.heading('Continue in Microsoft’s window');
  await pane.press('Cancel');
  await pane.heading('Connect your mailbox');
});

test('Microsoft never answers: Cancel works at any time', async ({ person }) => {
  const pane = await person.openScenario('tenant-slow');
  const window = await setUpSync(pane);
  const closed = window.waitForEvent('close');
  await pane.press('Cancel');
  await closed;
  await pane.heading('Connect your mailbox');
});

test('the token request fails once: says so, and the next try works', async ({ person }) => {
  const pane = await person.openScenario('token-unavailable');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('We can’t reach Microsoft');
  await pane.windowFrom(() => pane.press('Try again'));
  await pane.heading('Signed in successfully');
});

for (const scenario of ['redirect-garbage', 'redirect-empty']) {
  test(`${scenario}: says that the answer got lost, and offers another try`, async ({ person }) => {
    const pane = await person.openScenario(scenario);
    const ms = microsoft(await setUpSync(pane));
    await ms.pick(people.mia);
    await ms.accept();
    await pane.heading('The answer from Microsoft got lost');
    await expect(pane.content.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
}
