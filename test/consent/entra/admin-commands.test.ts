import { execFileSync } from 'node:child_process';
import {
  adminCommands,
  consentScopes,
  type AdminCommandsRequest,
  type CloudName,
} from '../../../src/consent/entra';

const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
const commands = adminCommands({ cloud: 'global', clientId, tenant });

describe.each(commands)('$name', ({ connect, grant, check, undo, source, date }) => {
  const all = [connect, grant, check, undo].join('\n');

  test('is filled in', () => {
    expect(connect).toContain(tenant);
    for (const text of [grant, check, undo]) expect(text).toContain(clientId);
    expect(grant).toContain(consentScopes.join(' '));
    expect(grant).toContain('AllPrincipals');
    expect(all).not.toMatch(/undefined|null\b(?!\s*\|\|)|\[object|YOUR_|<\w+>/);
  });

  test('asks for no more than it needs, and holds no secret', () => {
    expect(all).not.toMatch(/secret|password|bearer|Directory\.ReadWrite|RoleManagement|Global Admin/i);
  });

  test('has a source and its day', () => {
    expect(source).toMatch(/^https:\/\//);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

test('PowerShell and Graph ask for the two permissions by name', () => {
  for (const { name, connect } of commands) {
    if (name === 'Azure CLI') continue;
    expect(connect).toContain('Application.ReadWrite.All');
    expect(connect).toContain('DelegatedPermissionGrant.ReadWrite.All');
  }
});

test.each<[CloudName, readonly string[]]>([
  ['us-gov', ['-Environment USGov ', 'https://graph.microsoft.us/v1.0', 'AzureUSGovernment']],
  ['us-gov-dod', ['-Environment USGovDoD ', 'https://dod-graph.microsoft.us/v1.0']],
  ['china', ['-Environment China ', 'https://microsoftgraph.chinacloudapi.cn/v1.0', 'AzureChinaCloud']],
])('%s names its own places', (cloud, places) => {
  const there = adminCommands({ cloud, clientId });
  const text = JSON.stringify(there);
  for (const place of places) expect(text).toContain(place);
  expect(text).not.toContain('graph.microsoft.com');
  expect(there.map(({ name }) => name).includes('Azure CLI')).toBe(cloud !== 'us-gov-dod');
});

describe('Azure CLI, in a shell with a stand-in for az', () => {
  const az = commands.find(({ name }) => name === 'Azure CLI');
  const run = (script: string, { before }: { before: string }) =>
    execFileSync('bash', ['-euc', `${standIn(before)}\n${script}`], { encoding: 'utf8', stdio: 'pipe' });

  test('grants when nothing is granted', () => {
    const out = run(az?.grant ?? '', { before: '' });
    expect(out).toContain(`GRANT --id ${clientId}`);
    expect(out).toContain(`--scope ${consentScopes.join(' ')}`);
  });

  test('adds to what is granted, once each', () => {
    const out = run(az?.grant ?? '', { before: 'User.Read Files.Read' });
    expect(out).toMatch(/PATCH .*\/oauth2PermissionGrants\/grant-1 /);
    expect(out.match(/User\.Read\b(?!\.)/g)).toHaveLength(1);
    expect(out).toContain('Files.Read');
    const body: unknown = JSON.parse(/\{.*\}/.exec(out)?.[0] ?? '');
    expect(body).toEqual({ scope: expect.stringContaining('Mail.ReadWrite') as string });
  });

  test('takes it back', () => {
    expect(run(az?.undo ?? '', { before: 'User.Read' })).toMatch(
      /DELETE .*\/oauth2PermissionGrants\/grant-1/,
    );
  });
});

const standIn = (before: string) => `
az() {
  case "$*" in
    'ad sp show'*) echo object-id ;;
    'ad app permission grant'*) shift 4; echo "GRANT $*" ;;
    *'--method GET'*'.id --output tsv') ${before ? 'echo grant-1' : ':'} ;;
    *'--method GET'*'.scope --output tsv') echo '${before}' ;;
    *) shift 2; echo "$*" ;;
  esac
}`;

test.each<[string, Partial<AdminCommandsRequest>]>([
  ['a client id that is none', { clientId: `${clientId}'; rm -rf /` }],
  ['a tenant that is none', { tenant: "contoso.com'; rm" }],
  ['common', { tenant: 'common' }],
])('it refuses %s', (_, changes) => {
  expect(() => adminCommands({ cloud: 'global', clientId, ...changes })).toThrow(TypeError);
});
