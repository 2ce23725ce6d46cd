import type { ActiveFault } from '../tenant/data/scenarios';
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

/** Changes the record as it is kept in this browser. */
async function changeRecord(pane: Pane, pattern: string, replacement: string) {
  await paneFrame(pane.page).evaluate(
    ([from, to]) => {
      for (const [key, text] of Object.entries({ ...localStorage })) {
        if (!key.startsWith('lpc-sidebar.setup-sync')) continue;
        localStorage.setItem(key, (text as string).replace(new RegExp(from, 'g'), to));
      }
    },
    [pattern, replacement] as const,
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
  await changeRecord(pane, ',\\\\?"Tasks.ReadWrite\\\\?"', '');
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
  await pane.heading('Signed in successfully');
  await expect(pane.content.getByText('It was not checked since you opened this page.')).toBeVisible();
});

test('two panes of one mailbox agree', async ({ person }) => {
  const one = await person.openScenario('already-approved');
  const other = await person.openPane('mia');
  await other.heading('Connect your mailbox');
  await connect(one);
  await expect(other.content.getByText('Connected since')).toBeVisible();
  await one.choose('Sync settings');
  await one.press('Disconnect');
  await one.press('Disconnect');
  await one.heading('Connect your mailbox');
  await other.heading('Connect your mailbox');
});

for (const [what, text] of [
  ['newer', '{\\"v\\":99,\\"kind\\":\\"connected\\"}'],
  ['broken', '{\\"v\\":2,'],
] as const) {
  test(`a ${what} record does not break the pane`, async ({ person, place }) => {
    const pane = await person.openScenario('already-approved');
    await connect(pane);
    await changeRecord(pane, place === 'framed' ? '"text":".*"}$' : '^.*$', kept(text, place));
    await pane.reload();
    await pane.heading('Connect your mailbox');
  });
}

/** With a mailbox the copy in this browser wraps the record. */
const kept = (text: string, place: string): string =>
  place === 'framed' ? `"text":"${text}"}` : text.replaceAll('\\"', '"');
