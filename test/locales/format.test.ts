import { format } from '../../src/locales/format';
import { languages, marketFor } from '../../src/locales/languages';
import { allOf, anyOf } from '../../src/locales/list';
import { requestMessage, mailtoLink } from '../../src/setup-sync/request';
import { scopes } from '../../src/entra';

test('fills places; an unknown one stays', () => {
  expect(format('{a} and {b} and {c}', { a: 'x', b: '{a}' })).toBe('x and {a} and {c}');
});

test('from right to left, a value keeps its own direction', () => {
  expect(format('{id}', { id: '5b-2' }, 'rtl')).toBe('\u20685b-2\u2069');
});

test.each([
  ['en', 'A, B or C', 'A, B and C'],
  ['de', 'A, B oder C', 'A, B und C'],
  ['ja', 'A、B、またはC', 'A、B、C'],
  ['he', 'A, B או C', 'A, B ו-C'],
  ['zh-CN', 'A、B或C', 'A、B和C'],
])('lists in %s', (tag, any, all) => {
  expect(anyOf(['A', 'B', 'C'], tag)).toBe(any);
  expect(allOf(['A', 'B', 'C'], tag)).toBe(all);
});

test('Microsoft’s name of the language of a page', () => {
  expect(marketFor('de-AT')).toBe('de-DE');
  expect(marketFor('pt-BR')).toBe('pt-BR');
  expect(marketFor('en-GB')).toBe('en-US');
  expect(marketFor('en')).toBeUndefined();
  expect(marketFor('pl-PL')).toBeUndefined();
});

describe.each(languages)('the request in $tag', (language) => {
  const link = 'https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=5b8f1c5e';
  const write = async () => {
    const locale = await language.load?.();
    return requestMessage(
      {
        appName: 'LinkPoint Connect',
        publisher: 'LinkPoint360',
        clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
        adminConsentUrl: link,
        scopes: scopes.map(({ name, ...source }) => ({ name, ...(locale?.scopes[name] ?? source) })),
        organization: 'Contoso',
      },
      locale?.request,
      language,
    );
  };

  test('says its direction, fills every place and leaves no marks to copy', async () => {
    const { text, html, subject } = await write();
    expect(html).toMatch(new RegExp(`^<div lang="${language.tag}" dir="${language.dir}"`));
    expect(`${text}${html}${subject}`).not.toMatch(/\{\w+\}|[\u2066-\u2069]/);
    expect(text.split('\n')).toContain(link);
    expect(html).toContain(language.dir === 'rtl' ? '<bdi>5b8f1c5e' : '5b8f1c5e-2d0b');
  });

  test('fits into a mailto link, with the approval link', async () => {
    const mail = mailtoLink(await write());
    expect(mail.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(mail)).toContain(link);
  });
});
