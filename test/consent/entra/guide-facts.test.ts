import {
  articles,
  portalNames,
  roleFit,
  roles,
  type Role,
  type RoleAnswer,
} from '../../../src/consent/entra';

const DATE = /^20\d\d-\d\d-\d\d$/;
const LEARN = /^https:\/\/learn\.microsoft\.com\/\S+$/;
const named = (name: string): Role => roles.find((role) => role.name === name)!;

describe('names on Microsoft’s pages', () => {
  test.each(Object.entries(portalNames))(
    '%s has words, a source and its day',
    (_, { path, source, date }) => {
      expect(path.length).toBeGreaterThan(0);
      for (const part of path) expect(part.trim()).toBe(part);
      expect(source).toMatch(LEARN);
      expect(date).toMatch(DATE);
    },
  );

  test('are today’s', () => {
    expect(JSON.stringify(portalNames)).not.toMatch(
      /Azure AD|Azure Active Directory|"Identity"|"User settings"/,
    );
  });
});

test('articles: each once, at Microsoft, with the day it was read', () => {
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  for (const { url, date } of articles) {
    expect(url).toMatch(LEARN);
    expect(date).toMatch(DATE);
  }
});

test.each<[string, RoleAnswer, [string, string, string]]>([
  ['Global Administrator', named('Global Administrator'), ['yes', 'yes', 'yes']],
  ['Privileged Role Administrator', named('Privileged Role Administrator'), ['yes', 'yes', 'yes']],
  ['Application Administrator', named('Application Administrator'), ['yes', 'no', 'no']],
  ['Cloud Application Administrator', named('Cloud Application Administrator'), ['yes', 'no', 'no']],
  ['another role', 'other', ['no', 'no', 'no']],
  ['not sure', 'unsure', ['maybe', 'maybe', 'maybe']],
])('what fits: %s', (_, answer, [approve, tickBox, settings]) => {
  expect(roleFit(answer)).toEqual({ approve, tickBox, settings });
});
