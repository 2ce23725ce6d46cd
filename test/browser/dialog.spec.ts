import { microsoft, people } from './microsoft';
import { expect, test, type Pane } from './story';

/** Sign-in in Office's dialog: MSAL's redirect flow in a window of its own, told to the pane by messages. */
const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

test('signs the person in, and the window closes', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed', { host: 'dialog' });
  const window = await setUpSync(pane);
  const closed = window.waitForEvent('close');
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.accept();
  await closed;
  await pane.heading('Signed in successfully');
});

test('Set up sync once more while the dialog is open: Office would refuse a second one, so the first closes', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed', { host: 'dialog' });
  const first = await setUpSync(pane);
  const second = await setUpSync(pane);
  await expect.poll(() => first.isClosed()).toBe(true);
  const ms = microsoft(second);
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});

test('the address of the person is in no request to our server', async ({ person, practice }) => {
  const asked: string[] = [];
  person.context.on('request', (request) => asked.push(request.url()));
  const pane = await person.openScenario('consent-allowed', { host: 'dialog' });
  const window = await setUpSync(pane);
  await microsoft(window).shows('Pick an account');
  const ours = asked.filter((url) => url.startsWith(practice.urls.addin));
  expect(ours.some((url) => url.includes('/dialog.html'))).toBe(true);
  expect(ours.filter((url) => /mia|contoso/.test(url.split('#')[0] ?? ''))).toEqual([]);
});

test('“Return to the application”: asks what was seen; after the approval Check again finishes', async ({
  person,
  newPerson,
}) => {
  const pane = await person.openScenario('approval-needed', { host: 'dialog' });
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.goBack();
  await pane.heading('What did you see?');
  await pane.press('“Need admin approval”');
  const request = await pane.copied('Copy request');
  await pane.heading('Waiting for your admin');

  const page = await (await newPerson()).openLink(/\S+\/v2\.0\/adminconsent\?\S+/.exec(request)?.[0] ?? '');
  await microsoft(page).pick(people.cal);
  await microsoft(page).accept();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');

  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Signed in successfully');
});

test('a window that a person closed: asks what was seen', async ({ person }) => {
  const pane = await person.openScenario('approval-needed', { host: 'dialog' });
  const window = await setUpSync(pane);
  await microsoft(window).pick(people.mia);
  await microsoft(window).shows('Need admin approval');
  await pane.passes(5000);
  await window.close();
  await pane.heading('What did you see?');
});

test('a window that a browser rule cut off is not blamed on the person', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed', { host: 'dialog', coop: 'always' });
  await setUpSync(pane);
  await pane.heading('The window lost touch with this pane');
});

test('Cancel closes the window; the next try works', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed', { host: 'dialog' });
  const window = await setUpSync(pane);
  await microsoft(window).shows('Pick an account');
  const closed = window.waitForEvent('close');
  await pane.press('Cancel');
  await closed;
  await pane.heading('Connect your mailbox');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});

test('a blocked window (12011): says how to allow it, and the next try works', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed', { host: 'dialog' });
  await pane.blockNextWindow();
  await pane.choose('Set up sync');
  await pane.heading('Microsoft’s window didn’t open');
  const ms = microsoft(await pane.windowFrom(() => pane.press('Try again')));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});

test('the dialog’s page alone, in a tab: does nothing, and says so', async ({ person, practice }) => {
  const page = await person.openLink(`${practice.urls.addin}/dialog.html`);
  await expect(page.getByRole('status')).toContainText('Nothing to do here');
});

test('the window speaks as the pane does, not as the browser', async ({ person }) => {
  // Microsoft has nothing to show, so the window stays on our page.
  await person.context.route('**/authorize?*', (route) => route.fulfill({ status: 204 }));
  const pane = await person.openScenario('consent-allowed', { host: 'dialog' });
  await pane.choose('About');
  await pane.content.getByRole('combobox').selectOption({ label: 'Deutsch' });
  await pane.content.getByRole('button', { name: 'Menü' }).click();
  const window = await pane.windowFrom(() =>
    pane.content.getByRole('menuitem', { name: 'Synchronisierung einrichten' }).click(),
  );
  await expect(window).toHaveTitle('Anmeldung bei Microsoft – LPC Sidebar');
  await expect(window.getByRole('status')).toHaveText(/^Einen Moment/);
  await expect(window.locator('html')).toHaveAttribute('lang', 'de-DE');
});
