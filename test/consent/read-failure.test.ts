import { readFailure } from '../../src/diagnose';

const guid = '4a246de5-9dc9-4a96-9458-a17c894776cd';
const other = 'a8e10a23-9aa7-40b3-89ad-4f2272742356';

describe('numbers', () => {
  test.each([
    ['a text', 'AADSTS65001: The user or administrator has not consented', [65001]],
    ['no colon', 'AADSTS65001 The user', [65001]],
    ['a full-width colon', 'AADSTS65001：用户或管理员尚未许可', [65001]],
    ['a French space', 'AADSTS90094 : pour accéder', [90094]],
    ['bold type', '**AADSTS70043**: expired', [70043]],
    ['lower case', 'aadsts53003: blocked', [53003]],
    ['percent-encoding', 'error_description=AADSTS65004%3a+User+declined', [65004]],
    ['double encoding', 'AADSTS65004%253a%2520User', [65004]],
    ['the error page', 'https://login.microsoftonline.com/error?code=53003', [53003]],
    ['its encoded form', 'error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d53003', [53003]],
    ['a list', '"error_codes":[70002,50126],', [70002, 50126]],
    ['MSAL 2', 'ServerError: invalid_client: 7000218 - [2020-09-25 07:40:47Z]: x', [7000218]],
    ['MSAL 5', 'Error(s): 65001 - Timestamp: 2026-01-01', [65001]],
    ['the sign-in log', 'Sign-in error code:  90095', [90095]],
    ['only a number', ' 50105 ', [50105]],
    ['several', 'AADSTS70002: x. AADSTS50012: y. AADSTS70002: z', [70002, 50012]],
    ['an unknown one', 'AADSTS1234567: x', [1234567]],
    ['whole numbers', 'AADSTS500116 AADSTS500201', [500116, 500201]],
    ['a code page', 'LookupError: unknown encoding: cp65001', []],
    ['a longer number', 'order 165000, 65001234', []],
    ['a port or a year', 'error: 8080, code 2026', []],
    ['iOS', 'MSALErrorDomain error -50005', []],
  ])('%s', (_, text, codes) => {
    expect(readFailure(text).codes).toEqual(codes);
  });

  test.each([65001, '65001', 65001n])('errorNo as a %p', (errorNo) => {
    expect(readFailure({ name: 'ServerError', errorCode: 'access_denied', errorNo }).codes).toEqual([65001]);
  });

  test('Office numbers are names, not AADSTS codes', () => {
    expect(readFailure({ error: 12006 })).toMatchObject({
      codes: [],
      names: ['12006'],
      source: 'office-dialog',
    });
    expect(readFailure({ code: 13002 })).toMatchObject({ codes: [], names: ['13002'], source: 'office-sso' });
    expect(readFailure({ errorCode: '50001' })).toMatchObject({ codes: [], names: ['50001'] });
    expect(readFailure('AADSTS50001: Resource is disabled').codes).toEqual([50001]);
  });
});

describe('names', () => {
  test.each([
    ['access_denied', { name: 'ServerError', errorCode: 'access_denied', subError: '' }, 'msal'],
    ['user_canceled', { name: 'ClientAuthError', errorCode: 'user_canceled' }, 'msal'],
    [
      'access_denied',
      'https://localhost/redirect#error=access_denied&error_subcode=cancel&state=x',
      'redirect',
    ],
    ['access_denied', '?error=access_denied&error_description=x&admin_consent=True', 'admin-consent'],
    ['invalid_grant', { error: 'invalid_grant', error_description: 'x', error_codes: [] }, 'token-endpoint'],
    ['timed_out', 'BrowserAuthError: timed_out: See https://aka.ms/msal.js.errors#timed_out', 'msal'],
    ['cancelled_in_pane', Object.assign(new Error('x'), { name: 'cancelled_in_pane' }), 'pane'],
    ['offline', Object.assign(new Error('offline'), { name: 'offline' }), 'pane'],
    [
      'mailboxnotenabledforrestapi',
      { error: { code: 'MailboxNotEnabledForRESTAPI', innerError: {} } },
      'graph',
    ],
  ])('%s', (name, input, source) => {
    const failure = readFailure(input);
    expect(failure.names).toContain(name);
    expect(failure.source).toBe(source);
  });

  test('everyday words count only in their field', () => {
    expect(readFailure('I was offline yesterday').names).toEqual([]);
  });
});

test('ids, time, status and waiting time', () => {
  expect(
    readFailure(
      `AADSTS53003: x\r\nTrace ID: ${guid}\r\nCorrelation ID: ${other}\r\nTimestamp: 2023-08-03 18:11:29Z`,
    ),
  ).toMatchObject({ traceId: guid, correlationId: other, timestamp: '2023-08-03T18:11:29Z' });
  expect(readFailure({ status: 429, headers: new Headers({ 'retry-after': '7' }) })).toMatchObject({
    status: 429,
    retryAfter: 7,
  });
  expect(readFailure({ errorCode: 'access_denied', correlationId: guid }).correlationId).toBe(guid);
});

test.each([
  ['HTML', '&lt;b&gt;Need admin approval&lt;/b&gt;'],
  ['twice escaped HTML', 'Need&amp;nbsp;admin&amp;#32;approval'],
  ['hard wraps', 'Need admin\r\n   approval'],
  ['JSON escapes', '{"error_description":"Need\\u0020admin\\napproval'],
  ['broken percent-encoding', '%zz Need%20admin%20approval%2'],
  ['plus signs', 'error_description=Need+admin+approval'],
  ['typographic quotes', '„Genehmigung durch Administrator erforderlich“'],
  ['invisible characters', 'Need \u200badmin\u00ad approval'],
])('sentences survive %s', (_, text) => {
  expect(readFailure(text).phrases).toContain('admin-approval-required');
});

describe('hostile input', () => {
  const throwing = Object.defineProperty({}, 'message', {
    get() {
      throw new Error('no');
    },
  });
  const cycle: Record<string, unknown> = { errorCode: 'timed_out' };
  cycle.cause = cycle;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const moody = new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
    },
  );

  test.each([
    [undefined],
    [null],
    [0],
    [NaN],
    [Symbol('x')],
    [() => 1],
    [throwing],
    [proxy],
    [moody],
    [[moody]],
  ])('never throws: %#', (input) => {
    expect(readFailure(input)).toMatchObject({ codes: [], names: [], phrases: [] });
  });

  test('follows cycles once and nesting not for ever', () => {
    expect(readFailure(cycle).names).toEqual(['timed_out']);
    let deep: unknown = { errorCode: 'timed_out' };
    for (let i = 0; i < 1000; i++) deep = { cause: deep };
    expect(readFailure(deep).names).toEqual([]);
  });

  test('reads 100 kB and no more', () => {
    expect(readFailure(`${'x '.repeat(40_000)} AADSTS65001: x`).codes).toEqual([65001]);
    expect(readFailure(`${'x '.repeat(60_000)} AADSTS65001: x`).codes).toEqual([]);
  });
});

test('lets nothing personal out', () => {
  const failure = readFailure({
    name: 'ServerError',
    errorCode: 'access_denied',
    errorMessage: `AADSTS50105: The signed in user 'mia.berg@contoso.example' is not assigned to a role for Secret Project. eyJ0eXAi.eyJ1cG4i.x`,
    correlationId: 'mia.berg@contoso.example',
    account: { username: 'mia.berg@contoso.example' },
  });
  expect(JSON.stringify(failure)).not.toMatch(/mia|contoso|secret|eyJ/i);
});
