import { adminConsentUrl, encodeState, grantingRoles, scopes } from '../../../src/consent/entra';
import { enRequest } from '../../../src/consent/request/en-request';
import {
  justification,
  mailtoLink,
  requestMessage,
  type RequestFacts,
} from '../../../src/consent/request/request';

const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
const link = adminConsentUrl({
  cloud: 'global',
  clientId,
  tenant,
  redirectUri: 'https://sidebar.example.com/approved.html',
  state: encodeState({ tenant }),
});
const facts: RequestFacts = {
  appName: 'LinkPoint Connect',
  publisher: 'LinkPoint360',
  clientId,
  adminConsentUrl: link,
  scopes,
  roles: grantingRoles,
  requester: 'Mia Brandt',
};
const write = (changes: Partial<RequestFacts> = {}) => requestMessage({ ...facts, ...changes });

describe.each(['text', 'html'] as const)('%s', (kind) => {
  const body = write()[kind].replaceAll('&amp;', '&').replaceAll('&gt;', '>');

  test.each([
    ['who asks', 'Mia Brandt'],
    ['the link', link],
    ['the publisher', 'LinkPoint360'],
    ['the application id', clientId],
    ['how to check it', 'The address bar says login.microsoftonline.com'],
    ['how to refuse', 'Not expecting this? Don’t approve it, and tell your security team.'],
    ['how to approve by hand', 'Entra ID > Enterprise apps > LinkPoint Connect > Permissions'],
    ['who may approve', 'Cloud Application Administrator'],
    ['what happens then', 'I select Finish setup'],
    ['that no account is needed', 'You need no account with LinkPoint360'],
    ['how to undo it', 'Revoke permission'],
  ])('says %s', (_, words) => {
    expect(body).toContain(words);
  });

  test.each(scopes.map(({ name, why, whyNot }) => [name, why, whyNot]))(
    'explains %s',
    (name, why, whyNot) => {
      expect(body).toContain(`${name}: ${why} ${whyNot}`);
    },
  );

  test('never says that approving is safe', () => {
    expect(body).not.toMatch(/\bsafe\b|just (click|select)|ignore|trust us/i);
  });
});

test('the link has a line of its own', () => {
  expect(write().text.split('\n')).toContain(link);
});

test('works without a requester and an organization', () => {
  const { text } = requestMessage({
    appName: 'A',
    publisher: 'P',
    clientId,
    adminConsentUrl: link,
    scopes,
    roles: grantingRoles,
  });
  expect(text).not.toMatch(/undefined|\{\w+\}/);
});

test('the address to check follows the cloud', () => {
  const { text } = write({ adminConsentUrl: link.replace('microsoftonline.com', 'microsoftonline.us') });
  expect(text).toContain('The address bar says login.microsoftonline.us');
});

describe('hostile names', () => {
  const hostile = `"><img src=x onerror=alert(1)>'&\r\nBcc: x@evil.example\u202e\u0000`;
  const message = write({ appName: hostile, requester: hostile, publisher: hostile });

  test('are text in html', () => {
    expect(message.html).not.toMatch(/<(?!\/?(?:div|p|b|a|ul|li)\b)/);
    expect(message.html.match(/<a /g)).toHaveLength(1);
    expect(message.html).toContain('&lt;img src=x onerror=alert(1)&gt;&#39;&amp;');
  });

  test('start no line and turn nothing around', () => {
    expect(message.subject).not.toMatch(/[\r\n]/);
    expect(message.text).not.toMatch(/^Bcc/m);
    for (const text of [message.subject, message.text, message.html])
      expect(text).not.toMatch(/[\u0000\r\u202a-\u202e]/);
  });

  test('do not get into the mailto link', () => {
    expect([...new URL(mailtoLink(message)).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'approve', ''])(
    '%j is no approval link',
    (adminConsentUrl) => {
      expect(() => write({ adminConsentUrl })).toThrow(TypeError);
    },
  );
});

describe('sizes', () => {
  const long = '文'.repeat(5000);
  test.each([
    ['as usual', write()],
    ['long names', write({ requester: long, appName: long, publisher: long })],
    [
      'a hundred scopes',
      write({ scopes: Array.from({ length: 100 }, () => ({ name: 'X', why: long, whyNot: long })) }),
    ],
    ['half a character', write({ requester: 'Mia \ud83d' })],
  ])('%s', (_, message) => {
    const mail = mailtoLink(message);
    expect(mail.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(mail)).toContain(link);
    expect(Buffer.byteLength(message.html)).toBeLessThanOrEqual(32 * 1024);
    expect(message.html).not.toMatch(/<img|<style|<script|class=/);
  });

  test('the mailto link keeps what matters and ends lines as mail does', () => {
    const body = new URL(mailtoLink(write())).searchParams.get('body') ?? '';
    expect(body).toContain('LinkPoint Connect');
    expect(body).toContain('Mail.ReadWrite');
    expect(body).toContain("Not expecting this? Don't approve it");
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a link that is too long by itself is still there', () => {
    const adminConsentUrl = `${link}&x=${'x'.repeat(3000)}`;
    expect(decodeURIComponent(mailtoLink(write({ adminConsentUrl })))).toContain(adminConsentUrl);
  });

  test.each(['LinkPoint Connect', long])('the justification fits', (appName) => {
    const text = justification({ appName, scopes });
    expect(text.length).toBeLessThanOrEqual(300);
    expect(text).toContain('It reaches only my own mailbox');
  });
});

test('an admin reads it at grade 9 or below', () => {
  const sentences = [...strings(enRequest), ...scopes.flatMap(({ why, whyNot }) => [why, whyNot])]
    .map((text) =>
      text.replace(/\{\w+\}/g, 'it').replace(/^It asks for: .*|New-MgServicePrincipal -AppId/, ''),
    )
    .flatMap((text) => text.split(/(?<=[.?:])\s+/))
    .filter((text) => text.split(' ').length > 2 && !text.includes('>'));
  expect(grade(sentences)).toBeLessThanOrEqual(9);
  for (const sentence of sentences) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
});

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(strings);

/** Flesch-Kincaid; syllables are counted as groups of vowels. */
function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[a-z’]+/g) ?? []);
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
