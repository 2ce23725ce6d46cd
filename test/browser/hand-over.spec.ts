import { scopeNames } from '../../src/entra';
import { microsoft, people } from './microsoft';
import { expect, test, type Pane, type Person } from './story';

async function connect(person: Person, fault = 'none'): Promise<Pane> {
  const pane = await person.openScenario('hand-over', { fault });
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
  await pane.heading('Signed in successfully');
  return pane;
}

async function expectService(pane: Pane, words: string | RegExp) {
  await pane.choose('Sync settings');
  await expect(pane.content.getByRole('region', { name: 'Sync service' })).toContainText(words);
}

test('the sync service is told who connected, and told of a disconnect', async ({ person, practice }) => {
  const pane = await connect(person);
  await expectService(pane, 'It knows of this connection.');
  const [known] = [...practice.tenant.connections.values()];
  expect(known?.body).toMatchObject({
    scopes: expect.arrayContaining([...scopeNames]),
    mailbox: 'exchange-online',
    client: { name: 'lpc-sidebar' },
  });
  await pane.press('Disconnect');
  await pane.press('Disconnect');
  await pane.heading('Connect your mailbox');
  await expect.poll(() => practice.tenant.told.at(-1)).toEqual({ method: 'DELETE', status: 204 });
  expect(practice.tenant.connections.size).toBe(0);
});

test('a service that is down for a moment is told in the next try, once', async ({ person, practice }) => {
  const pane = await connect(person, 'sync-503:once');
  await expectService(pane, 'It knows of this connection.');
  expect(practice.tenant.told.map(({ status }) => status)).toEqual(['answer', 201]);
  expect(new Set(practice.tenant.told.map(({ key }) => key)).size).toBe(1);
  expect([...practice.tenant.connections.values()]).toMatchObject([{ started: 1 }]);
});

test('a pane that is closed before the answer takes it up again when it is opened', async ({
  person,
  practice,
}) => {
  const pane = await connect(person, 'sync-slow');
  await expect.poll(() => practice.tenant.told.length).toBe(1);
  practice.tenant.faults = [];
  await pane.reload();
  await pane.heading('Signed in successfully');
  await expectService(pane, 'It knows of this connection.');
  expect(new Set(practice.tenant.told.map(({ key }) => key)).size).toBe(1);
});

test('a service that refuses: connected all the same, said so, and Try now', async ({ person, practice }) => {
  const pane = await connect(person, 'sync-401');
  await expectService(pane, 'We try again when you open this page');
  practice.tenant.faults = [];
  await pane.press('Try now');
  await expect(pane.content.getByRole('region', { name: 'Sync service' })).toContainText(
    'It knows of this connection.',
  );
});
