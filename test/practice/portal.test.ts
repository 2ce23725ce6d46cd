import { portalLinks } from '../../src/consent/entra';
import { APP } from '../../practice/data/app';
import { httpClient } from '../../practice/http-client';
import { answered, member } from '../../practice/member';
import { startPractice, type Practice } from '../../practice';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ dist: __dirname });
});
afterAll(() => practice.close());
beforeEach(() => practice.reset({ scenario: 'approval-needed' }));

const links = () => portalLinks('global', { portal: practice.urls.portal });
/** Where a link leads once client/portal.js has read its fragment. */
const pathOf = ({ url }: { readonly url: string }) => `/${new URL(url).hash.slice(1)}`;
/** As the admin center itself links to an app: our links cannot, since they do not know its object id. */
const appPage = (item = 'Permissions') =>
  `/view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${item}/objectId/${APP.objectId}/appId/${APP.clientId}`;

async function center(person: string) {
  const { visit, send } = httpClient();
  const { portal } = practice.urls;
  const signedIn = await visit(`${portal}/sign-in`, { form: { person, to: pathOf(links().enterpriseApps) } });
  return {
    signedIn,
    open: (path: string) => visit(portal + path),
    act: (action: string, form: Record<string, string>) =>
      visit(`${portal}/do/${action}`, { form: { back: appPage(), ...form } }),
    send,
  };
}

test('every link leads to a page, after signing in', async () => {
  const { portal } = practice.urls;
  const places: [string, string][] = [
    [pathOf(links().enterpriseApps), 'All applications'],
    [pathOf(links().userConsentSettings), 'User consent settings'],
    [pathOf(links().adminConsentRequests), 'Admin consent requests'],
    [appPage(), 'Grant admin consent for Contoso'],
    ['/myapps', 'My Apps'],
  ];
  for (const [path, mentions] of places) {
    const { visit } = httpClient();
    expect((await visit(portal + path)).text).toContain('Pick an account');
    const page = await visit(`${portal}/sign-in`, { form: { person: 'gia', to: path } });
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining(mentions) as string });
  }
  expect((await httpClient().visit(`${portal}/`)).text).toContain('src="/portal.js"');
});

test('the app is found by name or id, and only where it is present', async () => {
  const { open } = await center('cal');
  const search = async (words: string) =>
    (await open(`${pathOf(links().enterpriseApps)}?search=${words}`)).text.includes(`>${APP.name}</a>`);
  expect(await search('linkpoint')).toBe(true);
  expect(await search(APP.clientId)).toBe(true);
  expect(await search('Northwind')).toBe(false);
  practice.tenant.app = 'absent';
  expect(await search('linkpoint')).toBe(false);
  expect(await open(appPage())).toMatchObject({ status: 404 });
  practice.tenant.app = 'present';
  expect(await open(appPage().replace(APP.objectId, APP.clientId))).toMatchObject({ status: 404 });
});

test('Grant admin consent asks for the static permissions, which are then listed and can be revoked', async () => {
  const { open, act } = await center('cal');
  expect((await open(appPage())).text).toContain('No admin consented permissions found');
  const admin = member(practice);
  const link = admin.adminLink(
    { scope: undefined, state: undefined, redirect_uri: `${practice.urls.portal}/TokenAuthorize` },
    'contoso.example',
  );
  const end = await admin.press(await admin.press(await admin.visit(link), 'Cal Nguyen'), 'Accept');
  expect((await open(`${end.location?.pathname}${end.location?.search}`)).text).toContain('successful');
  expect([...practice.tenant.grants.everyone]).toEqual([...APP.permissions]);
  expect((await open(appPage())).text).toContain('Calendars.ReadWrite');

  const mia = member(practice);
  const tokens = await mia.tokensFor(await mia.press(await mia.authorize(), 'Mia Brandt'));
  const after = await act('revoke', { scope: 'Calendars.ReadWrite' });
  expect(after.text).toContain('Permission revoked');
  expect(after.text).not.toContain('Calendars.ReadWrite');
  expect(await mia.renew(tokens.refresh_token)).toMatchObject({
    error: 'invalid_grant',
    error_codes: [65001],
  });
});

test('what people consented to themselves stands on its own tab, and they may take it back', async () => {
  practice.reset({ scenario: 'consent-allowed' });
  const mia = member(practice);
  await mia.press(await mia.press(await mia.authorize(), 'Mia Brandt'), 'Accept');
  const { open } = await center('ann');
  expect((await open(`${appPage()}?tab=user`)).text).toContain('1 total user');
  const herself = await center('mia');
  expect((await herself.open('/myapps')).text).toContain('Have full access to your calendars');
  expect((await herself.act('my-consent', { back: '/myapps' })).text).toContain('Permissions revoked');
  expect(answered(await mia.authorize({ prompt: 'none' })).error).toBe('interaction_required');
});

test('properties and assignment decide who gets in', async () => {
  practice.reset({ scenario: 'already-approved' });
  const { act } = await center('ann');
  const enters = async () => {
    const mia = member(practice);
    return (await mia.press(await mia.authorize(), 'Mia Brandt')).location !== undefined;
  };
  await act('properties', { enabled: 'yes', assignment: 'yes' });
  expect(await enters()).toBe(false);
  expect((await act('assign', { back: appPage('Users'), person: 'mia' })).text).toContain('Mia Brandt');
  expect(await enters()).toBe(true);
  await act('properties', { enabled: 'no', assignment: 'yes' });
  expect(practice.tenant.app).toBe('disabled');
  expect(await enters()).toBe(false);
  await act('unassign', { person: 'mia' });
  expect(practice.tenant.assigned.size).toBe(0);
});

test('user consent settings and classifications decide what members may consent to', async () => {
  const settings = pathOf(links().userConsentSettings);
  const { act } = await center('gia');
  const consents = async () => {
    const mia = member(practice);
    const page = await mia.press(await mia.authorize({ scope: 'openid Mail.ReadWrite' }), 'Mia Brandt');
    return page.text.includes('Permissions requested');
  };
  expect((await act('user-consent', { back: settings, policy: 'low' })).text).toContain('were saved');
  expect(await consents()).toBe(false);
  await act('classify', { scope: 'Mail.ReadWrite' });
  expect(await consents()).toBe(true);
  await act('unclassify', { scope: 'Mail.ReadWrite' });
  expect(await consents()).toBe(false);
  await act('user-consent', { policy: 'all' });
  expect(await consents()).toBe(true);
  await act('user-consent', { policy: 'nonsense' });
  expect(practice.tenant.policy).toBe('all');
});

describe('the request workflow', () => {
  const requests = () => pathOf(links().adminConsentRequests);
  const ask = async () => {
    const mia = member(practice);
    const page = await mia.press(await mia.authorize(), 'Mia Brandt');
    await mia.press(page, 'Request approval', { reason: 'For my customers' });
    return mia;
  };
  const turnOn = async (reviewers: Record<string, string> = { reviewer: 'cal' }) =>
    (await center('gia')).act('admin-consent', { workflow: 'yes', ...reviewers });
  const first = () => practice.tenant.requests[0];

  test('is turned on, asked, reviewed and approved', async () => {
    await turnOn();
    const mia = await ask();
    const { open } = await center('cal');
    expect((await open(requests())).text).toContain('requested by Mia Brandt');
    const detail = await open(`${requests()}?request=${first()?.id}`);
    expect(detail.text).toContain('For my customers');
    expect(detail.text).toContain('Review permissions and consent');
    const admin = member(practice);
    const link = admin.adminLink({ scope: first()?.scopes.join(' ') }, 'contoso.example/v2.0');
    await admin.press(await admin.press(await admin.visit(link), 'Cal Nguyen'), 'Accept');
    expect(first()?.status).toBe('approved');
    expect((await open(requests())).text).toContain('No requests found');
    expect((await open(`${requests()}?tab=all`)).text).toContain('approved');
    expect(answered(await mia.authorize()).code).toBeTruthy();
  });

  test('deny leaves the way open, block switches the app off', async () => {
    await turnOn();
    await ask();
    const { act } = await center('cal');
    await act('answer', { request: first()?.id ?? '', status: 'denied', justification: 'Not yet' });
    expect(first()).toMatchObject({ status: 'denied', justification: 'Not yet' });
    const mia = await ask();
    const request = practice.tenant.requests[1]?.id ?? '';
    await act('answer', { request, status: 'blocked', justification: 'Never' });
    expect(practice.tenant.app).toBe('disabled');
    expect((await mia.authorize()).text).toContain('AADSTS7000112');
  });

  test('a reviewer without a role sees requests and cannot approve; one named later sees none', async () => {
    await turnOn({ reviewer: 'hal' });
    await ask();
    const { open } = await center('hal');
    const { text } = await open(`${requests()}?request=${first()?.id}`);
    expect(text).toContain('requested by Mia Brandt');
    expect(text).toMatch(/disabled\s*>\s*Review permissions and consent/);
    const link = member(practice).adminLink();
    const hal = member(practice);
    expect((await hal.press(await hal.visit(link), 'Hal Jensen')).text).toContain('Need admin approval');

    await turnOn({ reviewer: 'cal' });
    const late = await center('cal');
    expect((await late.open(requests())).text).toContain('No requests found');
    await late.act('answer', { request: first()?.id ?? '', status: 'denied', justification: 'x' });
    expect(first()?.status).toBe('pending');
  });
});

describe('roles', () => {
  test.each([
    ['pia', 'user-consent', { policy: 'all' }],
    ['cal', 'user-consent', { policy: 'all' }],
    ['ann', 'admin-consent', { workflow: 'yes' }],
    ['pia', 'properties', { enabled: 'no' }],
    ['pia', 'classify', { scope: 'Mail.Read' }],
    ['hal', 'revoke', { scope: 'Mail.Send' }],
    ['hal', 'assign', { person: 'mia' }],
    ['mia', 'user-consent', { policy: 'all' }],
  ])('%s may not %s', async (person, action, form) => {
    const { act } = await center(person);
    expect(await act(action, form)).toMatchObject({
      status: 403,
      text: expect.stringContaining('You do not have access') as string,
    });
    expect(practice.tenant).toMatchObject({ policy: 'managed', workflow: 'off', app: 'present' });
  });

  test('a page says which role it takes', async () => {
    const { open } = await center('hal');
    const { text } = await open(appPage());
    expect(text).toContain('You do not have permission to change this');
    expect(text).toContain('Cloud Application Administrator');
    expect(text).toMatch(/disabled\s*>\s*Grant admin consent for Contoso/);
  });

  test('an admin of another organization sees his own', async () => {
    const { open, act } = await center('fay');
    const own = appPage().replace(APP.objectId, APP.objectIdAbroad);
    expect((await open(own)).text).toContain('Grant admin consent for Fabrikam');
    expect(await open(appPage())).toMatchObject({ status: 404 });
    await act('user-consent', { policy: 'none' });
    expect(practice.tenant.policy).toBe('managed');
  });
});

test('a foreign page cannot act, nor send people elsewhere', async () => {
  const { send } = await center('gia');
  const url = `${practice.urls.portal}/do/user-consent`;
  const headers = { origin: 'http://evil.example' };
  expect((await send(url, { form: { policy: 'all' }, headers })).status).toBe(403);
  const { location } = await send(`${practice.urls.portal}/sign-in`, {
    form: { person: 'gia', to: '//evil.example/' },
  });
  expect(location?.host).toBe(new URL(practice.urls.portal).host);
});
