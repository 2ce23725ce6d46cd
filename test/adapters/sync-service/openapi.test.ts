import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CONNECTION_PATH,
  IDEMPOTENCY_KEY,
  type ConnectionBody,
} from '../../../src/adapters/sync-service/contract';
import { APP } from '../../../practice/data/app';
import { organizationOf, person } from '../../../practice/data/people';
import { signJwt } from '../../../practice/jwt';
import { httpClient } from '../../../practice/http-client';
import { startPractice, type Practice } from '../../../practice';
import { keys, value } from './openapi';

const mia = { tenantId: organizationOf('mia').id, userId: person('mia').oid };
const body: ConnectionBody = {
  ...mia,
  scopes: ['User.Read'],
  mailbox: 'exchange-online',
  connectedAt: '2026-11-25T00:00:00.000Z',
  client: { name: 'lpc-sidebar', version: '1.0.0' },
};
const key = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';

describe('the OpenAPI file says what the code says', () => {
  const schema = ['components', 'schemas', 'Connection'];

  test('one path, two methods, one header', () => {
    expect(keys('paths')).toEqual([CONNECTION_PATH]);
    expect(keys('paths', CONNECTION_PATH)).toEqual(['put', 'delete']);
    const yaml = readFileSync(join(__dirname, '../../../docs/sync-service.openapi.yaml'), 'utf8');
    expect(yaml).toContain(`      name: ${IDEMPOTENCY_KEY}`);
    expect(yaml.match(/#\/components\/parameters\/Key/g)).toHaveLength(2);
  });

  test('the fields of the body, all of them required', () => {
    const fields = Object.keys(body).sort();
    expect([...keys(...schema, 'properties')].sort()).toEqual(fields);
    expect([...value(...schema, 'required')].sort()).toEqual(fields);
    expect([...keys(...schema, 'properties', 'client', 'properties')].sort()).toEqual(
      Object.keys(body.client).sort(),
    );
    expect(value(...schema, 'properties', 'mailbox', 'enum')).toEqual(['exchange-online', 'unknown']);
  });

  test('the guide names the same path, header, fields and settings', () => {
    const guide = readFileSync(join(__dirname, '../../../docs/sync-service.md'), 'utf8');
    const named = [CONNECTION_PATH, IDEMPOTENCY_KEY, ...Object.keys(body)];
    for (const name of [...named, 'SYNC_SERVICE_URL', 'SYNC_SERVICE_SCOPE']) expect(guide).toContain(name);
  });
});

describe('the practice sync service answers as the file says', () => {
  const { send } = httpClient();
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice({ dist: tmpdir() });
  });
  afterAll(() => practice.close());
  beforeEach(() => practice.reset({ scenario: 'hand-over' }));

  const now = Math.floor(Date.now() / 1000);
  const claims = () => ({
    iss: `${practice.urls.login}/${mia.tenantId}/v2.0`,
    aud: APP.syncService.clientId,
    azp: APP.clientId,
    tid: mia.tenantId,
    oid: mia.userId,
    scp: APP.syncService.scope,
    exp: now + 600,
  });
  const call = async (
    method: 'PUT' | 'DELETE',
    changes: { token?: string; claims?: object; body?: unknown; key?: string | null } = {},
  ) => {
    const token = changes.token ?? signJwt({ ...claims(), ...changes.claims });
    const { status } = await send(`${practice.urls.sync}${CONNECTION_PATH}`, {
      method,
      ...(method === 'PUT' && { json: 'body' in changes ? changes.body : body }),
      headers: {
        authorization: `Bearer ${token}`,
        ...(changes.key !== null && { [IDEMPOTENCY_KEY]: changes.key ?? key }),
      },
    });
    expect(keys('paths', CONNECTION_PATH, method.toLowerCase(), 'responses')).toContain(String(status));
    return status;
  };
  const known = () => practice.tenant.connections.known.get(`${mia.userId}.${mia.tenantId}`);

  test('told twice, it sets off one first sync', async () => {
    expect(await call('PUT')).toBe(201);
    expect(await call('PUT')).toBe(204);
    expect(known()).toEqual({ key, body, started: 1 });
    expect(await call('PUT', { key: '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a02' })).toBe(204);
    expect(known()?.started).toBe(2);
  });

  test('a withdrawal may be told twice, too', async () => {
    await call('PUT');
    expect(await call('DELETE')).toBe(204);
    expect(await call('DELETE')).toBe(204);
    expect(known()).toBeUndefined();
  });

  const newer = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a02';

  test('a withdrawal that comes late does not touch the connection made since', async () => {
    await call('PUT');
    await call('PUT', { key: newer });
    expect(await call('DELETE')).toBe(204);
    expect(known()?.key).toBe(newer);
  });

  test('what was withdrawn does not come back, also when it is told of only then', async () => {
    expect(await call('DELETE')).toBe(204);
    expect(await call('PUT')).toBe(410);
    expect(known()).toBeUndefined();
    expect(await call('PUT', { key: newer })).toBe(201);
    expect(await call('PUT')).toBe(410);
    expect(known()?.key).toBe(newer);
  });

  test('a withdrawal of nothing in particular is refused', async () => {
    await call('PUT');
    expect(await call('DELETE', { key: null })).toBe(400);
    expect(known()?.key).toBe(key);
  });

  test('the key of somebody else is not theirs to withdraw', async () => {
    await call('PUT');
    expect(await call('DELETE', { claims: { oid: person('gia').oid } })).toBe(204);
    expect(known()?.key).toBe(key);
    expect(await call('PUT')).toBe(204);
  });

  test.each<[string, Parameters<typeof call>[1], number]>([
    ['no token of ours', { token: 'e30.e30.AAAA' }, 401],
    ['a token for Graph', { claims: { aud: 'https://graph.microsoft.com' } }, 401],
    ['another issuer', { claims: { iss: 'https://evil.example/v2.0' } }, 401],
    ['another app', { claims: { azp: APP.unknownClientId } }, 401],
    ['an expired token', { claims: { exp: now - 10 } }, 401],
    ['another scope', { claims: { scp: 'Connections.Read' } }, 403],
    ['somebody else', { body: { ...body, userId: person('gia').oid } }, 403],
    ['another tenant', { body: { ...body, tenantId: organizationOf('fay').id } }, 403],
    ['a stray field', { body: { ...body, accessToken: 'x' } }, 400],
    ['no body', { body: null }, 400],
    ['no key', { key: null }, 400],
  ])('%s is refused', async (_, changes, status) => {
    expect(await call('PUT', changes)).toBe(status);
    expect(known()).toBeUndefined();
  });

  test('the add-in’s origin alone may call from a page', async () => {
    const preflight = async (origin: string) =>
      (
        await send(`${practice.urls.sync}${CONNECTION_PATH}`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'PUT',
            'access-control-request-headers': 'authorization,content-type,idempotency-key',
          },
        })
      ).headers['access-control-allow-origin'];
    expect(await preflight(practice.urls.addin)).toBe(practice.urls.addin);
    expect(await preflight('http://evil.example')).not.toBe('http://evil.example');
  });
});
