import { microsoft, people } from './microsoft';
import { expect, test } from './story';

/** A train goes into a tunnel: what was loaded before works on, what was not says so and comes later. */

test('Sync settings open without a connection, the first time too', async ({ person }) => {
  const pane = await person.openScenario('already-approved');
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
  await pane.heading('Signed in successfully');
  await expect(pane.content.getByText('Works')).toHaveCount(4);
  await pane.goOffline();
  await pane.choose('Sync settings');
  await pane.heading('Sync settings');
});

test('a page that does not load leaves the rest as it was, and loads later', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  await pane.choose('About');
  await pane.heading('About');
  await pane.goOffline();
  await pane.choose('Help');
  await pane.heading('This pane couldn’t start');
  await pane.press('Reload');
  await pane.heading('This pane couldn’t start');
  await pane.choose('About');
  await pane.heading('About');
  await person.context.setOffline(false);
  await pane.choose('Help');
  await pane.heading('Help');
});

test('a part of a screen that does not load leaves the screen as it was, and loads later', async ({
  person,
}) => {
  const pane = await person.openScenario('approval-needed');
  const ms = microsoft(await pane.windowFrom(() => pane.choose('Set up sync')));
  await ms.pick(people.mia);
  await ms.goBack();
  await pane.heading('What did you see?');
  await pane.goOffline();
  const gone = pane.content.locator('#screens').getByText('This part could not be loaded.');
  await pane.press('Something else');
  await expect(gone).toBeVisible();
  await pane.press('“Need admin approval”');
  await pane.press('I’m an admin');
  await pane.heading('Approve LinkPoint Connect for everyone');
  await expect(gone).toBeVisible();
  await person.context.setOffline(false);
  await pane.press('Reload');
  await expect(pane.content.getByRole('combobox', { name: 'What’s your admin role?' })).toBeVisible();
  await expect(pane.content.getByRole('heading', { level: 1 })).toBeFocused();
});

test('offline before anybody came: Reload brings what the menu led to', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  await expect(pane.content.getByRole('button', { name: 'Set up sync' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await pane.goOffline();
  await pane.choose('Help');
  await pane.heading('This pane couldn’t start');
  await person.context.setOffline(false);
  await pane.press('Reload');
  await pane.heading('Help');
});

test('offline before anybody came: the screens load when the connection is back', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  await pane.heading('Connect your mailbox');
  await expect(pane.content.getByRole('button', { name: 'Set up sync' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await pane.goOffline();
  await pane.press('Set up sync');
  await pane.heading('This pane couldn’t start');
  await person.context.setOffline(false);
  const reload = pane.content.getByRole('button', { name: 'Reload' });
  // When the sign-in fails later than the page, the screens are asked for once more without a click, and Reload may be gone.
  await expect(async () => {
    if (await reload.isVisible()) await reload.click({ timeout: 1_000 });
    await expect(pane.content.getByRole('heading', { level: 1, name: 'You’re offline' })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
  const ms = microsoft(await pane.windowFrom(() => pane.press('Try again')));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});

test(
  'a script that never comes: the page says so by itself',
  { tag: '@tab' },
  async ({ person, practice }) => {
    await person.context.route('**/assets/taskpane.*.js', (route) => route.abort());
    const page = await person.openLink(`${practice.urls.addin}/taskpane.html`);
    const late = page.getByRole('heading', { name: 'This takes longer than it should' });
    await expect(late).toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(late).toBeVisible();
  },
);
