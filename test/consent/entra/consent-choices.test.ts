import { consentChoices } from '../../../src/consent/entra';
import { enGuide } from '../../../src/locales/en-guide';

it('offers what opens widest last', () => {
  expect(consentChoices.at(-1)?.id).toBe('all-apps');
});

it.each(consentChoices.map((choice) => [choice.id, choice] as const))(
  '%s says where that is written, and when it was read',
  (_, { source, date }) => {
    expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  },
);

it('never calls approving safe', () => {
  expect(JSON.stringify(enGuide)).not.toMatch(/\bsafe to\b|\bjust (?:click|select)\b/i);
});
