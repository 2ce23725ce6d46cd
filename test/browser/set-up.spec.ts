import { microsoft, people } from './microsoft';
import { atNextWindow } from './pane-frame';
import { expect, test, type Pane } from './story';

/** ☰ → Set up sync, and Microsoft's window that opens from it. */
const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

test('a member whose organization lets people decide is connected, still so after a reload', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
  await pane.reload();
  await pane.heading('Signed in successfully');
  await pane.opensMenuWith('Sync settings');
});

test('Set up sync once more while Microsoft’s window is open: that window closes, and the new one connects', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed');
  const first = await setUpSync(pane);
  const second = await setUpSync(pane);
  await expect.poll(() => first.isClosed()).toBe(true);
  const ms = microsoft(second);
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});

test('a member who needs an approval gets the request for the admin, with the link in it', async ({
  person,
}) => {
  const pane = await person.openScenario('approval-needed');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.shows('Need admin approval');
  await ms.goBack();
  await pane.heading('What did you see?');
  await pane.press('“Need admin approval”');
  await pane.heading(/admin/);
  const request = await pane.copied('Copy request');
  expect(request).toContain('/v2.0/adminconsent?');
  await pane.heading('Waiting for your admin');
  await pane.reload();
  await pane.heading('Waiting for your admin');
});

test('a Global Administrator ticks the box; the member then sees no consent page', async ({
  person,
  newPerson,
}) => {
  const pane = await person.openScenario('global-admin');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.gia);
  await ms.tickForEveryone();
  await ms.accept();
  await pane.heading('Signed in successfully');

  const member = await newPerson();
  const theirPane = await member.openPane('mia');
  const theirWindow = microsoft(await setUpSync(theirPane));
  await theirWindow.pick(people.mia);
  await theirPane.heading('Signed in successfully');
});

test('an admin without the check box approves by the link in the request; the member finishes', async ({
  person,
  newPerson,
}) => {
  const pane = await person.openScenario('approval-needed');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.goBack();
  await pane.press('“Need admin approval”');
  const request = await pane.copied('Copy request');

  const admin = await newPerson();
  const link = /\S+\/v2\.0\/adminconsent\?\S+/.exec(request)?.[0];
  expect(link, 'the admin link in the request').toBeDefined();
  const page = await admin.openLink(link ?? '');
  const theirs = microsoft(page);
  await theirs.pick(people.cal);
  await theirs.shows('Permissions requested');
  await theirs.accept();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');

  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Signed in successfully');
});

test('a window that was closed: asks what was seen, and the next try works', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  const window = await setUpSync(pane);
  await microsoft(window).shows('Pick an account');
  await pane.passes(5000);
  await window.close();
  await pane.heading('What did you see?');
  await pane.press('I closed it or selected Cancel');
  await pane.heading('Sign-in isn’t finished yet');
  const again = microsoft(await pane.windowFrom(() => pane.press('Try again')));
  await again.pick(people.mia);
  await again.accept();
  await pane.heading('Signed in successfully');
});

test('Cancel on the consent page: says so, and the next try works', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.cancel();
  await pane.heading('The permissions weren’t accepted');
  const again = microsoft(await pane.windowFrom(() => pane.press('Try again')));
  await again.accept();
  await pane.heading('Signed in successfully');
});

test('a blocked pop-up: says how to allow it, and the next try works', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  await pane.blockNextWindow();
  await pane.choose('Set up sync');
  await pane.heading('Microsoft’s window didn’t open');
  const again = microsoft(await pane.windowFrom(() => pane.press('Try again')));
  await again.pick(people.mia);
  await again.accept();
  await pane.heading('Signed in successfully');
});

test('Cancel in the pane closes the window and leaves everything as it was', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  const window = await setUpSync(pane);
  const closed = window.waitForEvent('close');
  await pane.press('Cancel');
  await closed;
  await pane.heading('Connect your mailbox');
});

/** The window forgets a wish to close until it has a page. */
const LOSES_CLOSING = `
  const opened = open(...all);
  opened.close = () => undefined;
  return opened;`;

test('Cancel before Microsoft’s page is there closes the window too, even when the browser loses the first wish', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed');
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await person.context.route('**/authorize?*', (route) => arrival.then(() => route.continue()));
  await atNextWindow(pane.page, LOSES_CLOSING);
  const opened = pane.page.waitForEvent('popup');
  await pane.choose('Set up sync');
  await pane.press('Cancel');
  await pane.heading('Connect your mailbox');
  arrive();
  const window = await opened;
  await expect.poll(() => window.isClosed()).toBe(true);
});
