import fc from 'fast-check';
import {
  claimOf,
  isNewer,
  isOutdone,
  isSame,
  keepingPromises,
  owedBy,
  readRecord as read,
  withoutKey,
  writeRecord,
  type ConnectedRecord,
  type SetupRecord,
} from '../../src/core/record';

const now = Date.UTC(2026, 11, 1);
const DAY = 24 * 60 * 60 * 1000;
const since = now - DAY;
const readRecord = (text: string | undefined) => read(text, now);
const text = (value: unknown) => JSON.stringify(value);

const guid = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const other = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a02';
const account = `${guid}.${guid}`;
const owed = [{ key: guid, account }];
const records: SetupRecord[] = [
  { v: 3, kind: 'connected', since, scopes: [] },
  {
    v: 3,
    kind: 'connected',
    since,
    account,
    tenant: guid,
    scopes: ['User.Read', 'Mail.ReadWrite'],
    checked: since + 5,
    handOver: { key: other, state: 'pending' },
    owed,
  },
  { v: 3, kind: 'waiting', since, via: 'workflow' },
  {
    v: 3,
    kind: 'waiting',
    since,
    via: 'mail',
    connectedSince: since - 1,
    account,
    handOver: { key: other, state: 'done' },
    owed,
  },
  { v: 3, kind: 'disconnecting', owed },
  { v: 3, kind: 'disconnecting', owed: [...owed, { key: other }] },
];

it.each(records)('survives being kept, in one spelling: %j', (record) => {
  expect(readRecord(writeRecord(record))).toEqual(record);
  expect(writeRecord(readRecord(writeRecord(record)))).toBe(writeRecord(record));
});

it('reads what older versions wrote', () => {
  expect(readRecord(text({ v: 1, kind: 'connected', since }))).toEqual({
    v: 3,
    kind: 'connected',
    since,
    scopes: [],
  });
  expect(readRecord(text({ v: 1, kind: 'waiting', since, via: 'mail' }))).toEqual({
    v: 3,
    kind: 'waiting',
    since,
    via: 'mail',
  });
  const handOver = { key: guid, state: 'done' };
  expect(readRecord(text({ v: 2, kind: 'connected', since, scopes: [], handOver }))).toEqual({
    v: 3,
    kind: 'connected',
    since,
    scopes: [],
    handOver,
  });
});

it.each([
  undefined,
  '',
  'null',
  '[]',
  '{',
  '7',
  '"connected"',
  text({ v: 0, kind: 'connected', since }),
  text({ v: 1.5, kind: 'connected', since }),
  text({ v: '2', kind: 'connected', since, scopes: [] }),
  text({ v: 4, kind: 'connected', since, scopes: [] }),
  text({ v: 1, kind: 'connected' }),
  text({ v: 1, kind: 'waiting', since, via: 'pigeon' }),
  text({ v: 1, kind: 'connected', since: -1 }),
  text({ v: 2, kind: 'connected', since }),
  text({ v: 2, kind: 'connected', since, scopes: 'all' }),
  text({ v: 2, kind: 'dancing', since }),
  text({ v: 3, kind: 'disconnecting' }),
  text({ v: 3, kind: 'disconnecting', owed: [] }),
  text({ v: 3, kind: 'disconnecting', owed: [{ key: 'short' }, null, 7] }),
  `{"__proto__":${text({ v: 2, kind: 'connected', since, scopes: [] })}}`,
  text({ v: 3, kind: 'connected', since, scopes: ['User.Read'], more: 'x'.repeat(10_000) }),
])('reads %p as nothing', (text) => {
  expect(readRecord(text)).toBeUndefined();
});

it.each([
  ['{"v":4}', true],
  ['{"v":3}', false],
  ['{"v":"9"}', false],
  ['{', false],
  [undefined, false],
])('%p is newer: %p', (text, expected) => {
  expect(isNewer(text)).toBe(expected);
});

it('keeps nothing but what it knows', () => {
  const foreign = {
    v: 3,
    kind: 'connected',
    since,
    token: 'x',
    account: 'mia@contoso.example',
    tenant: 'Contoso',
    scopes: ['User.Read', 'mia@contoso.example', 'eyJhbGciOi.J9', 7, null],
    checked: 'today',
    handOver: { key: 'short', state: 'pending' },
    owed: [{ key: guid, account: 'mia@contoso.example', token: 'x' }],
  };
  expect(readRecord(text(foreign))).toEqual({
    v: 3,
    kind: 'connected',
    since,
    scopes: ['User.Read'],
    owed: [{ key: guid }],
  });
});

describe('a time that cannot be', () => {
  const odd = [9e15, 8.64e15, now + DAY + 1, Date.UTC(2019, 11, 31), 0, -1, 1e300, '1', null];

  it.each(odd)('%p is dropped, and the connection with it where it has no other', (time) => {
    expect(readRecord(text({ v: 3, kind: 'connected', since: time, scopes: [] }))).toBeUndefined();
    expect(
      readRecord(text({ v: 3, kind: 'connected', since, checked: time, scopes: [] })),
    ).not.toHaveProperty('checked');
    expect(readRecord(text({ v: 3, kind: 'waiting', since: time, via: 'mail' }))).toBeUndefined();
    expect(
      readRecord(text({ v: 3, kind: 'waiting', since, via: 'mail', connectedSince: time })),
    ).not.toHaveProperty('connectedSince');
  });

  it('of a clock that is a little ahead is taken', () => {
    expect(readRecord(text({ v: 3, kind: 'connected', since: now + DAY, scopes: [] }))).toBeDefined();
  });

  it('ends what the sync service may know of, instead of forgetting it', () => {
    const known = {
      v: 3,
      kind: 'connected',
      since: 9e15,
      scopes: [],
      account,
      handOver: { key: guid, state: 'done' },
    };
    expect(readRecord(text(known))).toEqual({ v: 3, kind: 'disconnecting', owed });
    expect(readRecord(text({ ...known, handOver: { key: guid, state: 'unsent' } }))).toBeUndefined();
  });
});

describe('what the sync service may know', () => {
  const told: SetupRecord = {
    v: 3,
    kind: 'connected',
    since,
    account,
    scopes: [],
    handOver: { key: guid, state: 'done' },
  };
  const next: SetupRecord = { ...told, handOver: { key: other, state: 'unsent' } };

  it('stays owed when it goes, and not while it goes on', () => {
    expect(keepingPromises(undefined, told)).toEqual({ v: 3, kind: 'disconnecting', owed });
    expect(keepingPromises(next, told)).toEqual({ ...next, owed });
    expect(keepingPromises({ ...told, checked: since }, told)).toEqual({ ...told, checked: since });
    expect(keepingPromises(undefined, next)).toBeUndefined();
  });

  it('is owed until the service has answered', () => {
    expect(withoutKey({ v: 3, kind: 'disconnecting', owed }, guid)).toBeUndefined();
    expect(withoutKey({ ...next, owed }, guid)).toEqual(next);
    expect(withoutKey(told, guid)).toBeUndefined();
    expect(
      withoutKey({ v: 3, kind: 'waiting', since, via: 'mail', account, handOver: told.handOver! }, guid),
    ).toEqual({
      v: 3,
      kind: 'waiting',
      since,
      via: 'mail',
    });
  });

  it('does not come back by a copy that had not heard of the end', () => {
    const ending = writeRecord(keepingPromises(undefined, told));
    expect(isOutdone(writeRecord(told), ending, now)).toBe(true);
    expect(isOutdone(writeRecord(next), ending, now)).toBe(false);
    expect(isOutdone(ending, writeRecord(told), now)).toBe(false);
    expect(isOutdone(undefined, ending, now)).toBe(false);
  });
});

it('is the same in whatever order its keys stand, and another one as soon as one of them says something else', () => {
  const handOver = { key: guid, state: 'done' } as const;
  const first: ConnectedRecord = { v: 3, kind: 'connected', since, scopes: ['User.Read'], handOver };
  const checked: ConnectedRecord = { ...first, checked: since };
  expect(isSame(checked, readRecord(writeRecord(checked)))).toBe(true);
  expect(isSame(checked, { ...checked, handOver: { state: 'done', key: guid } })).toBe(true);
  expect(isSame(checked, first)).toBe(false);
  expect(isSame(first, checked)).toBe(false);
  expect(isSame(checked, { ...checked, scopes: ['User.Read', 'Mail.Send'] })).toBe(false);
  expect(isSame(checked, { ...checked, handOver: { key: guid, state: 'pending' } })).toBe(false);
  expect(isSame(checked, undefined)).toBe(false);
  expect(isSame(undefined, undefined)).toBe(true);
});

it('whatever is written there: read as a record of ours that reads the same again, or as nothing', () => {
  const field = fc.oneof(
    fc.jsonValue(),
    fc.double(),
    fc.constantFrom(since, guid, account, 'done', 'mail', owed),
  );
  const odd = fc.record(
    {
      v: fc.constantFrom(1, 2, 3, 3, 3, 4, '3'),
      kind: fc.constantFrom('connected', 'waiting', 'disconnecting', 'dancing'),
      since: field,
      via: field,
      checked: field,
      connectedSince: field,
      account: field,
      tenant: field,
      scopes: fc.oneof(field, fc.array(fc.oneof(fc.string(), fc.constant('User.Read')))),
      handOver: fc.oneof(field, fc.record({ key: field, state: field })),
      owed: fc.oneof(field, fc.array(fc.record({ key: field, account: field }))),
    },
    { requiredKeys: ['v', 'kind'] },
  );
  fc.assert(
    fc.property(odd, (value) => {
      const once = readRecord(text(value));
      expect(writeRecord(readRecord(writeRecord(once)))).toBe(writeRecord(once));
      for (const { key } of [...owedBy(once), ...[claimOf(once)].flatMap((one) => one ?? [])]) {
        expect(key).toMatch(/^[\da-f-]{36}$/);
      }
    }),
    { seed: 20261201, numRuns: 3000 },
  );
});
