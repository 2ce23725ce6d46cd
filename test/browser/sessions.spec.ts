import type { ActiveFault } from '../../practice/data/scenarios';
import type { Practice } from '../../practice';
import { microsoft, people } from './microsoft';
import { paneFrame } from './pane-frame';
import { expect, test, type Pane } from './story';

const TWO_HOURS = 2 * 60 * 60 * 1000;

async function connect(pane: Pane) {
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
  await pane.heading('Signed in successfully');
  await expect(pane.content.getByText('Works')).toHaveCount(4);
}

/** The pane is opened again when its tokens are too old to be used. */
async function reopenLater(pane: Pane) {
  await pane.passes(TWO_HOURS);
  await pane.reload();
}

const KEY = 'lpc-sidebar.setup-sync';

/** Changes the record where it is kept: with the mailbox in Outlook, in this browser in a tab. */
async function changeRecord(pane: Pane, { tenant }: Practice, change: (text: string) => string) {
  const roaming = tenant.roaming.get('mia');
  const kept =
    roaming?.[KEY] ?? (await paneFrame(pane.page).evaluate((key) => localStorage.getItem(key), KEY));
  const text = change(kept as string);
  if (roaming) tenant.roaming.set('mia', { ...roaming, [KEY]: text });
  await paneFrame(pane.page).evaluate(
    ([key, changed, isRoaming]) => {
      for (const one of Object.keys(localStorage)) if (one.startsWith(key)) localStorage.removeItem(one);
      if (!isRoaming) localStorage.setItem(key, changed);
    },
    [KEY, text, roaming !== undefined] as const,
  );
}

for (const name of ['session-ended', 'password-changed'] as const) {
  test(`${name}: noticed on open, mended by one sign-in`, async ({ person, practice }) => {
    const pane = await person.openScenario('already-approved');
    await connect(pane);
    practice.tenant.faults = [{ name, lasts: 'lasting' } satisfies ActiveFault];
    await reopenLater(pane);
    await pane.heading('Sign in again');
    await pane.opensMenuWith('Sync settings');
    await pane.page.keyboard.press('Escape');
    practice.tenant.faults = [];
    await pane.press('Try again');
    await pane.heading('Signed in successfully');
  });
}

test('a consent that was taken back: noticed on open, with the request for the admin', async ({ person }) => {
  const pane = await person.openScenario('revoked');
  await connect(pane);
  await reopenLater(pane);
  await pane.heading('LinkPoint Connect isn’t approved yet');
  expect(await pane.copied('Copy request')).toContain('/v2.0/adminconsent?');
  await pane.heading('Waiting for your admin');
});

test('a consent that was taken back: noticed by Check now, while the token at hand is still good', async ({
  person,
}) => {
  const pane = await person.openScenario('revoked');
  await connect(pane);
  await pane.choose('Sync settings');
  await pane.press('Check now');
  // The button is gone, and who was on it is told why.
  const heading = pane.content.getByRole('heading', { level: 1 });
  await expect(heading).toHaveAttribute('aria-description', /^Something is in the way/);
  await expect(heading).toBeFocused();
  await pane.press('Back');
  await pane.heading('LinkPoint Connect isn’t approved yet');
});

for (const host of ['plain', 'dialog']) {
  test(`host ${host}, opened anew: nothing is claimed that was not checked, and Check now notices the end`, async ({
    person,
    practice,
  }) => {
    const first = await person.openScenario('already-approved', { host });
    await connect(first);
    await first.page.close();
    practice.tenant.grants.everyone.clear();
    const pane = await person.openPane('mia');
    await pane.heading(/^Set up on .+, not checked now$/);
    await expect(pane.content.getByText('Signed in successfully')).toHaveCount(0);
    await microsoft(await pane.windowFrom(() => pane.press('Check now'))).shows('Need admin approval');
  });
}

test('a permission that an update needs: named on open, with the ways to get it', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved');
  await connect(pane);
  practice.tenant.grants.everyone.delete('Tasks.ReadWrite');
  await changeRecord(pane, practice, (text) => text.replace(',"Tasks.ReadWrite"', ''));
  await reopenLater(pane);
  await pane.heading('Some permissions are missing');
  await expect(pane.content.getByRole('listitem')).toHaveText(['Tasks.ReadWrite']);
  await expect(pane.content.getByRole('button', { name: 'Copy request' })).toBeVisible();

  await pane.choose('Sync settings');
  await expect(pane.content.getByText('Missing: Tasks.ReadWrite')).toBeVisible();
  await pane.press('Ask my admin');
  await pane.heading('Some permissions are missing');
});

test('Microsoft out of reach on open changes nothing', async ({ person, practice }) => {
  const pane = await person.openScenario('already-approved');
  await connect(pane);
  practice.tenant.faults = [{ name: 'dead', lasts: 'lasting' } satisfies ActiveFault];
  await reopenLater(pane);
  await pane.heading(/^Set up on .+, not checked now$/);
  await pane.press('Check now');
  await expect(pane.content.getByRole('status')).toContainText('Your mailbox hasn’t answered yet.');
  await expect(pane.content.getByRole('button', { name: 'Check now' })).toBeFocused();
  practice.tenant.faults = [];
  await pane.press('Check now');
  await pane.heading('Signed in successfully');
});

test('two panes of one mailbox agree', async ({ person }) => {
  const one = await person.openScenario('already-approved');
  const other = await person.openPane('mia');
  await other.heading('Connect your mailbox');
  await connect(one);
  await other.heading(/^Set up on .+, not checked now$/);
  await one.choose('Sync settings');
  await one.press('Disconnect');
  await one.press('Disconnect');
  await one.heading('Connect your mailbox');
  await other.heading('Connect your mailbox');
});

for (const [what, text] of [
  ['newer', '{"v":99,"kind":"connected"}'],
  ['broken', '{"v":3,'],
] as const) {
  test(`a ${what} record does not break the pane`, async ({ person, practice }) => {
    const pane = await person.openScenario('already-approved');
    await connect(pane);
    await changeRecord(pane, practice, () => text);
    await pane.reload();
    await pane.heading('Connect your mailbox');
  });
}
