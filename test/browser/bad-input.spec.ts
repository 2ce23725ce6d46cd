import type { Practice } from '../../practice';
import { microsoft, people } from './microsoft';
import { paneFrame } from './pane-frame';
import { expect, test, type Pane, type Person } from './story';

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

/** Somebody else wrote what the pane remembers, and the pane is opened: with the mailbox in Outlook, in this browser in a tab. */
async function openWith(person: Person, practice: Practice, record: object): Promise<Pane> {
  const pane = await person.openScenario('already-approved', { host: 'dialog' });
  await pane.heading('Connect your mailbox');
  const text = JSON.stringify(record);
  practice.tenant.roaming.set('mia', {
    'lpc-sidebar.setup-sync': text,
    'lpc-sidebar.setup-sync.revision': 1,
  });
  await paneFrame(pane.page).evaluate((kept) => localStorage.setItem('lpc-sidebar.setup-sync', kept), text);
  await pane.reload();
  return pane;
}

test('a record with impossible times: the pane opens, and has its menu', async ({ person, practice }) => {
  for (const times of [{ since: 9e15 }, { since: 1.7e12, checked: 9e15 }, { since: 1e300, checked: -1 }]) {
    const pane = await openWith(person, practice, {
      v: 2,
      kind: 'connected',
      checked: 1,
      scopes: [],
      ...times,
    });
    await pane.heading(/^Connect your mailbox$|^Set up on .+, not checked now$/);
    await expect(pane.content.getByRole('button', { name: 'Menu' })).toBeVisible();
    await pane.page.close();
  }
});

test('a record that somebody made up is no sign-in', async ({ person, practice }) => {
  const pane = await openWith(person, practice, {
    v: 2,
    kind: 'connected',
    since: Date.now() - 1000,
    checked: Date.now(),
    scopes: ['Mail.ReadWrite'],
  });
  await pane.heading(/^Set up on .+, not checked now$/);
  await expect(pane.content.getByText('Signed in successfully')).toHaveCount(0);
  expect(practice.tenant.asked.filter(({ path }) => path.endsWith('/token'))).toEqual([]);
});

test('what cannot be drawn: the menu stays, and Start over removes what was remembered', async ({
  person,
  practice,
}) => {
  person.expectOnConsole(/Invalid time value/);
  const pane = await openWith(person, practice, { v: 3, kind: 'connected', since: Date.now(), scopes: [] });
  await pane.heading(/^Set up on/);
  // Whatever a later change of ours may overlook: nothing of it can be drawn.
  await paneFrame(pane.page).evaluate(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => () => {
        throw new RangeError('Invalid time value');
      },
    });
  });
  await pane.choose('Sync settings');
  await pane.heading('This pane couldn’t start');
  await pane.choose('Help');
  await pane.heading('Help');
  await pane.press('Back');
  await pane.heading('This pane couldn’t start');
  await pane.press('Start over');
  await pane.heading('Connect your mailbox');
  await pane.reload();
  await pane.heading('Connect your mailbox');
});
