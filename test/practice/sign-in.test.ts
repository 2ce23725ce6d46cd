import { readJwt } from '../../practice/jwt';
import { answered, member, type Refusal, type Tokens } from '../../practice/member';
import { startPractice, type Practice } from '../../practice';

const json = <T>(text: string) => JSON.parse(text) as T;

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ dist: __dirname });
});
afterAll(() => practice.close());

async function connect(name = 'Mia Brandt') {
  const mia = member(practice);
  const consent = await mia.press(await mia.authorize(), name);
  const back = consent.location ? consent : await mia.press(consent, 'Accept');
  return { mia, code: answered(back).code ?? '', back };
}

describe('a sign-in that works', () => {
  beforeEach(() => practice.reset({ scenario: 'consent-allowed' }));

  test('picks an account, consents, and gets tokens for the code', async () => {
    const { mia, code, back } = await connect();
    expect(back.location?.href.startsWith(`${mia.redirectUri}#code=`)).toBe(true);
    expect(answered(back)).toEqual({ code, state: 'the-state' });
    const answer = await mia.redeem({ grant_type: 'authorization_code', code });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const tokens = json<Tokens>(answer.text);
    expect(tokens.scope.split(' ')).toEqual(
      expect.arrayContaining(['Mail.ReadWrite', 'Calendars.ReadWrite']),
    );
    expect(readJwt(tokens.id_token)).toMatchObject({
      nonce: 'the-nonce',
      preferred_username: 'mia@contoso.example',
      wids: ['b79fbf4d-3ef9-4689-8143-76b194e85509'],
    });
    expect([...(practice.tenant.grants.byPerson.get('mia') ?? [])]).toContain('Mail.ReadWrite');
    expect(practice.tenant.grants.everyone.size).toBe(0);
  });

  test('a code works once, with its own verifier, from our origin', async () => {
    const { mia, code } = await connect();
    const elsewhere = await mia.redeem(
      { grant_type: 'authorization_code', code },
      { origin: 'http://evil.example' },
    );
    expect(json<Refusal>(elsewhere.text).error_codes).toEqual([9002326]);
    expect((await mia.redeem({ grant_type: 'authorization_code', code })).status).toBe(200);
    const again = json<Refusal>((await mia.redeem({ grant_type: 'authorization_code', code })).text);
    expect(again).toMatchObject({ error: 'invalid_grant', error_codes: [54005] });

    const other = await connect();
    const wrong = await other.mia.redeem({
      grant_type: 'authorization_code',
      code: other.code,
      code_verifier: 'x',
    });
    expect(json<Refusal>(wrong.text).error_codes).toEqual([501481]);
  });

  test('a refresh token is used up by use, and stops when consent is withdrawn', async () => {
    const { mia, code } = await connect();
    const first = json<Tokens>((await mia.redeem({ grant_type: 'authorization_code', code })).text);
    const renew = (token: string) => mia.redeem({ grant_type: 'refresh_token', refresh_token: token });
    const second = json<Tokens>((await renew(first.refresh_token)).text);
    expect((await renew(first.refresh_token)).status).toBe(400);

    practice.tenant.grants.byPerson.clear();
    const refused = await renew(second.refresh_token);
    expect(refused.status).toBe(400);
    expect(json<Refusal>(refused.text)).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
  });

  test('nobody is asked twice, and a signed-in person need not be picked', async () => {
    const { mia } = await connect();
    expect(answered(await mia.authorize()).code).toBeTruthy();
    expect(answered(await mia.authorize({ prompt: 'none' })).code).toBeTruthy();
    expect((await mia.authorize({ prompt: 'select_account' })).text).toContain('Pick an account');
  });

  test('an address may be typed; one that is nobody’s is refused in place', async () => {
    const mia = member(practice);
    const form = await mia.press(await mia.authorize(), 'Use another account');
    const wrong = await mia.press(form, 'Next', { address: 'nobody@contoso.example' });
    expect(wrong.text).toContain('This username may be incorrect');
    const right = await mia.press(wrong, 'Next', { address: 'MIA@contoso.example' });
    expect(right.text).toContain('Permissions requested');
  });
});

describe('admins', () => {
  test.each([
    ['Gia Moreau', true],
    ['Pia Lindqvist', true],
    ['Ann Okafor', false],
    ['Cal Nguyen', false],
    ['Mia Brandt', false],
  ])('%s sees the check box: %s', async (name, sees) => {
    practice.reset({ scenario: 'consent-allowed' });
    const admin = member(practice);
    const page = await admin.press(await admin.authorize(), name);
    expect(page.text).toContain('Permissions requested');
    expect(page.text.includes('Consent on behalf of your organization')).toBe(sees);
  });

  test('the tick approves for everybody', async () => {
    practice.reset({ scenario: 'global-admin' });
    const gia = member(practice);
    const page = await gia.press(await gia.authorize({ prompt: 'consent' }), 'Gia Moreau');
    expect(answered(await gia.press(page, 'Accept', { everyone: 'yes' })).code).toBeTruthy();
    const mia = member(practice);
    expect(answered(await mia.press(await mia.authorize(), 'Mia Brandt')).code).toBeTruthy();
  });

  test('without the tick an admin consents for himself alone', async () => {
    practice.reset({ scenario: 'global-admin' });
    const gia = member(practice);
    const page = await gia.press(await gia.authorize(), 'Gia Moreau');
    await gia.press(page, 'Accept');
    expect(practice.tenant.grants.everyone.size).toBe(0);
    const mia = member(practice);
    expect((await mia.press(await mia.authorize(), 'Mia Brandt')).text).toContain('Need admin approval');
  });

  test('nobody else can tick by sending the field', async () => {
    practice.reset({ scenario: 'consent-allowed' });
    const mia = member(practice);
    const page = await mia.press(await mia.authorize(), 'Mia Brandt');
    await mia.press(page, 'Accept', { everyone: 'yes' });
    expect(practice.tenant.grants.everyone.size).toBe(0);
  });
});

describe('what comes back when consent fails', () => {
  const meet = async (changes: Record<string, string> = {}, name = 'Mia Brandt') => {
    const mia = member(practice);
    return { mia, page: await mia.press(await mia.authorize(changes), name) };
  };

  test.each(['managed', 'none', 'low'])(
    'policy %s: the approval page, and a bare access_denied',
    async (policy) => {
      practice.reset({ scenario: 'approval-needed', policy });
      const { mia, page } = await meet();
      expect(page.text).toContain('Need admin approval');
      expect(answered(await mia.press(page, 'Return to the application without granting consent'))).toEqual({
        error: 'access_denied',
        error_subcode: 'cancel',
        state: 'the-state',
      });
    },
  );

  test('managed lets through what it does not name', async () => {
    practice.reset({ scenario: 'approval-needed' });
    const { page } = await meet({ scope: 'openid profile User.Read Mail.Send Contacts.Read' });
    expect(page.text).toContain('Permissions requested');
  });

  test('Back at the account picker looks the same', async () => {
    practice.reset({ scenario: 'consent-allowed' });
    const mia = member(practice);
    expect(answered(await mia.press(await mia.authorize(), 'Back'))).toMatchObject({
      error_subcode: 'cancel',
    });
  });

  test('Cancel on the consent page is consent_required with 65004', async () => {
    practice.reset({ scenario: 'consent-allowed' });
    const { mia, page } = await meet();
    const { error, error_description, error_uri, state } = answered(await mia.press(page, 'Cancel'));
    expect(error).toBe('consent_required');
    expect(error_description).toMatch(/^AADSTS65004: .* Trace ID: .* Correlation ID: .* Timestamp: .*Z$/);
    expect(error_uri).toMatch(/code=65004$/);
    expect(state).toBe('the-state');
  });

  test('prompt=consent shows a member the approval page even after approval', async () => {
    practice.reset({ scenario: 'already-approved' });
    expect((await meet({ prompt: 'consent' })).page.text).toContain('Need admin approval');
    expect(answered((await meet()).page).code).toBeTruthy();
  });

  test('prompt=none: nobody signed in, consent missing', async () => {
    practice.reset({ scenario: 'approval-needed' });
    const { mia } = await meet();
    expect(answered(await mia.authorize({ prompt: 'none' }))).toMatchObject({
      error: 'interaction_required',
      error_uri: expect.stringMatching(/code=65001$/) as string,
    });
    expect(answered(await member(practice).authorize({ prompt: 'none' }))).toMatchObject({
      error: 'login_required',
      error_uri: expect.stringMatching(/code=50058$/) as string,
    });
  });

  test('the request workflow keeps the request and says nothing to the app', async () => {
    practice.reset({ scenario: 'request-workflow' });
    const { mia, page } = await meet();
    expect(page.text).toContain('Approval required');
    const sent = await mia.press(page, 'Request approval', { reason: 'For my customers' });
    expect(sent.text).toContain('Request sent');
    expect(practice.tenant.requests).toEqual([
      expect.objectContaining({ person: 'mia', reason: 'For my customers' }),
    ]);
    expect(answered(await mia.press(sent, 'Back to app'))).toMatchObject({ error: 'access_denied' });
  });

  test('an admin’s own account may be used in the member’s window', async () => {
    practice.reset({ scenario: 'approval-needed' });
    const { mia, page } = await meet();
    const picker = await mia.press(page, 'Have an admin account? Sign in with that account');
    expect((await mia.press(picker, 'Gia Moreau')).text).toContain('Consent on behalf of your organization');
  });

  test.each([
    ['app-absent', 700016],
    ['app-disabled', 7000112],
    ['not-assigned', 50105],
    ['conditional-access', 53003],
  ])('%s stays on a page of Microsoft’s with %i', async (scenario, code) => {
    practice.reset({ scenario });
    const { page } = await meet();
    expect(page.location).toBeUndefined();
    expect(page.text).toContain(String(code));
    expect(page.text).toContain('Correlation Id');
  });

  test('an unverified publisher is risky, but not to an admin', async () => {
    practice.reset({ scenario: 'unverified-publisher' });
    expect((await meet()).page.text).toContain('This app may be risky');
    expect((await meet({}, 'Gia Moreau')).page.text).toContain('unverified');
  });
});

describe('requests that are wrong', () => {
  beforeEach(() => practice.reset({ scenario: 'consent-allowed' }));

  test.each([
    [{ client_id: '00000000-1111-4222-8333-444444444444' }, 700016],
    [{ redirect_uri: 'http://evil.example/redirect.html' }, 50011],
    [{ client_id: undefined }, 900144],
  ])('%j stays on an error page', async (changes, code) => {
    const page = await member(practice).authorize(changes);
    expect(page.location).toBeUndefined();
    expect(page.text).toContain(`AADSTS${code}`);
    expect(page.text).toContain('having trouble signing you in');
  });

  test('an unknown tenant is 90002', async () => {
    expect((await member(practice).authorize({}, 'nowhere.example')).text).toContain('AADSTS90002');
  });

  test.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ scope: undefined }, 'invalid_request'],
    [{ code_challenge: undefined }, 'invalid_request'],
    [{ scope: 'openid Mail.Eat' }, 'invalid_scope'],
  ])('%j comes back as %s', async (changes, error) => {
    expect(answered(await member(practice).authorize(changes)).error).toBe(error);
  });
});

test('COOP follows pocd as Entra does, unless told otherwise', async () => {
  const coopOf = async (coop: string, pocd?: string) => {
    practice.reset({ scenario: 'consent-allowed', coop });
    return (await member(practice).authorize({ pocd })).headers['cross-origin-opener-policy'];
  };
  expect(await coopOf('entra', '1')).toBeUndefined();
  expect(await coopOf('entra')).toBe('same-origin');
  expect(await coopOf('always', '1')).toBe('same-origin');
  expect(await coopOf('never')).toBeUndefined();
});

test('no page of Microsoft’s may be framed', async () => {
  const { headers } = await member(practice).authorize();
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});
