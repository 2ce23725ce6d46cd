import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whatIsMissing, type Found } from '../../scripts/start-outlook/what-is-missing';

const folder = mkdtempSync(join(tmpdir(), 'lpc-sidebar-'));
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

function selfSigned(days: number): string | undefined {
  if (!hasOpenssl) return undefined;
  const out = join(folder, 'localhost.crt');
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-subj',
        '/CN=localhost',
      ],
      ...['-days', String(days), '-keyout', join(folder, 'localhost.key'), '-out', out],
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(out, 'utf8');
}

const certificate = selfSigned(30);
afterAll(() => rmSync(folder, { recursive: true }));

const complete: Found = {
  envFile: true,
  clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  cloud: undefined,
  clouds: ['global', 'us-gov'],
  certificate,
  key: true,
  now: new Date(),
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

(hasOpenssl ? test : test.skip)('nothing is missing', () => {
  expect(whatIsMissing(complete)).toEqual([]);
});

(hasOpenssl ? test : test.skip)('a certificate that expired: says when', () => {
  const now = new Date(Date.now() + 40 * 24 * 3600 * 1000);
  expect(whatIsMissing({ ...complete, now }).join()).toMatch(/expired on 20\d\d-\d\d-\d\d\. Get a new one/);
});

test('several things at once are all said', () => {
  expect(whatIsMissing({ ...complete, clientId: '', certificate: undefined })).toHaveLength(2);
});
