/** @jest-environment jsdom */
import { encodeState } from '../../src/consent/entra';

const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
const other = 'c3a1c0de-1111-4222-8333-444444444444';
const settings = {
  clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  cloud: 'global',
  appName: 'LinkPoint <b>Connect</b>',
  publisher: 'LinkPoint360',
  supportUrl: 'https://linkpoint360.com/support',
};

const block = (text: string) => `<script type="application/json" id="settings">${text}</script>`;
const withSettings = block(JSON.stringify(settings).replaceAll('<', '\\u003c'));

function open(query: string, page = withSettings) {
  window.history.replaceState(null, '', `/approved.html${query}`);
  document.body.innerHTML = `${page}<main id="result"></main>`;
  jest.isolateModules(() => void jest.requireActual('../../src/pages/approved/index'));
  const result = document.getElementById('result');
  return {
    heading: result?.querySelector('h1')?.textContent,
    text: result?.textContent ?? '',
    links: [...(result?.querySelectorAll('a') ?? [])],
    markup: result?.querySelectorAll('b, script, img').length,
  };
}

const approved = (state: string) => `?admin_consent=True&tenant=${tenant}&scope=openid&state=${state}`;

test('approved: says who reports it, what comes next and how to undo it', () => {
  const { heading, text, links, markup } = open(approved(encodeState({ tenant })));
  expect(heading).toBe('Microsoft reports the approval');
  expect(text).toContain('Your colleagues can now finish: Outlook, LPC Sidebar, Finish setup.');
  expect(text).toContain('You can close this window');
  expect(text).toContain('This page can’t check the approval');
  expect(text).toContain('Revoke permission');
  expect(text).not.toContain('another organization');
  expect(links.map(({ href }) => href)).toEqual([
    expect.stringContaining('https://entra.microsoft.com/#view/'),
  ]);
  expect(text).toContain('LinkPoint <b>Connect</b>');
  expect(markup).toBe(0);
  expect(document.title).toMatch(/^Microsoft reports the approval – /);
});

test('approved by another tenant than asked: warns, and does not say that all is done', () => {
  const { text } = open(approved(encodeState({ tenant: other })));
  expect(text).toContain(`another organization (tenant id ${other})`);
  expect(text).not.toContain('can now finish');
});

test('declined: nothing was changed', () => {
  const { heading, text } = open('?error=access_denied&error_subcode=cancel&admin_consent=True');
  expect(heading).toBe('Not approved');
  expect(text).toContain('Nothing was changed');
});

test('failed: the code as a hint, and who helps', () => {
  const { heading, text, links } = open(
    '?error=invalid_client&error_description=AADSTS650052:+x&admin_consent=True',
  );
  expect(heading).toBe('The approval didn’t work');
  expect(text).toContain('AADSTS650052');
  expect(text).toContain('Global Administrator');
  expect(links.map(({ href, rel }) => [href, rel])).toEqual([[settings.supportUrl, 'noopener noreferrer']]);
});

test.each([
  ['?error=CALL_PLUS_ONE_FIVE_FIVE_FIVE&error_description=Call+18005550100'],
  ['?error=password_reset_needed&error_uri=https%3A%2F%2Fevil.example%2F%3Fcode%3D18005550100'],
])('who makes up an address has none of his words shown: %s', (query) => {
  const { heading, text } = open(query);
  expect(heading).toBe('The approval didn’t work');
  expect(text).not.toMatch(/call|password|reset|1800|555|evil/i);
  expect(text).not.toContain('as a hint');
  expect(text).not.toContain('tell them the code');
});

test('a code is said to be from the address, not from Microsoft', () => {
  expect(open('?error=invalid_client&error_description=AADSTS650052').text).toContain(
    'Code in this page’s address, as a hint: AADSTS650052',
  );
});

test.each([
  ['nothing', ''],
  ['markup', '?error=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
  ['two answers', '?admin_consent=True&admin_consent=False'],
])('%s: can’t show the result', (_, query) => {
  const { heading, text, markup } = open(query);
  expect(heading).toBe('No answer to show');
  expect(text).toContain('can’t show the result');
  expect(markup).toBe(0);
});

test.each([approved('abc'), '?error=server_error#x=1'])('the address is empty afterwards: %s', (query) => {
  open(query);
  expect(window.location.href).toBe(`${window.location.origin}/approved.html`);
});

test.each([
  ['no settings', ''],
  ['broken settings', block('{')],
  ['settings of another shape', block('null')],
  [
    'a support link that is a script',
    block(JSON.stringify({ ...settings, supportUrl: 'javascript:alert(1)' })),
  ],
])('works with %s', (_, page) => {
  const { heading, links } = open('?error=server_error', page);
  expect(heading).toBe('The approval didn’t work');
  expect(links).toEqual([]);
});
