import { isNewer, readRecord, writeRecord, type SetupRecord } from '../../src/setup-sync/record';

const guid = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const records: SetupRecord[] = [
  { v: 2, kind: 'connected', since: 1, scopes: [] },
  {
    v: 2,
    kind: 'connected',
    since: 1,
    tenant: guid,
    scopes: ['User.Read', 'Mail.ReadWrite'],
    checked: 5,
    handOver: { key: guid, state: 'pending' },
  },
  { v: 2, kind: 'waiting', since: 2, via: 'workflow' },
  { v: 2, kind: 'waiting', since: 2, via: 'mail', connectedSince: 1 },
];

it.each(records)('survives being kept: %j', (record) => {
  expect(readRecord(writeRecord(record))).toEqual(record);
});

it('reads what the first version wrote', () => {
  expect(readRecord('{"v":1,"kind":"connected","since":1}')).toEqual({
    v: 2,
    kind: 'connected',
    since: 1,
    scopes: [],
  });
  expect(readRecord('{"v":1,"kind":"waiting","since":2,"via":"mail"}')).toEqual({
    v: 2,
    kind: 'waiting',
    since: 2,
    via: 'mail',
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
  '{"v":0,"kind":"connected","since":1}',
  '{"v":1.5,"kind":"connected","since":1}',
  '{"v":"2","kind":"connected","since":1,"scopes":[]}',
  '{"v":3,"kind":"connected","since":1,"scopes":[]}',
  '{"v":1,"kind":"connected"}',
  '{"v":1,"kind":"waiting","since":1,"via":"pigeon"}',
  '{"v":1,"kind":"connected","since":-1}',
  '{"v":2,"kind":"connected","since":1}',
  '{"v":2,"kind":"connected","since":1,"scopes":"all"}',
  '{"v":2,"kind":"dancing","since":1}',
  '{"__proto__":{"v":2,"kind":"connected","since":1,"scopes":[]}}',
])('reads %p as nothing', (text) => {
  expect(readRecord(text)).toBeUndefined();
});

it.each([
  ['{"v":3}', true],
  ['{"v":2}', false],
  ['{"v":"9"}', false],
  ['{', false],
  [undefined, false],
])('%p is newer: %p', (text, expected) => {
  expect(isNewer(text)).toBe(expected);
});

it('keeps nothing but what it knows', () => {
  const foreign = {
    v: 2,
    kind: 'connected',
    since: 1,
    token: 'x',
    tenant: 'Contoso',
    scopes: ['User.Read', 'mia@contoso.example', 'eyJhbGciOi.J9', 7, null],
    checked: 'today',
    handOver: { key: 'short', state: 'pending' },
  };
  expect(readRecord(JSON.stringify(foreign))).toEqual({
    v: 2,
    kind: 'connected',
    since: 1,
    scopes: ['User.Read'],
  });
});
