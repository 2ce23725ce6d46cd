import { format } from '../../../src/consent/words/format';
import { languages } from '../../../src/locales/languages';
import { marketFor } from '../../../src/consent/entra/markets';
import { allOf, anyOf } from '../../../src/consent/words/list';
import { requestMessage, mailtoLink } from '../../../src/consent/request/request';
import { adminConsentUrl, encodeState, grantingRoles, scopes } from '../../../src/consent/entra';
import { enRequest } from '../../../src/consent/request/en-request';
import { roleNameIn } from '../../../src/locales/locale';

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
  const own = languages.map(({ market }) => market);
  expect(own.map(marketFor)).toEqual(own);
});

describe.each(languages)('the request in $tag', (language) => {
  const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
  const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
  const link = adminConsentUrl({
    cloud: 'global',
    clientId,
    tenant,
    redirectUri: 'https://sidebar.linkpoint360.example.com/approved.html',
    state: encodeState({ tenant }),
  });
  const write = async () => {
    const locale = await language.load?.();
    return requestMessage(
      {
        appName: 'LinkPoint Connect',
        publisher: 'LinkPoint360',
        clientId,
        adminConsentUrl: link,
        scopes: scopes.map(({ name, ...source }) => ({ name, ...(locale?.scopes[name] ?? source) })),
        roles: grantingRoles.map((role) => roleNameIn(locale, role)),
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

  test('fits into a mailto link, with the approval link, what it asks for and how to check or refuse it', async () => {
    const mail = mailtoLink(await write());
    const words = (await language.load?.())?.request ?? enRequest;
    const body = new URL(mail).searchParams.get('body') ?? '';
    const plain = (text: string) => text.replaceAll('’', "'").replaceAll('\u200e', '');
    const host = 'login.microsoftonline.com';
    const names = { app: 'LinkPoint Connect', publisher: 'LinkPoint360', host };
    expect(mail.length).toBeLessThanOrEqual(1900);
    expect(body.split('\r\n')).toContain(link);
    for (const { name } of scopes) expect(body).toContain(name);
    for (const sentence of [words.genuine.address, words.genuine.app, words.refuse]) {
      expect(plain(body)).toContain(plain(format(sentence, names)));
    }
  });
});
