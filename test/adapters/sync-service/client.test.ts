import { syncService } from '../../../src/adapters/sync-service/client';
import type { Connection, ServiceToken, SyncService } from '../../../src/core/ports';

const connection: Connection = {
  key: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01',
  account: '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01.2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01',
  tenant: '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01',
  objectId: '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01',
  scopes: ['Mail.ReadWrite', 'User.Read'],
  mailbox: 'exchange-online',
  since: Date.UTC(2026, 10, 25),
};
const CANARY = 'canary-token';
const mias: ServiceToken = {
  accessToken: CANARY,
  owner: { id: connection.account, tenant: connection.tenant },
};
const { key, account } = connection;

interface Told {
  url: string;
  init: RequestInit & { headers: Record<string, string> };
}
const told: Told[] = [];
const waited: number[] = [];

function answering(...answers: (number | [number, string] | Error)[]) {
  told.length = waited.length = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    told.push({ url: url as string, init: init as Told['init'] });
    const answer = answers[Math.min(told.length, answers.length) - 1] ?? 204;
    if (answer instanceof Error) return Promise.reject(answer);
    const [status, wait] = Array.isArray(answer) ? answer : [answer];
    return Promise.resolve(new Response(null, { status, ...(wait && { headers: { 'retry-after': wait } }) }));
  });
}
const service = (random = 0.5, token = () => Promise.resolve(mias)) =>
  syncService({
    url: 'https://sync.example/v1',
    version: '1.2.3',
    token,
    random: () => random,
    wait: (ms) => Promise.resolve(void waited.push(ms)),
  });
afterEach(() => jest.restoreAllMocks());

test('tells who connected, with a token that goes nowhere but into its header', async () => {
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => jest.spyOn(console, name));
  answering(201);
  await expect(service().tell(connection)).resolves.toEqual({ told: true });
  const [{ url, init }] = told as [Told];
  expect(url).toBe('https://sync.example/v1/connections/me');
  expect(init).toMatchObject({ method: 'PUT', credentials: 'omit', redirect: 'error' });
  expect(init.headers).toEqual({
    authorization: `Bearer ${CANARY}`,
    'content-type': 'application/json',
    'Idempotency-Key': connection.key,
  });
  expect(JSON.parse(init.body as string)).toEqual({
    tenantId: connection.tenant,
    userId: connection.objectId,
    scopes: connection.scopes,
    mailbox: 'exchange-online',
    connectedAt: '2026-11-25T00:00:00.000Z',
    client: { name: 'lpc-sidebar', version: '1.2.3' },
  });
  expect(init.body).not.toContain(CANARY);
  for (const log of logs) expect(log).not.toHaveBeenCalled();
});

test.each([
  ['a fault that passes', [503, 204]],
  ['too many requests', [429, 204]],
  ['no answer', [new TypeError('Failed to fetch'), 204]],
  ['three in a row', [500, 502, 504, 200]],
])('%s: tries again with the same key', async (_, answers) => {
  answering(...(answers as (number | Error)[]));
  await expect(service().tell(connection)).resolves.toEqual({ told: true });
  expect(told).toHaveLength(answers.length);
  expect(new Set(told.map(({ init }) => init.headers['Idempotency-Key'])).size).toBe(1);
});

test('tries four times at most, each time after a longer pause of random length', async () => {
  answering(503);
  await expect(service(1).tell(connection)).resolves.toEqual({ told: false, status: 503 });
  expect(waited).toEqual([1000, 2000, 4000]);
  answering(503);
  await service(0.25).tell(connection);
  expect(waited).toEqual([250, 500, 1000]);
});

test('waits as long as the service asks, but not for ever', async () => {
  answering([503, '5'], 204);
  await service(0).tell(connection);
  expect(waited).toEqual([5000]);
  answering([429, '31']);
  await expect(service().tell(connection)).resolves.toEqual({ told: false, status: 429 });
  expect(told).toHaveLength(1);
});

test.each([400, 401, 403, 404, 422])('%i is final for now', async (status) => {
  answering(status);
  await expect(service().tell(connection)).resolves.toEqual({ told: false, status });
  expect(told).toHaveLength(1);
});

test('without a token nothing is sent, and the reason is the caller’s', async () => {
  answering(204);
  const reason = Object.assign(new Error(), { errorCode: 'interaction_required' });
  await expect(service(0, () => Promise.reject(reason)).tell(connection)).rejects.toBe(reason);
  expect(told).toHaveLength(0);
});

/** Something else is told while the first try waits for the second. */
const meanwhile = (act: () => Promise<unknown>): SyncService =>
  syncService({
    url: 'https://sync.example',
    version: '1',
    token: () => Promise.resolve(mias),
    wait: async () => {
      if (told.length === 1) await act();
    },
  });

test('a withdrawal names its connection, and no late try of telling comes after it', async () => {
  answering(503, 204);
  const one: SyncService = meanwhile(() => one.withdraw({ key, account }));
  await expect(one.tell(connection)).resolves.toEqual({ told: false });
  expect(told.map(({ init }) => [init.method, init.headers['Idempotency-Key']])).toEqual([
    ['PUT', key],
    ['DELETE', key],
  ]);
});

test('a withdrawal tries on like a telling, says how it went, and ends when the account is told of anew', async () => {
  answering(503, 204);
  await expect(service().withdraw({ key, account })).resolves.toEqual({ told: true });
  answering(401);
  await expect(service().withdraw({ key, account })).resolves.toEqual({ told: false, status: 401 });
  answering(503, 204);
  const newer = { ...connection, key: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a02' };
  const one: SyncService = meanwhile(() => one.tell(newer));
  await expect(one.withdraw({ key, account })).resolves.toEqual({ told: false });
  expect(told.map(({ init }) => init.method)).toEqual(['DELETE', 'PUT']);
});

test('a withdrawal that is under way is not begun twice', async () => {
  answering(204);
  const one = service();
  await Promise.all([one.withdraw({ key, account }), one.withdraw({ key, account })]);
  expect(told).toHaveLength(1);
});

test('with a token of somebody else nothing is sent', async () => {
  answering(204);
  const cals = { ...mias, owner: { id: `4${account.slice(1)}`, tenant: connection.tenant } };
  const elsewhere = { ...mias, owner: { id: account, tenant: '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a02' } };
  for (const token of [cals, elsewhere]) {
    const foreign = { told: false, foreign: true };
    await expect(service(0, () => Promise.resolve(token)).tell(connection)).resolves.toEqual(foreign);
  }
  await expect(service(0, () => Promise.resolve(cals)).withdraw({ key, account })).resolves.toEqual({
    told: false,
    foreign: true,
  });
  expect(told).toHaveLength(0);
});
