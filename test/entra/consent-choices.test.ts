import { consentChoices, roles } from '../../src/entra';

it('offers what opens least first', () => {
  expect(consentChoices.map(({ reach }) => reach)).toEqual(['none', 'this-app', 'many-apps', 'any-app']);
});

it.each(consentChoices.map((choice) => [choice.id, choice] as const))(
  '%s says its risk, where it is set, who may set it, and where that is written',
  (_, { risk, path, leastRole, source, date, reach }) => {
    expect(risk).not.toBe('');
    expect(path !== undefined || reach === 'this-app').toBe(true);
    const role = roles.find(({ id }) => id === leastRole);
    expect(role?.name).toMatch(/^(?:Global|Privileged Role) Administrator$/);
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  },
);

it('never calls one of them safe', () => {
  expect(JSON.stringify(consentChoices)).not.toMatch(/\bsafe\b|just /i);
});
