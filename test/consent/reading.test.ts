import { readCodes } from '../../src/consent/reading/codes';
import { collect, TEXT_LIMIT } from '../../src/text/collect';
import { readNames } from '../../src/consent/reading/names';
import { readParticulars } from '../../src/text/particulars';
import { readPhrases } from '../../src/consent/reading/phrases';
import { plainText } from '../../src/text/plain-text';
import { readSource } from '../../src/text/source';
import { knownCodes, officeNumbers, vocabulary, wordsOfOwnField } from '../../src/consent/reading/vocabulary';
import { readFailure } from '../../src/consent/read-failure';

describe('what is read of something that was thrown', () => {
  /** As MSAL, Office, Graph and OAuth call the parts of their errors. */
  const fields =
    `name errorCode errorNo code error subError suberror error_subcode error_codes status statusCode
    retryAfter retry_after type correlationId correlation_id traceId trace_id timestamp error_uri admin_consent
    error_description errorDescription errorMessage message description raw text claims headers innerError innererror
    platformBrokerError body data response responseText cause reason details errors hash search href`.split(
      /\s+/,
    );

  test.each(fields)('its %s', (field) => {
    expect(collect({ [field]: 'x' })).toBe(`${field}: x\n`);
  });

  test('nothing else, and the telling parts before the long ones', () => {
    expect(collect({ account: 'mia', message: 'm', name: 'n', errorCode: 'c' })).toBe(
      'name: n\nerrorCode: c\nmessage: m\n',
    );
  });

  test.each<[unknown, string]>([
    ['a text', 'a text\n'],
    [65001, '65001\n'],
    [65001n, '65001\n'],
    [false, 'false\n'],
    [null, ''],
    [undefined, ''],
    [Symbol('x'), ''],
    [{ error_codes: [65001, 50105] }, 'error_codes: 65001\nerror_codes: 50105\n'],
    [{ cause: { code: 'x' } }, 'code: x\n'],
    [Object.assign(() => 1, { code: 'x' }), 'name: code: x\n'],
  ])('%p', (input, text) => {
    // A function's own name is empty here or the one of its variable: it says nothing.
    expect(collect(input).replace(/name: \w*\n/, 'name: ')).toBe(text);
  });

  test('no more than a level or a list can tell', () => {
    const nested = (levels: number): object => (levels === 0 ? { code: 'x' } : { cause: nested(levels - 1) });
    expect(collect(nested(4))).toBe('code: x\n');
    expect(collect(nested(5))).toBe('');
    const lists = (levels: number): unknown => (levels === 0 ? 'x' : [lists(levels - 1)]);
    expect(collect(lists(5))).toBe('x\n');
    expect(collect(lists(6))).toBe('');
    expect(collect({ errors: Array.from({ length: 30 }, (_, i) => i) }).match(/errors/g)).toHaveLength(20);
    const wide = Array.from({ length: 20 }, () => Array.from({ length: 20 }, () => ({ code: 'x' })));
    expect(collect(wide).match(/code/g)).toHaveLength(94);
  });

  test('100 kB, to the sign, in one part or in several', () => {
    expect(collect('x'.repeat(TEXT_LIMIT + 1))).toHaveLength(TEXT_LIMIT);
    expect(collect({ name: 'x'.repeat(TEXT_LIMIT - 10), message: 'y'.repeat(50), cause: 'z' })).toHaveLength(
      TEXT_LIMIT,
    );
  });

  test.each<[string, object, string]>([
    ['in small letters', { 'retry-after': '7' }, 'retry-after: 7\n'],
    ['as it is written', { 'Retry-After': '7' }, 'retry-after: 7\n'],
    ['of a Headers', new Headers({ 'Retry-After': '7' }), 'retry-after: 7\n'],
    ['that is no text', { get: () => ({ code: '7' }) }, ''],
    ['that nobody can read', { get: thrower }, ''],
    ['of something that has no headers', { get: 'x' }, ''],
  ])('the waiting time in a header %s', (_, headers, text) => {
    expect(collect(headers)).toBe(text);
  });
});

function thrower(): never {
  throw new Error('no');
}

describe('one form for all texts', () => {
  test.each([
    ['entities', 'a &lt; b &gt; c &amp; d', 'a < b > c & d'],
    ['entities of quotes', '&quot;&apos;&rsquo;&lsquo;&ldquo;&rdquo;', `"'''""`],
    ['the entity of a space', 'need&nbsp;admin', 'need admin'],
    ['numbers of signs', '&#65;&#x42;&#X43;&#x10ffff;', 'abc\u{10ffff}'],
    ['numbers of no sign', 'a&#0;b&#x110000;c', 'a b c'],
    ['text without an entity', 'a & b', 'a & b'],
    ['percent-encoding of one to four bytes', '%41%C3%A9%D0%B6%e2%82%ac%F0%9F%98%80', 'aéж€😀'],
    [
      'its first and last signs',
      '%E0%A0%80%ED%9F%BF%F4%8F%BF%BF%F1%80%80%80',
      '\u0800\ud7ff\u{10ffff}\u{40000}',
    ],
    ['encoded signs in a text', 'need%20admin%20approval', 'need admin approval'],
    ['overlong signs', '%C0%80 %E0%80%80 %F0%80%80%80', '%c0%80 %e0%80%80 %f0%80%80%80'],
    ['halves of a pair and what is beyond Unicode', '%ED%A0%80 %F4%90%80%80', '%ed%a0%80 %f4%90%80%80'],
    ['signs that were cut off', '%E2%82 %C3 100% sure', '%e2%82 %c3 100% sure'],
    ['JSON', String.raw`\u0041\n\r\tb \"c\" \'d\' e\/f`, `a b "c" 'd' e/f`],
    ['JSON in JSON', String.raw`\\u0041\\nb\\\\u0043 \\"d\\\\"`, 'a bc "d"'],
    ['a path of Windows', String.raw`c:\temp\x`, String.raw`c: emp\x`],
    ['markup', '<p class="x">need</p><!-- x --><br/>admin', 'need admin'],
    ['a sign that is no markup', '1 <2> 3', '1 <2> 3'],
    ['invisible signs and bold type', '*a*`b`\u00ad\u200b\u200f\u2060\ufeffc', 'abc'],
    ['single quotes', '‘’‛′´', `'''''`],
    ['double quotes', '“”„‟«»', '""""""'],
    ['full-width signs', 'Ａ：１！～\u3000x', 'a:1!~ x'],
    ['a letter and its accent', 'e\u0301', 'é'],
    ['capitals, pluses and lines', '  Need+Admin\r\n\tapproval ', 'need admin approval'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('numbers', () => {
  test.each<[string, readonly number[]]>([
    ['aadsts 65001', [65001]],
    ['aadsts#65001', [65001]],
    ['aadsts_65001 aadsts-50105', [65001, 50105]],
    ['aadsts    65001', []],
    ['aadsts123', []],
    ['aadsts123456789', []],
    ['error?code=123456789', []],
    ['error?code=4711', [4711]],
    ['"errorno":"65001"', [65001]],
    ["'errorno' = '4711'", [4711]],
    ['errorno 123456789', []],
    ['error(s): 4711', [4711]],
    ['error(s): 123456789', []],
    ['invalid_client: 4711111 - [2020-09', [4711111]],
    ['invalid_client: 4711 - [2020-09', []],
    ['invalid_client: 47111 - 2020', []],
    ['error_codes: [ 4711, 4712,4713 ]', [4711, 4712, 4713]],
    ['"error_codes":[4711]', [4711]],
    ['error_codes=4711', [4711]],
    ['error: 65001', [65001]],
    ['errors: 65001', [65001]],
    ['code 65001', [65001]],
    ['codes=65001', [65001]],
    ['fehlercode: 65001', [65001]],
    ['errore: 65001', [65001]],
    ['foutcode: 65001', [65001]],
    ['erreur: 65001', [65001]],
    ['error code no. 65001', [65001]],
    ['error code no 65001', [65001]],
    ['コード: 65001', [65001]],
    ['代码: 65001', [65001]],
    ['代碼(65001)', [65001]],
    ['"code":"65001"', [65001]],
    ['code: 99999', []],
    ['code: 65001234', []],
    ['65001', [65001]],
    ['99999', []],
    ['65001 x', []],
    ['x 65001', []],
    ['code: 50105 … aadsts65001 … code: 50105', [50105, 65001]],
  ])('%s', (text, codes) => {
    expect(readCodes(text)).toEqual(codes);
  });

  test('those of Office are no AADSTS numbers', () => {
    for (const number of officeNumbers) expect(readCodes(`code: ${number}`)).toEqual([]);
    expect(officeNumbers.has('12006')).toBe(true);
  });
});

describe('names', () => {
  test.each<[string, readonly string[]]>([
    ['access_denied, then timed_out, then access_denied', ['access_denied', 'timed_out']],
    ['my_access_denied', []],
    ['offline', []],
    ['name: offline', ['offline']],
    ['code=offline', ['offline']],
    ['"error":"offline"', ['offline']],
    ["'error' = 'offline'", ['offline']],
    ['name: offline_access', []],
    ['name: somebody', []],
    ['name:     offline', []],
    ['12006', ['12006']],
    ['12006 x', ['12006']],
    ['x 12006', []],
    ['code: 12006', ['12006']],
    ['error(12006', ['12006']],
    ['errors: [12006', ['12006']],
    ['dialog #12006', ['12006']],
    ['getaccesstoken: 13002', ['13002']],
    ['"code":"12006"', ['12006']],
    ['code: 120061', []],
    ['code: 99999', []],
  ])('%s', (text, names) => {
    expect(readNames(text)).toEqual(names);
  });

  test('only of the vocabulary, which has those of the problems, of their groups and of the vague signs', () => {
    expect(readNames('somebody_else mia_berg')).toEqual([]);
    expect(
      ['consent_required', 'invalid_grant', 'popup_window_error'].every((name) => vocabulary.has(name)),
    ).toBe(true);
    expect([...wordsOfOwnField].every((name) => name === 'offline' || /^\d+$/.test(name))).toBe(true);
    expect([...officeNumbers].every((name) => wordsOfOwnField.has(name))).toBe(true);
    expect(vocabulary.has('7q6cl') && !wordsOfOwnField.has('7q6cl') && !officeNumbers.has('7q6cl')).toBe(
      true,
    );
    expect(knownCodes.has(65001) && !knownCodes.has(99999)).toBe(true);
  });
});

describe('what support asks for', () => {
  const guid = '4a246de5-9dc9-4a96-9458-a17c894776cd';

  test.each([
    ['correlationid: GUID', { correlationId: guid }],
    ['correlation id: GUID', { correlationId: guid }],
    ['"correlation_id":"GUID"', { correlationId: guid }],
    ['correlation-id=GUID', { correlationId: guid }],
    ['client-request-id: GUID', { correlationId: guid, traceId: guid }],
    ['traceid: GUID', { traceId: guid }],
    ['trace_id = {GUID', { traceId: guid }],
    ['trace id: GUID', { traceId: guid }],
    ["'request-id': 'GUID", { traceId: guid }],
    ['request id: GUID', { traceId: guid }],
    ['trace id: GUID0', {}],
    ['trace id: GUID-1', {}],
    ['trace id: 4a246de5', {}],
    ['trace id GUID', { traceId: guid }],
    ['timestamp: 2023-08-03 18:11:29z', { timestamp: '2023-08-03T18:11:29Z' }],
    ['"timestamp":"2023-08-03t18:11:29z', { timestamp: '2023-08-03T18:11:29Z' }],
    ['timestamp: 2023-08-03', {}],
    ['status: 404', { status: 404 }],
    ['status code: 503', { status: 503 }],
    ['"statuscode":"429"', { status: 429 }],
    ['status: 200', {}],
    ['status: 4040', {}],
    ['retryafter: 7', { retryAfter: 7 }],
    ['retry_after=12345', { retryAfter: 12_345 }],
    ['retry-after: 0', { retryAfter: 0 }],
    ['retry after 7', { retryAfter: 7 }],
    ['retry-after: 123456', {}],
  ])('%s', (text, particulars) => {
    expect(readParticulars(text.replace('GUID', guid))).toEqual(particulars);
  });
});

describe('where it came from', () => {
  test.each<[string, string, readonly string[], string]>([
    ['pane', '', ['cancelled_in_pane'], 'x'],
    ['pane', '', ['timed_out_in_pane'], 'x'],
    ['pane', '', ['access_denied', 'offline'], 'x'],
    ['pane', '', ['not_configured'], 'x'],
    ['pane', '', ['sign_in_unavailable'], 'x'],
    ['office-dialog', '', ['access_denied', '12006'], 'x'],
    ['office-sso', '', ['access_denied', '13002'], 'x'],
    ['office-sso', '', ['50001'], 'x'],
    ['text', '', ['112006'], 'x'],
    ['text', '', ['120061', '130021', '500011'], 'x'],
    ['text', '', ['113002', '150001'], 'x'],
    ['admin-consent', 'admin_consent=true&error=x', ['access_denied'], 'x'],
    ['admin-consent', 'admin_consent: true', [], 'x'],
    ['text', 'admin_consent', [], 'x'],
    ['redirect', 'error=x', [], 'x'],
    ['redirect', '#error=x', [], 'x'],
    ['redirect', '?error=x msal', [], 'x'],
    ['redirect', '&error=x', [], 'x'],
    ['text', 'an error=x', [], 'x'],
    ['msal', 'clientautherror', [], 'x'],
    ['msal', 'browserautherror: x', [], 'x'],
    ['msal', 'servererror', [], 'x'],
    ['msal', 'interactionrequiredautherror', [], 'x'],
    ['msal', 'configurationerror', [], 'x'],
    ['msal', 'nestedappautherror', [], 'x'],
    ['msal', 'msal.js', [], 'x'],
    ['text', 'a client and, long after that, an error', [], 'x'],
    ['token-endpoint', '"error_description":"x', [], 'x'],
    ['token-endpoint', 'error_codes: 1', [], 'x'],
    ['token-endpoint', "'error_codes'=1", [], 'x'],
    ['text', 'error_description', [], 'x'],
    ['graph', '', ['access_denied', 'mailboxnotenabledforrestapi'], 'x'],
    ['graph', '', ['erroraccessdenied'], 'x'],
    ['graph', '', ['toomanyrequests'], 'x'],
    ['graph', '', ['ews_x'], 'x'],
    ['graph', '', ['authorization_requestdenied'], 'x'],
    ['graph', '', ['applicationthrottled'], 'x'],
    ['graph', '', ['invalidauthenticationtoken'], 'x'],
    ['text', '', ['no_mailbox', 'error_x'], 'x'],
    ['graph', 'innererror', [], 'x'],
    ['graph', 'serviceexception', [], 'x'],
    ['graph', 'microsoft graph', [], 'x'],
  ])('%s: %s %j', (source, text, names, input) => {
    expect(readSource(input, text, names)).toBe(source);
  });

  test('a text is a text, and anything else is unknown', () => {
    expect(readSource('x', '', [])).toBe('text');
    expect(readSource({}, '', [])).toBe('unknown');
  });
});

describe('sentences', () => {
  test('all that a text holds, and none of a text that holds none', () => {
    expect(readPhrases('need admin approval')).toEqual(['admin-approval-required']);
    expect(readPhrases('good morning')).toEqual([]);
  });

  test('are looked for in the first 10,000 signs; numbers are read after them, too', () => {
    const long = `${'x '.repeat(5000)}need admin approval. aadsts65001`;
    expect(readFailure(long)).toMatchObject({ phrases: [], codes: [65001] });
    expect(readFailure(`${'x '.repeat(4900)}need admin approval`).phrases).toEqual([
      'admin-approval-required',
    ]);
  });
});
