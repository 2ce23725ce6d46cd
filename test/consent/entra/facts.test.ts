import { clouds, portalLinks, roles, scopeNames, scopes, type CloudName } from '../../../src/consent/entra';

const cloudNames = Object.keys(clouds) as CloudName[];

test.each(cloudNames)('%s: every place is an origin without a slash, every fact has a source', (name) => {
  const { source, ...places } = clouds[name];
  for (const place of Object.values(places)) expect(place).toBe(new URL(place).origin);
  expect(source).toMatch(/^https:\/\/\S+, \d{4}-\d\d-\d\d$/);
});

test('scopes: each that is requested is explained', () => {
  expect(scopes.map((scope) => scope.name)).toEqual(scopeNames);
  for (const { why, whyNot } of scopes) {
    expect(why).toMatch(/\.$/);
    expect(whyNot).toMatch(/\.$/);
  }
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
  test.each(cloudNames)('%s: they stay in its admin center', (name) => {
    const { myApps, ...links } = portalLinks(name);
    for (const { url } of Object.values(links)) {
      expect(url.startsWith(`${clouds[name].entraAdminCenter}/#view/Microsoft_AAD_IAM/`)).toBe(true);
    }
    expect(myApps?.url).toBe(clouds[name].myApps);
  });

  test('practice has its own portal', () => {
    const { enterpriseApps } = portalLinks('global', { portal: 'http://portal.localhost:3000' });
    expect(enterpriseApps.url).toMatch(/^http:\/\/portal\.localhost:3000\/#view\//);
  });
});
