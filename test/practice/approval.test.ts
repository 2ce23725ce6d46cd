import { APP } from '../../practice/data/app';
import { ORGANIZATIONS } from '../../practice/data/organization';
import { revoke } from '../../practice/grants';
import { readJwt } from '../../practice/jwt';
import { answered, member } from '../../practice/member';
import { startPractice, type Practice } from '../../practice';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ dist: __dirname });
});
afterAll(() => practice.close());

const approve = async (name: string, scope?: string) => {
  const admin = member(practice);
  const page = await admin.press(await admin.visit(admin.adminLink(scope ? { scope } : {})), name);
  return answered(await admin.press(page, 'Accept'));
};

const meet = async (name = 'Mia Brandt', changes: Record<string, string> = {}, place?: string) => {
  const person = member(practice);
  return { person, page: await person.press(await person.authorize(changes, place), name) };
};

const code65001 = { error_uri: expect.stringMatching(/code=65001$/) as string };

describe('an approval in part', () => {
  beforeEach(() => practice.reset({ scenario: 'partly-approved' }));

  test('is not enough for a request that asks for more', async () => {
    const { person, page } = await meet();
    expect(page.text).toContain('Need admin approval');
    expect(answered(await person.authorize({ prompt: 'none' }))).toMatchObject(code65001);
  });

  test('is enough for what it covers', async () => {
    const { page } = await meet('Mia Brandt', { scope: 'openid User.Read Mail.ReadWrite' });
    expect(answered(page).code).toBeTruthy();
  });

  test('becomes whole by approving everything, and loses what the new approval leaves out', async () => {
    await approve('Cal Nguyen', APP.permissions.join(' '));
    expect(answered((await meet()).page).code).toBeTruthy();
    await approve('Cal Nguyen', 'openid User.Read');
    expect([...practice.tenant.grants.everyone]).toEqual(['openid', 'User.Read']);
  });
});

describe('an approval that is taken back', () => {
  test('the scenario lets one sign-in through; renewing answers 65001', async () => {
    practice.reset({ scenario: 'revoked' });
    const { person, page } = await meet();
    const tokens = await person.tokensFor(page);
    expect(await person.renew(tokens.refresh_token)).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
    expect(answered(await person.authorize({ prompt: 'none' }))).toMatchObject(code65001);
    await approve('Gia Moreau');
    expect(await person.renew(tokens.refresh_token)).toHaveProperty('access_token');
  });

  test('one permission of several', async () => {
    practice.reset({ scenario: 'already-approved' });
    const { person, page } = await meet();
    const tokens = await person.tokensFor(page);
    revoke(practice.tenant, 'Mail.ReadWrite');
    expect(await person.renew(tokens.refresh_token)).toMatchObject({ error_codes: [65001] });
  });
});

test('an approval may lag by time', async () => {
  practice.reset({ scenario: 'approval-needed', lagMs: '150' });
  await approve('Cal Nguyen');
  const { person, page } = await meet();
  expect(page.text).toContain('Need admin approval');
  await new Promise((resolve) => setTimeout(resolve, 160));
  expect(answered(await person.authorize({ prompt: 'none' })).code).toBeTruthy();
});

describe('an app that Microsoft still sets up', () => {
  const code650051 = { error_description: expect.stringContaining('AADSTS650051') as string };

  test('fails once after the admin link has added it', async () => {
    practice.reset({ scenario: 'provisioning-race' });
    expect((await meet()).page.text).toContain('AADSTS700016');
    expect(await approve('Cal Nguyen')).not.toHaveProperty('error');
    const mia = member(practice);
    expect(answered(await mia.authorize())).toMatchObject({ ...code650051, state: 'the-state' });
    expect(answered(await mia.press(await mia.authorize(), 'Mia Brandt')).code).toBeTruthy();
  });

  test('fails on the admin link as well', async () => {
    practice.reset({ scenario: 'approval-needed', provisioning: 'race' });
    const admin = member(practice);
    const back = answered(await admin.visit(admin.adminLink()));
    expect(back).toMatchObject({ ...code650051, admin_consent: 'True', state: 'abc' });
    expect((await admin.visit(admin.adminLink())).text).toContain('Pick an account');
  });
});

describe('another organization', () => {
  beforeEach(() => practice.reset({ scenario: 'wrong-tenant-admin' }));

  test('its admin approves there and not here', async () => {
    expect(await approve('Fay Abadi')).toMatchObject({ tenant: ORGANIZATIONS.fabrikam.id });
    expect(practice.tenant.abroad.grants.everyone.size).toBeGreaterThan(0);
    expect(practice.tenant.grants.everyone.size).toBe(0);
    expect((await meet()).page.text).toContain('Need admin approval');
  });

  test('its accounts get tokens of its own', async () => {
    const { person, page } = await meet('Fay Abadi');
    const tokens = await person.tokensFor(await person.press(page, 'Accept', { everyone: 'yes' }));
    const { id } = ORGANIZATIONS.fabrikam;
    expect(readJwt(tokens.id_token)).toMatchObject({ tid: id, iss: `${practice.urls.login}/${id}/v2.0` });
    const info = Buffer.from(tokens.client_info, 'base64url').toString();
    expect(JSON.parse(info)).toMatchObject({ utid: id });
    expect(practice.tenant.grants.everyone.size).toBe(0);
  });

  test('its accounts are strangers where Contoso is named', async () => {
    const { page } = await meet('Fay Abadi', {}, ORGANIZATIONS.contoso.id);
    expect(page.text).toContain('AADSTS50020');
    const admin = member(practice);
    const link = admin.adminLink({}, `${ORGANIZATIONS.contoso.domain}/v2.0`);
    expect((await admin.press(await admin.visit(link), 'Fay Abadi')).text).toContain('AADSTS50020');
  });
});

describe('who signs in', () => {
  test('an admin in the member’s window gets a token of his own', async () => {
    practice.reset({ scenario: 'approval-needed' });
    const { person, page } = await meet();
    const picker = await person.press(page, 'Have an admin account? Sign in with that account');
    const consent = await person.press(picker, 'Gia Moreau');
    const tokens = await person.tokensFor(await person.press(consent, 'Accept', { everyone: 'yes' }));
    expect(readJwt(tokens.id_token)).toMatchObject({ preferred_username: 'gia@contoso.example' });
  });

  test('two sessions: a hint picks one, silence without a hint does not', async () => {
    practice.reset({ scenario: 'already-approved' });
    const { person } = await meet();
    await person.press(await person.authorize({ prompt: 'select_account' }), 'Gia Moreau');
    expect(answered(await person.authorize({ prompt: 'none' }))).toMatchObject({
      error: 'interaction_required',
      error_uri: expect.stringMatching(/code=16000$/) as string,
    });
    const hinted = await person.authorize({ prompt: 'none', login_hint: 'mia@contoso.example' });
    const tokens = await person.tokensFor(hinted);
    expect(readJwt(tokens.id_token)).toMatchObject({ preferred_username: 'mia@contoso.example' });
  });

  test('a Helpdesk Administrator is an ordinary member here, but for his role claim', async () => {
    practice.reset({ scenario: 'helpdesk-admin' });
    expect((await meet('Hal Jensen')).page.text).toContain('Need admin approval');
    await approve('Gia Moreau');
    const { person, page } = await meet('Hal Jensen');
    const { id_token: idToken } = await person.tokensFor(page);
    expect(readJwt(idToken)?.wids).toContain('729827e3-9c14-49f7-bb1f-9608f156bbb8');
  });
});
