import { scopeNames } from '../../src/consent/entra';
import { person as personOf } from '../../practice/data/people';
import { microsoft, people } from './microsoft';
import { expect, test, type Pane, type Person } from './story';

async function connect(person: Person, choice: Record<string, string> = {}): Promise<Pane> {
  const pane = await person.openScenario('hand-over', choice);
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
  await pane.heading('Signed in successfully');
  return pane;
}

async function disconnect(pane: Pane) {
  await pane.choose('Sync settings');
  await pane.press('Disconnect');
  await pane.press('Disconnect');
}

/** The pane is closed, and somebody opens it another time: no token is left, only what is remembered. */
async function openAnew(person: Person, { page }: Pane): Promise<Pane> {
  await page.close();
  return person.openPane('mia');
}

async function expectService(pane: Pane, words: string | RegExp) {
  await pane.choose('Sync settings');
  await expect(pane.content.getByRole('region', { name: 'Sync service' })).toContainText(words);
}

test('the sync service is told who connected, and told of a disconnect', async ({ person, practice }) => {
  const pane = await connect(person);
  await expectService(pane, 'The sync service knows about this mailbox.');
  const [known] = [...practice.tenant.connections.known.values()];
  expect(known?.body).toMatchObject({
    scopes: expect.arrayContaining([...scopeNames]),
    mailbox: 'exchange-online',
    client: { name: 'lpc-sidebar' },
  });
  await pane.press('Disconnect');
  await pane.press('Disconnect');
  await pane.heading('Connect your mailbox');
  await expect
    .poll(() => practice.tenant.told.at(-1))
    .toEqual({ method: 'DELETE', key: known?.key, status: 204 });
  expect(practice.tenant.connections.known.size).toBe(0);
});

test('a service that is down for a moment is told in the next try, once', async ({ person, practice }) => {
  const pane = await connect(person, { fault: 'sync-503:once' });
  await expectService(pane, 'The sync service knows about this mailbox.');
  expect(practice.tenant.told.map(({ status }) => status)).toEqual(['answer', 201]);
  expect(new Set(practice.tenant.told.map(({ key }) => key)).size).toBe(1);
  expect([...practice.tenant.connections.known.values()]).toMatchObject([{ started: 1 }]);
});

test('a pane that is closed before the answer takes it up again when it is opened', async ({
  person,
  practice,
}) => {
  const pane = await connect(person, { fault: 'sync-slow' });
  await expect.poll(() => practice.tenant.told.length).toBe(1);
  practice.tenant.faults = [];
  await pane.reload();
  await pane.heading('Signed in successfully');
  await expectService(pane, 'The sync service knows about this mailbox.');
  expect(new Set(practice.tenant.told.map(({ key }) => key)).size).toBe(1);
});

test('a service that refuses: connected all the same, said so, and Try now', async ({ person, practice }) => {
  const pane = await connect(person, { fault: 'sync-401' });
  await expectService(pane, 'We’ll try again when you open this pane');
  practice.tenant.faults = [];
  await pane.press('Try now');
  await expect(pane.content.getByRole('region', { name: 'Sync service' })).toContainText(
    'The sync service knows about this mailbox.',
  );
});

for (const host of ['plain', 'dialog']) {
  test(`host ${host}, no token left: Disconnect says that the service goes on until one more sign-in`, async ({
    person,
    practice,
  }) => {
    const first = await connect(person, { host });
    await expect.poll(() => practice.tenant.connections.known.size).toBe(1);
    const pane = await openAnew(person, first);
    await disconnect(pane);
    await pane.heading('Disconnecting');
    const screen = pane.content.getByRole('main');
    await expect(screen.getByText('Sign in once more so that the sync service stops.')).toBeVisible();
    expect(practice.tenant.connections.known.size).toBe(1);

    const again = await openAnew(person, pane);
    await again.heading('Disconnecting');
    await microsoft(await again.windowFrom(() => again.press('Sign in'))).pick(people.mia);
    await again.heading('Connect your mailbox');
    expect(practice.tenant.connections.known.size).toBe(0);
    await again.reload();
    await again.heading('Connect your mailbox');
  });
}

test('another account than the one that was connected cannot end it, and the pane says so', async ({
  person,
  practice,
}) => {
  const first = await connect(person, { host: 'dialog' });
  await expect.poll(() => practice.tenant.connections.known.size).toBe(1);
  const pane = await openAnew(person, first);
  await disconnect(pane);
  await microsoft(await pane.windowFrom(() => pane.press('Sign in'))).pick(people.gia);
  await expect(pane.content.getByRole('main').getByText('That was another account.')).toBeVisible();
  expect(practice.tenant.connections.known.size).toBe(1);
  await microsoft(await pane.windowFrom(() => pane.press('Sign in'))).pick(people.mia);
  await pane.heading('Connect your mailbox');
  expect(practice.tenant.connections.known.size).toBe(0);
});

test('a service that refuses the withdrawal once is told again when the pane is opened', async ({
  person,
  practice,
}) => {
  const pane = await connect(person);
  await expect.poll(() => practice.tenant.connections.known.size).toBe(1);
  practice.tenant.faults = [{ name: 'sync-401', lasts: 'lasting' }];
  await disconnect(pane);
  await pane.heading('Disconnecting');
  await expect(pane.content.getByRole('button', { name: 'Try now' })).toBeVisible();
  practice.tenant.faults = [];
  await pane.reload();
  await pane.heading('Connect your mailbox');
  expect(practice.tenant.connections.known.size).toBe(0);
});

test('who sets up sync again while the service is ill keeps the new connection', async ({
  person,
  practice,
}) => {
  const pane = await connect(person);
  await expectService(pane, 'The sync service knows about this mailbox.');
  practice.tenant.faults = [{ name: 'sync-503', lasts: 'once' }];
  await disconnect(pane);
  await expect.poll(() => practice.tenant.told.at(-1)?.status).toBe('answer');
  await pane.windowFrom(() => pane.choose('Set up sync'));
  await pane.heading('Signed in successfully');
  await expectService(pane, 'The sync service knows about this mailbox.');
  // The second try of the withdrawal is 1 to 2 seconds late.
  await expect.poll(() => practice.tenant.told.filter(({ method }) => method === 'DELETE').length).toBe(2);
  expect(practice.tenant.connections.known.size).toBe(1);
});

test(
  'another account: what is sent is that account’s, and the first connection ends',
  { tag: '@tab' },
  async ({ person, practice }) => {
    const pane = await connect(person);
    await expectService(pane, 'The sync service knows about this mailbox.');
    const window = await pane.windowFrom(() => pane.press('Use another account'));
    await microsoft(window).pick(people.cal);
    await expect(pane.content.getByText('Sync is set up for cal@contoso.example.')).toBeVisible();
    await expectService(pane, 'The sync service knows about this mailbox.');
    await expect
      .poll(() => [...practice.tenant.connections.known.values()].map(({ body }) => body.userId))
      .toEqual([personOf('cal').oid]);
    expect(practice.tenant.told.map(({ status }) => status)).not.toContain(403);
    await pane.press('Check now');
    await expect(pane.content.getByRole('status')).toHaveText('Your mailbox was checked.');
    await expect(pane.content.getByText('cal@contoso.example')).toBeVisible();
  },
);
