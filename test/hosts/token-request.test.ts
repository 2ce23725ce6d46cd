import { asks, tokenRequest } from '../../src/hosts/token-request';

const marketOf = (lang: string, ask: (typeof asks)[number] = 'member') =>
  tokenRequest('global', ask, undefined, lang).extraQueryParameters?.mkt;

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
  for (const ask of asks) {
    expect(tokenRequest('global', ask, undefined, 'en-US').prompt === 'consent').toBe(ask === 'tick-box');
  }
});
