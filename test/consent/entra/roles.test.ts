import { grantingRoles, roleOf, roles } from '../../../src/consent/entra';

const MEMBER = 'b79fbf4d-3ef9-4689-8143-76b194e85509';
const id = (name: string) => roles.find((role) => role.name === name)?.id ?? '';

test.each([
  [[], undefined],
  [[MEMBER], undefined],
  [[MEMBER, id('Cloud Application Administrator')], 'Cloud Application Administrator'],
  [[id('Cloud Application Administrator'), id('Global Administrator')], 'Global Administrator'],
  [[id('Application Administrator'), id('Privileged Role Administrator')], 'Privileged Role Administrator'],
  [[id('Global Administrator').toUpperCase()], 'Global Administrator'],
  [['', 'admin', '__proto__'], undefined],
])('%j → %s', (wids, name) => {
  expect(roleOf(wids)?.name).toBe(name);
});

test('only those who may assign roles see the check box and may change the settings', () => {
  const seeing = roles.filter((role) => role.seesTickBox).map((role) => role.name);
  expect(seeing).toEqual(['Global Administrator', 'Privileged Role Administrator']);
  expect(roles.filter((role) => role.mayChangeConsentSettings).map((role) => role.name)).toEqual(seeing);
});

test('all four may grant', () => {
  expect(grantingRoles).toEqual([
    'Global Administrator',
    'Privileged Role Administrator',
    'Application Administrator',
    'Cloud Application Administrator',
  ]);
});
