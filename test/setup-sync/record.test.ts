import { readRecord, writeRecord, type SetupRecord } from '../../src/setup-sync/record';

const records: SetupRecord[] = [
  { v: 1, kind: 'connected', since: 1 },
  { v: 1, kind: 'waiting', since: 2, via: 'workflow' },
];

it.each(records)('survives being kept: %j', (record) => {
  expect(readRecord(writeRecord(record))).toEqual(record);
});

it.each([
  undefined,
  '',
  'null',
  '[]',
  '{',
  '{"v":2,"kind":"connected","since":1}',
  '{"v":1,"kind":"connected"}',
  '{"v":1,"kind":"waiting","since":1,"via":"pigeon"}',
  '{"v":1,"kind":"connected","since":-1}',
])('reads %p as nothing', (text) => {
  expect(readRecord(text)).toBeUndefined();
});

it('keeps nothing but what it knows', () => {
  expect(readRecord('{"v":1,"kind":"connected","since":1,"token":"x"}')).toEqual({
    v: 1,
    kind: 'connected',
    since: 1,
  });
});
