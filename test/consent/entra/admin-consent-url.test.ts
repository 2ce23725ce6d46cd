import {
  adminConsentUrl,
  clouds,
  consentScopes,
  type AdminConsentRequest,
  type CloudName,
} from '../../../src/consent/entra';

const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
const request: AdminConsentRequest = {
  cloud: 'global',
  clientId,
  redirectUri: 'https://sidebar.example.com/approved.html',
  state: 'abc',
};
const build = (changes: Partial<AdminConsentRequest> = {}) =>
  new URL(adminConsentUrl({ ...request, ...changes }));

test('it asks for everything, by name, at v2.0', () => {
  const url = build();
  expect(url.origin + url.pathname).toBe('https://login.microsoftonline.com/organizations/v2.0/adminconsent');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: clientId,
    scope: consentScopes.join(' '),
    redirect_uri: request.redirectUri,
    state: 'abc',
  });
  expect(consentScopes).toEqual(
    expect.arrayContaining(['openid', 'profile', 'offline_access', 'Mail.ReadWrite']),
  );
  expect(url.href).not.toContain('+');
});

test.each([[tenant], ['contoso.com'], ['contoso.onmicrosoft.com']])('it goes to the tenant %s', (name) => {
  expect(build({ tenant: name }).pathname).toBe(`/${name}/v2.0/adminconsent`);
});

test.each<[CloudName, string]>([
  ['us-gov', 'https://graph.microsoft.us/Mail.Send'],
  ['us-gov-dod', 'https://dod-graph.microsoft.us/Mail.Send'],
  ['china', 'https://microsoftgraph.chinacloudapi.cn/Mail.Send'],
])('%s names its own Microsoft Graph', (cloud, scope) => {
  const url = build({ cloud });
  const scopes = url.searchParams.get('scope')?.split(' ');
  expect(url.origin).toBe(clouds[cloud].authority);
  expect(scopes).toContain(scope);
  expect(scopes).toContain('openid');
  expect(url.searchParams.get('scope')).not.toContain('graph.microsoft.com');
});

test('practice has its own origin', () => {
  expect(build({ endpoints: { login: 'http://login.localhost:3000/' } }).origin).toBe(
    'http://login.localhost:3000',
  );
});

test.each<[string, Partial<AdminConsentRequest>]>([
  ['a page on this computer', { redirectUri: 'http://localhost:3000/approved.html' }],
  ['a practice page', { redirectUri: 'http://addin.localhost:3000/approved.html' }],
  ['the longest state', { state: 'x'.repeat(512) }],
])('it takes %s', (_, changes) => {
  const { redirectUri, state } = { ...request, ...changes };
  expect(Object.fromEntries(build(changes).searchParams)).toMatchObject({ redirect_uri: redirectUri, state });
});

test.each<[string, Partial<AdminConsentRequest>, RegExp]>([
  ['common', { tenant: 'common' }, /tenant "common"/],
  ['consumers', { tenant: 'consumers' }, /tenant/],
  ['an empty tenant', { tenant: '' }, /tenant/],
  ['a tenant with a path', { tenant: '../evil.example/x' }, /tenant/],
  ['a broken client id', { clientId: 'abc' }, /client id/],
  ['a script for a page', { redirectUri: 'javascript:alert(1)' }, /redirect URI/],
  ['plain http', { redirectUri: 'http://sidebar.example.com/approved.html' }, /redirect URI/],
  ['a look-alike of localhost', { redirectUri: 'http://notlocalhost/approved.html' }, /redirect URI/],
  ['a fragment', { redirectUri: 'https://sidebar.example.com/#x' }, /redirect URI/],
  ['no page', { redirectUri: '/approved.html' }, /redirect URI/],
  ['another protocol on this computer', { redirectUri: 'ftp://localhost/approved.html' }, /redirect URI/],
  [
    'a page that begins like this computer',
    { redirectUri: 'http://localhost.evil.example/' },
    /redirect URI/,
  ],
  ['no state', { state: '' }, /state/],
  ['a state that Microsoft may cut off', { state: 'x'.repeat(513) }, /state/],
  ['an unknown cloud', { cloud: 'mars' as CloudName }, /cloud "mars"/],
  ['a name every object has', { cloud: 'toString' as CloudName }, /cloud/],
])('it refuses %s', (_, changes, message) => {
  expect(() => build(changes)).toThrow(TypeError);
  expect(() => build(changes)).toThrow(message);
});
