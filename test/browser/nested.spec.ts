import { APP } from '../../practice/data/app';
import { revokeAll } from '../../practice/grants';
import { HOSTS, type HostName } from '../../practice/hosts/hosts';
import { microsoft, people } from './microsoft';
import { paneFrame } from './pane-frame';
import { expect, test, type Pane, type Person } from './story';

/** Nested app authentication: MSAL's own nestable client against a bridge, in a frame of another site. */
const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

/** How many windows of Microsoft's have opened. */
function countWindows({ context }: Person): () => number {
  let windows = -1;
  context.on('page', () => void (windows += 1));
  return () => windows;
}

/** Microsoft's window says that an admin has to approve, and the person asks one. */
async function askAnAdmin(pane: Pane) {
  const window = await setUpSync(pane);
  await microsoft(window).pick(people.mia);
  await microsoft(window).shows('Need admin approval');
  await pane.passes(5000);
  await window.close();
  await pane.press('“Need admin approval”');
  await pane.copied('Copy request');
  await pane.heading('Waiting for your admin');
}

/** The person comes back to the pane, so late that it may ask Microsoft again. */
async function comeBack(pane: Pane) {
  await pane.passes(10 * 60 * 1000);
  await paneFrame(pane.page).evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('an organization that has approved: connected by one click, without any window', async ({ person }) => {
  const windows = countWindows(person);
  const pane = await person.openScenario('already-approved', { host: 'web' });
  await pane.choose('Set up sync');
  await pane.heading('Signed in successfully');
  expect(windows()).toBe(0);
});

test('Outlook on the web: its own window signs the person in', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed', { host: 'web' });
  const window = await setUpSync(pane);
  await expect(window).toHaveURL(/redirect_uri=[^&]*broker|\/flow\//);
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
  await pane.reload();
  await pane.heading('Signed in successfully');
});

test('approval needed: a refusal that says nothing is asked about; after the approval no window is needed', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('approval-needed', { host: 'web' });
  await askAnAdmin(pane);
  await pane.press('Check again');
  await expect(pane.content.getByText('Not approved yet', { exact: false })).toBeVisible();

  practice.tenant.grants.everyone = new Set(APP.permissions);
  // The pane may find out first: it looks by itself when somebody comes back to it.
  const found = pane.content.getByRole('heading', { name: 'Signed in successfully' });
  await pane.content.getByRole('button', { name: 'Check again' }).or(found).click();
  await pane.heading('Signed in successfully');
});

test('partly approved: what is granted since is found at once, whatever was asked before', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('partly-approved', { host: 'web' });
  await askAnAdmin(pane);
  await pane.press('Check again');
  await pane.heading('Some permissions are missing');
  const missing = pane.content.getByRole('listitem');
  await expect(missing).toHaveText(['Calendars.ReadWrite', 'Tasks.ReadWrite']);

  practice.tenant.grants.everyone.add('Calendars.ReadWrite');
  await pane.press('Check again');
  await expect(missing).toHaveText(['Tasks.ReadWrite']);

  practice.tenant.grants.everyone.add('Tasks.ReadWrite');
  await pane.press('Check again');
  await pane.heading('Signed in successfully');
});

test('partly approved and waiting: coming back to the pane finds the rest, whatever was asked before', async ({
  person,
  practice,
}) => {
  const windows = countWindows(person);
  const pane = await person.openScenario('partly-approved', { host: 'web' });
  await askAnAdmin(pane);
  await pane.press('Check again');
  await pane.heading('Some permissions are missing');
  await pane.copied('Copy request');
  await pane.heading('Waiting for your admin');
  practice.tenant.grants.everyone = new Set(APP.permissions);
  await comeBack(pane);
  await pane.heading('Signed in successfully');
  expect(windows()).toBe(1);
});

test('an approval that was taken back is noticed as soon as Outlook’s own token has run out', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved', { host: 'web' });
  await pane.choose('Set up sync');
  await pane.heading('Signed in successfully');
  revokeAll(practice.tenant);
  await pane.passes(2 * 60 * 60 * 1000);
  await pane.choose('Sync settings');
  await pane.press('Check now');
  await pane.press('Back');
  await pane.heading('LinkPoint Connect isn’t approved yet');
});

const broken = (Object.keys(HOSTS) as HostName[]).filter((name) => {
  const host = HOSTS[name];
  return host.nested && !['web', 'slow', 'hesitant'].includes(name);
});

for (const host of broken) {
  test(`${host} (${HOSTS[host].line}): the dialog follows in the same attempt`, async ({ person }) => {
    const pane = await person.openScenario('consent-allowed', { host });
    const window = await setUpSync(pane);
    await expect(window).toHaveURL(/dialog\.html|\/flow\//);
    const ms = microsoft(window);
    await ms.pick(people.mia);
    await ms.accept();
    await pane.heading('Signed in successfully');
  });
}

test('a silent answer that does not come: Microsoft’s window opens while the click still counts', async ({
  person,
}) => {
  const pane = await person.openScenario('already-approved', { host: 'hesitant' });
  const opening = setUpSync(pane);
  // No window is spoken of before there is one.
  await pane.heading('Checking with Microsoft');
  await microsoft(await opening).pick(people.mia);
  await pane.heading('Signed in successfully');
});

/** Looking at a frame through Playwright counts as a click in it, so that a window could open. */
const nobodyTouchesThePane = () => new Promise((resolve) => setTimeout(resolve, 8000));

test('a failure so late that a window needs a click: the pane has a button of its own for it', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed', { host: 'slow' });
  await pane.choose('Set up sync');
  await nobodyTouchesThePane();
  await pane.heading('Microsoft’s window is still needed');
  const ms = microsoft(await pane.windowFrom(() => pane.press('Open Microsoft’s window')));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});

test('Cancel there leads back, and the next click goes straight to the dialog', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed', { host: 'slow' });
  await pane.choose('Set up sync');
  await nobodyTouchesThePane();
  await pane.press('Cancel');
  await pane.heading('Connect your mailbox');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});

test('the admin’s check box needs a prompt, which the bridge cannot carry: the dialog asks', async ({
  person,
}) => {
  const pane = await person.openScenario('approval-needed', { host: 'web', person: 'gia' });
  const first = await setUpSync(pane);
  await microsoft(first).pick(people.mia);
  await microsoft(first).shows('Need admin approval');
  await pane.press('It says “Need admin approval”');
  await pane.press('I’m an admin');
  await pane.press('With the check box at sign-in');
  const window = await pane.windowFrom(() => pane.press('Sign in and select the box'));
  await expect(window).toHaveURL(/dialog\.html|\/flow\//);
  const ms = microsoft(window);
  await ms.pick(people.gia);
  await ms.tickForEveryone();
  await ms.accept();
  await pane.heading('Signed in successfully');
});
