import { clouds, portalLinks, roles, scopeNames, scopes, type CloudName } from '../../../src/consent/entra';

const cloudNames = Object.keys(clouds) as CloudName[];

test.each(cloudNames)('%s: every place is an origin without a slash, every fact has a source', (name) => {
  const { source, ...places } = clouds[name];
  for (const place of Object.values(places)) expect(place).toBe(new URL(place).origin);
  expect(source).toMatch(/^https:\/\/\S+, \d{4}-\d\d-\d\d$/);
});

test('scopes: each that is requested is explained', () => {
  expect(scopes.map((scope) => scope.name)).toEqual(scopeNames);
  for (const { why, whyNot, added } of scopes) {
    expect(why).toMatch(/\.$/);
    expect(whyNot).toMatch(/\.$/);
    expect(added).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('scopes: the Microsoft-managed policy leaves two of them to members', () => {
  const free = scopes.filter((scope) => !scope.blockedForMembers).map((scope) => scope.name);
  expect(free).toEqual(['User.Read', 'Mail.Send']);
});

test('roles: ids are there once, with sources', () => {
  expect(new Set(roles.map((role) => role.id)).size).toBe(roles.length);
  for (const { id, source, date } of roles) {
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

describe('portal links', () => {
  const objectId = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
  const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';

  test.each(cloudNames)('%s: they stay in its admin center', (name) => {
    const { appPermissions, myApps, ...links } = portalLinks(name);
    for (const { url } of [...Object.values(links), appPermissions({ objectId, clientId })]) {
      expect(url.startsWith(`${clouds[name].entraAdminCenter}/#view/Microsoft_AAD_IAM/`)).toBe(true);
    }
    expect(myApps?.url).toBe(clouds[name].myApps);
  });

  test('one app’s permissions', () => {
    expect(portalLinks('global').appPermissions({ objectId, clientId }).url).toBe(
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions/objectId/${objectId}/appId/${clientId}`,
    );
    expect(() => portalLinks('global').appPermissions({ objectId: '', clientId })).toThrow(TypeError);
  });

  test('practice has its own portal', () => {
    const { enterpriseApps } = portalLinks('global', { portal: 'http://portal.localhost:3000' });
    expect(enterpriseApps.url).toMatch(/^http:\/\/portal\.localhost:3000\/#view\//);
  });
});
