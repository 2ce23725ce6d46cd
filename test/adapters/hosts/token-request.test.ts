import { requestKinds, requestFor } from '../../../src/adapters/hosts/token-request';

const settings = {
  cloud: 'global',
  syncService: { url: 'https://sync.example', scope: 'api://sync.example/Connections.Write' },
} as const;
const marketOf = (lang: string, kind: (typeof requestKinds)[number] = 'member') =>
  requestFor(settings, kind, undefined, lang).extraQueryParameters?.mkt;

test('Microsoft is asked for the language of the pane, wherever it shows something', () => {
  expect(marketOf('en-GB')).toBe('en-US');
  expect(marketOf('en-US', 'tick-box')).toBe('en-US');
  expect(marketOf('en-US', 'other-account')).toBe('en-US');
  expect(marketOf('en-US', 'probe')).toBeUndefined();
});

test.each(['en', '', 'tlh-XX'])(
  'where the pane does not know the person’s language (%j), Microsoft decides',
  (lang) => {
    expect(marketOf(lang)).toBeUndefined();
  },
);

test('no member is asked to consent again, in any language', () => {
  for (const kind of requestKinds) {
    expect(requestFor(settings, kind, undefined, 'en-US').prompt === 'consent').toBe(kind === 'tick-box');
  }
});

test('what ends a connection requestKinds for nothing of the mailbox, and for an account that the person picks', () => {
  expect(requestFor(settings, 'withdraw', 'mia@contoso.example', 'en-US')).toMatchObject({
    scopes: [settings.syncService.scope],
    prompt: 'select_account',
  });
  expect(requestFor(settings, 'withdraw', 'mia@contoso.example')).not.toHaveProperty('loginHint');
});
