import fc from 'fast-check';
import { decodeState, encodeState, readAdminConsentAnswer } from '../../../src/consent/entra';

const tenant = '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10';
const other = 'c3a1c0de-1111-4222-8333-444444444444';
const at = (query: string) => readAdminConsentAnswer(`https://sidebar.example.com/approved.html${query}`);
const approved = (state: string) =>
  `?admin_consent=True&tenant=${tenant}&scope=openid+https%3A%2F%2Fgraph.microsoft.us%2FMail.Send+User.Read&state=${state}`;

describe('state', () => {
  test.each([{}, { tenant }])('%j comes back as it went', (state) => {
    const packed = encodeState(state);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(decodeState(packed)).toEqual(state);
  });

  test('it takes a tenant id and nothing else', () => {
    expect(() => encodeState({ tenant: 'contoso.com' })).toThrow(TypeError);
  });

  const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', 'YWJj'],
    ['another version', packed({ v: 2 })],
    ['no version', packed({ t: tenant })],
    ['no object', packed('v')],
    ['null', packed(null)],
    ['a tenant that is none', packed({ v: 1, t: '<img src=x>' })],
    ['a tenant that is no text', packed({ v: 1, t: [tenant] })],
    ['too much', packed({ v: 1, x: 'x'.repeat(300) })],
  ])('%s is not ours', (_, text) => {
    expect(decodeState(text)).toBeUndefined();
  });

  test('whatever comes, it does not throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeState(text)));
  });
});

describe('approved', () => {
  test('says who answered, for what, and that it is the tenant that asked', () => {
    expect(at(approved(encodeState({ tenant })))).toEqual({
      kind: 'approved',
      tenant,
      state: { tenant },
      scopes: ['openid', 'Mail.Send', 'User.Read'],
      otherTenant: false,
    });
  });

  test.each([
    ['the tenant that asked is another', encodeState({ tenant: other }), true],
    ['nobody knew the tenant', encodeState({}), false],
    ['the state is not ours', 'abc', false],
  ])('otherTenant when %s', (_, state, otherTenant) => {
    expect(at(approved(state))).toMatchObject({ kind: 'approved', otherTenant });
  });

  test('a stray # at the end does not matter, nor does a fragment instead of a query', () => {
    expect(at(`${approved('')}#`)).toMatchObject({ kind: 'approved' });
    expect(at(approved('').replace('?', '#'))).toMatchObject({ kind: 'approved', tenant });
  });
});

/** Shapes: learn.microsoft.com/entra/identity-platform/v2-admin-consent; azure-docs issue 114009. */
describe('an error comes first, though it says admin_consent=True', () => {
  test.each([
    [
      'Cancel, as an admin saw it',
      '?error=access_denied&error_description=AADSTS65004%3a+User+declined&admin_consent=True&state=abc',
    ],
    [
      'Cancel, as Microsoft documents it',
      '?error=consent_required&error_description=AADSTS65004%3a+The+resource+owner+denied&admin_consent=True',
    ],
    ['the way back from the approval page', '?error=access_denied&error_subcode=cancel&state=abc'],
  ])('declined: %s', (_, query) => {
    expect(at(query)).toEqual({ kind: 'declined' });
  });

  test.each([
    [
      '?error=access_denied&error_description=AADSTS1003031%3a+Misconfigured&admin_consent=True',
      1003031,
      'access_denied',
    ],
    ['?error=server_error&error_description=AADSTS90033+AADSTS90033+AADSTS650051', 90033, 'server_error'],
    [
      '?error=invalid_client&error_uri=https%3A%2F%2Flogin.microsoftonline.com%2Ferror%3Fcode%3D650052',
      650052,
      'invalid_client',
    ],
  ])('failed: %s', (query, code, error) => {
    expect(at(query)).toEqual({ kind: 'failed', code, error });
  });

  test('failed without a number: the name of the error alone', () => {
    expect(at(`?error=Temporarily_Unavailable&admin_consent=True&tenant=${tenant}`)).toEqual({
      kind: 'failed',
      error: 'temporarily_unavailable',
    });
  });

  test.each([
    ['words that look like a name', '?error=CALL_PLUS_ONE_FIVE_FIVE_FIVE', { kind: 'failed' }],
    [
      'a telephone number',
      '?error=server_error&error_description=AADSTS18005550100',
      { kind: 'failed', error: 'server_error' },
    ],
    [
      'more numbers after the first',
      '?error=made_up&error_description=AADSTS90033+AADSTS55501+AADSTS00123',
      { kind: 'failed', code: 90033 },
    ],
  ])('a stranger’s own text does not come out: %s', (_, query, answer) => {
    expect(at(query)).toEqual(answer);
  });
});

describe('malformed', () => {
  test.each([
    ['nothing', ''],
    ['no admin_consent', `?tenant=${tenant}`],
    ['admin_consent=False', `?admin_consent=False&tenant=${tenant}`],
    ['an error without a name', '?error=&admin_consent=True'],
    ['an error that is markup', '?error=%3Cscript%3E'],
    ['an error that turns text around', '?error=access%E2%80%AEdenied'],
    ['an error with a control character', '?error=access_denied%00'],
    ['a tenant that is none', '?admin_consent=True&tenant=evil.example'],
    ['a scope with markup', `?admin_consent=True&tenant=${tenant}&scope=%3Cb%3E`],
    ['a tenant twice', `?admin_consent=True&tenant=${tenant}&tenant=${other}`],
    ['an error in the fragment and in the query', '?error=server_error#error=access_denied'],
    ['consent twice', '?admin_consent=True&admin_consent=True'],
    ['far too much', `?admin_consent=True&tenant=${tenant}&x=${'x'.repeat(9000)}`],
  ])('%s', (_, query) => {
    expect(at(query)).toEqual({ kind: 'malformed' });
  });

  test.each(['', 'approved.html', 'http://', '\u0000'])('%j is no address', (url) => {
    expect(readAdminConsentAnswer(url)).toEqual({ kind: 'malformed' });
  });
});

test('whatever comes: no throw, and nothing comes out but ids, numbers and names', () => {
  const values = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('True', tenant, 'access_denied'),
  );
  const names = fc.constantFrom('error', 'error_description', 'admin_consent', 'tenant', 'scope', 'state');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (entries) => {
      const answer = at(`?${new URLSearchParams(entries).toString()}`);
      expect(JSON.stringify(answer)).toMatch(/^[\w{}[\]":,./-]*$/);
    }),
  );
});
