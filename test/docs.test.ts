import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adminConsentUrl, consentScopes, encodeState, scopeNames } from '../src/consent/entra';

const ROOT = join(__dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const documents = [
  'docs/deploy.md',
  'docs/admin-guide.md',
  'docs/decisions/0004-headers.md',
  'docs/decisions/0007-trusted-types.md',
  'docs/decisions/0010-tokens.md',
  'docs/embedding.md',
  'docs/operations.md',
  'docs/privacy.md',
  'docs/requirements.md',
  'practice/README.md',
  'practice/SCENARIOS.md',
  'SECURITY.md',
];

test('the guide for IT lists the permissions that we ask for, and no others', () => {
  const table = read('docs/admin-guide.md').split('## Permissions')[1]?.split('## ')[0] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([\w.]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual([...consentScopes].sort());
});

test('the README lists the permissions to register, and those that MSAL adds', () => {
  const step = /^3\. \*\*Add the permissions\*\*.*$/m.exec(read('README.md'))?.[0] ?? '';
  expect([...step.matchAll(/`([\w.]+)`/g)].map(([, name]) => name).sort()).toEqual([...consentScopes].sort());
});

test('the sync service hears of the permissions that we ask for, and of no others', () => {
  const example = /"scopes": (\[[^\]]*\])/.exec(read('docs/sync-service.md'))?.[1] ?? '[]';
  expect(JSON.parse(example)).toEqual([...scopeNames].sort());
});

test('the link for the roll-out is the one that the pane makes', () => {
  const link =
    /https:\/\/login[^`]*adminconsent[^`]*/.exec(read('docs/deploy.md'))?.[0].replace(/\s/g, '') ?? '';
  const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
  const made = adminConsentUrl({
    cloud: 'global',
    clientId,
    redirectUri: 'https://HOST/approved.html'.toLowerCase(),
    state: encodeState({}),
  });
  const parts = (url: string) => {
    const { origin, pathname, searchParams } = new URL(url);
    return { origin, pathname, ...Object.fromEntries(searchParams) };
  };
  expect(parts(link.replace('CLIENT_ID', clientId).replace('https://HOST', 'https://host'))).toEqual(
    parts(made),
  );
});

test.each(documents)('%s links to files that are there', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
  const missing = links.filter((target) => !existsSync(join(ROOT, dirname(document), target)));
  expect(missing).toEqual([]);
});
