import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whatIsMissing, type Found } from '../../scripts/start-outlook/what-is-missing';

/** Good from 2026-11-25 for 30 days; its key was thrown away. */
const certificate = readFileSync(join(__dirname, 'localhost.crt'), 'utf8');

const complete: Found = {
  envFile: true,
  clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  cloud: undefined,
  clouds: ['global', 'us-gov'],
  certificate,
  key: true,
  now: new Date('2026-12-01'),
};

const without: readonly [string, Partial<Found>, RegExp][] = [
  ['no .env', { envFile: false, clientId: undefined }, /no \.env\. Copy \.env\.example/],
  ['an empty client id', { clientId: '' }, /CLIENT_ID in \.env is empty/],
  ['a client id that is none', { clientId: 'my app' }, /not a GUID/],
  ['an unknown cloud', { cloud: 'moon' }, /CLOUD is not one of global, us-gov/],
  ['no certificate', { certificate: undefined }, /no certificate for localhost\. Get one: npx/],
  ['a certificate without its key', { key: false }, /no certificate for localhost/],
  ['a certificate that is none', { certificate: 'x' }, /cannot be read/],
];

test.each(without)('%s: says so, and the way out', (_, change, message) => {
  expect(whatIsMissing({ ...complete, ...change }).join('\n')).toMatch(message);
});

test('nothing is missing', () => {
  expect(whatIsMissing(complete)).toEqual([]);
});

test('a certificate that expired: says when', () => {
  const now = new Date('2027-01-05');
  expect(whatIsMissing({ ...complete, now }).join()).toMatch(/expired on 20\d\d-\d\d-\d\d\. Get a new one/);
});

test('several things at once are all said', () => {
  expect(whatIsMissing({ ...complete, clientId: '', certificate: undefined })).toHaveLength(2);
});
