import { microsoft, people } from './microsoft';
import { expect, test, type Pane } from './story';

const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));
const line = (pane: Pane, area: string) =>
  pane.content.getByRole('list', { name: 'Your mailbox' }).getByRole('listitem').filter({ hasText: area });

test('signed in means that the mailbox answers: four lines from one request', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved');
  await microsoft(await setUpSync(pane)).pick(people.mia);
  await pane.heading('Signed in successfully');
  for (const area of ['Mail', 'Calendar', 'Contacts', 'Tasks']) {
    await expect(line(pane, area)).toContainText('Works');
  }
  const asked = practice.tenant.asked.filter(({ host, path }) => host === 'graph' && path.endsWith('$batch'));
  expect(asked).toHaveLength(1);
});

test('without a mailbox it is no success: the problem, and nothing is remembered', async ({ person }) => {
  const pane = await person.openScenario('no-mailbox');
  await microsoft(await setUpSync(pane)).pick('Nia Castillo');
  await pane.heading('This account has no mailbox online');
  await pane.reload();
  await pane.heading('Connect your mailbox');
  await pane.opensMenuWith('Set up sync');
});

test('one area is busy for a moment: said so, and asked again by itself', async ({ person, practice }) => {
  const pane = await person.openScenario('already-approved', { fault: 'graph-calendar-429:once' });
  await microsoft(await setUpSync(pane)).pick(people.mia);
  await expect(line(pane, 'Calendar')).toContainText('Busy: wait 3 s');
  await expect(line(pane, 'Mail')).toContainText('Works');
  await expect(line(pane, 'Calendar')).toContainText('Works');
  expect(practice.tenant.asked.filter(({ path }) => path.endsWith('$batch'))).toHaveLength(2);
});

test('Graph out of reach: signed in, says that the mailbox is not known yet, and Check now mends it', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved', { fault: 'graph-dead' });
  await microsoft(await setUpSync(pane)).pick(people.mia);
  await pane.heading('Signed in successfully');
  await expect(pane.content.getByText('Your mailbox hasn’t answered yet.')).toBeVisible();
  practice.tenant.faults = [];
  await pane.press('Sync settings');
  await pane.press('Check now');
  await expect(line(pane, 'Mail')).toContainText('Works');
});
