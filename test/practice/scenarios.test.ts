import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../src/adapters/config';
import { scopeNames } from '../../src/consent/entra';
import { APP } from '../../practice/data/app';
import { SCENARIOS } from '../../practice/data/scenarios';
import { httpClient } from '../../practice/http-client';
import { answered, member } from '../../practice/member';
import { startPractice, type Practice } from '../../practice';

const OFFICE = '<script async src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const SETTINGS = '<script type="application/json" id="settings">{"clientId":"production"}</script>';

let practice: Practice;
let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'practice-'));
  await writeFile(join(dist, 'taskpane.html'), `<!doctype html>${SETTINGS}${OFFICE}`);
  await writeFile(join(dist, 'app.js'), 'run()');
  practice = await startPractice({ dist });
});
afterAll(async () => {
  await practice.close();
  await rm(dist, { recursive: true });
});

const { send } = httpClient();

describe('opening a scenario', () => {
  test.each(Object.keys(SCENARIOS))('%s opens', async (name) => {
    const { status, location } = await send(`${practice.urls.outlook}/?scenario=${name}`);
    expect(status).toBe(303);
    expect(location?.href).toBe(`${practice.urls.outlook}/mail`);
    expect(practice.tenant.choice.scenario).toBe(name);
  });

  test('any part may be changed by the link', async () => {
    await send(
      `${practice.urls.outlook}/?scenario=approval-needed&person=gia&policy=none&workflow=on&coop=always&width=250`,
    );
    expect(practice.tenant).toMatchObject({ person: 'gia', policy: 'none', workflow: 'on', coop: 'always' });
    const { text } = await send(`${practice.urls.outlook}/mail`);
    expect(text).toContain('Gia Moreau');
    expect(text).toContain('width="250"');
  });

  test('the pane alone, and from the start page', async () => {
    const alone = await send(`${practice.urls.outlook}/?scenario=guest&view=pane`);
    expect(alone.location?.href).toBe(`${practice.urls.addin}/taskpane.html`);
    const start = await send(`${practice.urls.start}/?scenario=guest`);
    expect(start.location?.href).toBe(`${practice.urls.outlook}/?scenario=guest`);
  });

  test.each([
    ['scenario=nope', 404, 'consent-allowed'],
    ['scenario=%3Cscript%3E', 404, '&lt;script&gt;'],
    ['scenario=guest&policy=nope', 400, 'managed'],
    ['scenario=guest&polcy=all', 400, 'policy'],
    ['scenario=guest&width=wide', 400, 'a whole number from'],
    ['scenario=guest&fault=nope', 400, 'token-503'],
  ])('?%s is refused with what there is, and changes nothing', async (query, expected, mentions) => {
    practice.reset({ scenario: 'consent-allowed' });
    const { run } = practice.tenant;
    const { status, text } = await send(`${practice.urls.outlook}/?${query}`);
    expect(status).toBe(expected);
    expect(text).toContain(mentions);
    expect(practice.tenant.run).toBe(run);
  });

  test('sso signs the person in to Microsoft beforehand', async () => {
    practice.reset({ scenario: 'consent-allowed', sso: 'on' });
    const mia = member(practice);
    await mia.send(`${practice.urls.login}/practice/sign-in`);
    expect((await mia.authorize({ login_hint: 'mia@contoso.example' })).text).toContain(
      'Permissions requested',
    );
  });

  test('the start page lists every scenario', async () => {
    const { text } = await send(`${practice.urls.start}/`);
    for (const name of Object.keys(SCENARIOS)) expect(text).toContain(`scenario=${name}"`);
  });
});

test('POST /reset starts the run anew, but not for a foreign page', async () => {
  practice.reset({ scenario: 'consent-allowed' });
  practice.tenant.outbox.push({ from: 'mia', to: '', subject: '', htmlBody: '' });
  const reset = (origin: string) =>
    send(`${practice.urls.outlook}/reset`, { method: 'POST', headers: { origin } });
  expect((await reset('http://evil.example')).status).toBe(403);
  expect(practice.tenant.outbox).toHaveLength(1);
  expect((await reset(practice.urls.outlook)).location?.pathname).toBe('/mail');
  expect(practice.tenant.outbox).toHaveLength(0);
  expect(practice.tenant.choice.scenario).toBe('consent-allowed');
});

describe('the add-in’s site', () => {
  const settingsIn = (text: string) =>
    JSON.parse(/id="settings">([^<]*)</.exec(text)?.[1] ?? '{}') as Settings;

  test('serves the built page with practice settings and Office.js', async () => {
    practice.reset({ scenario: 'consent-allowed' });
    const { text, headers } = await send(`${practice.urls.addin}/taskpane.html`);
    expect(headers['cache-control']).toBe('no-cache');
    expect(text).toContain('src="/practice-office.js"');
    expect(text).not.toContain('appsforoffice');
    expect(settingsIn(text)).toMatchObject({
      clientId: APP.clientId,
      endpoints: { login: practice.urls.login, graph: practice.urls.graph, portal: practice.urls.portal },
    });
  });

  test('broken-client-id carries one that nobody registered', async () => {
    practice.reset({ scenario: 'broken-client-id' });
    const { text } = await send(`${practice.urls.addin}/taskpane.html`);
    expect(settingsIn(text).clientId).toBe(APP.unknownClientId);
  });

  test('serves nothing but what is in the folder', async () => {
    expect((await send(`${practice.urls.addin}/app.js`)).text).toBe('run()');
    expect((await send(`${practice.urls.addin}/nope.html`)).status).toBe(404);
    expect((await send(`${practice.urls.addin}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });

  test('keeps roaming settings for the run', async () => {
    practice.reset({ scenario: 'consent-allowed' });
    await send(`${practice.urls.addin}/practice-roaming`, { json: { sync: 'asked' } });
    expect((await send(`${practice.urls.addin}/practice-office.js`)).text).toContain('"sync":"asked"');
    practice.reset();
    expect((await send(`${practice.urls.addin}/practice-office.js`)).text).not.toContain('"sync"');
  });
});

test('a sent message is kept', async () => {
  practice.reset();
  const mail = { to: 'it@contoso.example', subject: 'Please approve', htmlBody: '<p>Hello</p>' };
  expect((await send(`${practice.urls.outlook}/send`, { json: mail })).status).toBe(204);
  expect(practice.tenant.outbox).toEqual([{ from: 'mia', ...mail }]);
});

describe('Microsoft Graph', () => {
  const connected = async (query: Record<string, string>, name: string, scope?: string) => {
    practice.reset(query);
    const person = member(practice);
    const page = await person.press(await person.authorize(scope ? { scope } : {}), name);
    const back = page.location ? page : await person.press(page, 'Accept');
    const { text } = await person.redeem({
      grant_type: 'authorization_code',
      code: answered(back).code ?? '',
    });
    const { access_token: token } = JSON.parse(text) as { access_token: string };
    return (path: string) =>
      send(`${practice.urls.graph}/v1.0${path}`, { headers: { authorization: `Bearer ${token}` } });
  };

  test('answers with what the token allows', async () => {
    const graph = await connected(
      { scenario: 'consent-allowed' },
      'Mia Brandt',
      'openid User.Read Mail.Read',
    );
    expect((await graph('/me')).status).toBe(200);
    expect((await graph('/me/mailFolders/inbox?$select=id')).status).toBe(200);
    const denied = await graph('/me/calendar');
    expect(denied.status).toBe(403);
    expect(denied.text).toContain('ErrorAccessDenied');
  });

  test.each([
    ['/me/mailboxSettings', 'MailboxSettings.Read', 'timeZone'],
    ['/me/mailFolders', 'Mail.ReadWrite', 'Inbox'],
    ['/me/calendars', 'Calendars.ReadWrite', 'Calendar'],
    ['/me/contacts', 'Contacts.ReadWrite', 'value'],
    ['/me/todo/lists', 'Tasks.ReadWrite', 'defaultList'],
  ])('%s wants %s', async (path, scope, mentions) => {
    const graph = await connected({ scenario: 'consent-allowed' }, 'Mia Brandt', `openid User.Read ${scope}`);
    expect((await graph(path)).text).toContain(mentions);
    const without = await connected({ scenario: 'consent-allowed' }, 'Mia Brandt', 'openid User.Read');
    expect(await without(path)).toMatchObject({ status: 403 });
  });

  test('a person without a mailbox is told so for every area', async () => {
    const graph = await connected({ scenario: 'no-mailbox' }, 'Nia Castillo');
    expect((await graph('/me')).status).toBe(200);
    for (const path of ['/me/mailFolders', '/me/calendars', '/me/contacts', '/me/todo/lists']) {
      expect(await graph(path)).toMatchObject({
        status: 404,
        text: expect.stringContaining('MailboxNotEnabledForRESTAPI') as string,
      });
    }
  });

  test('throttles once, and says for how long to a page of another origin', async () => {
    const graph = await connected({ scenario: 'throttled' }, 'Mia Brandt');
    const { status, headers, text } = await graph('/me');
    expect(status).toBe(429);
    expect(headers['retry-after']).toBe('3');
    expect(headers['access-control-expose-headers']).toContain('Retry-After');
    expect(text).toContain('TooManyRequests');
    expect((await graph('/me')).status).toBe(200);
  });

  test('one area may fail alone, in a batch too', async () => {
    const graph = await connected(
      { scenario: 'already-approved', fault: 'graph-calendar-429' },
      'Mia Brandt',
    );
    expect((await graph('/me/contacts')).status).toBe(200);
    expect((await graph('/me/calendars')).status).toBe(429);
    const batch = await send(`${practice.urls.graph}/v1.0/$batch`, {
      json: { requests: [{ id: '1', method: 'GET', url: 'me/calendars' }] },
    });
    expect(JSON.parse(batch.text)).toMatchObject({
      responses: [{ id: '1', status: 429, headers: { 'Retry-After': '3' } }],
    });
  });

  test('a guest has no mailbox', async () => {
    const graph = await connected({ scenario: 'guest' }, 'Gus Haddad');
    expect((await graph('/me')).status).toBe(200);
    const missing = await graph('/me/mailFolders/inbox');
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('MailboxNotEnabledForRESTAPI');
  });

  test('takes no token but a good one, and answers batches', async () => {
    expect((await send(`${practice.urls.graph}/v1.0/me`)).status).toBe(401);
    const forged = { authorization: 'Bearer e30.e30.AAAA' };
    expect((await send(`${practice.urls.graph}/v1.0/me`, { headers: forged })).status).toBe(401);
    const batch = await send(`${practice.urls.graph}/v1.0/$batch`, {
      json: { requests: [{ id: '1', method: 'GET', url: '/me' }] },
    });
    expect(JSON.parse(batch.text)).toMatchObject({ responses: [{ id: '1', status: 401 }] });
  });
});

describe('faults', () => {
  const token = () => member(practice).redeem({ grant_type: 'authorization_code', code: 'x' });

  test('once means once', async () => {
    practice.reset({ scenario: 'token-unavailable' });
    const failed = await token();
    expect(failed.status).toBe(503);
    expect(failed.headers['retry-after']).toBe('2');
    expect((await token()).status).toBe(400);
  });

  test('a dead tenant cuts the connection', async () => {
    practice.reset({ scenario: 'tenant-dead' });
    await expect(member(practice).authorize()).rejects.toThrow(/socket hang up|ECONNRESET/);
  });

  test('a silent tenant does not keep the server from closing', async () => {
    const other = await startPractice({ dist });
    other.reset({ scenario: 'tenant-slow' });
    const waiting = member(other).authorize();
    const refused = expect(waiting).rejects.toThrow(/socket hang up|ECONNRESET/);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.close();
    await refused;
  });

  test.each([
    ['redirect-garbage', 3],
    ['redirect-empty', 0],
  ])('%s comes back with %i parameters and no state', async (scenario, count) => {
    practice.reset({ scenario });
    const mia = member(practice);
    const page = await mia.press(await mia.authorize(), 'Mia Brandt');
    const back = answered(await mia.press(page, 'Accept'));
    expect(Object.keys(back)).toHaveLength(count);
    expect(back.state).toBeUndefined();
  });
});

test('the registration carries every permission the pane asks for', () => {
  expect(APP.permissions).toEqual(expect.arrayContaining([...scopeNames]));
});

test('metadata names this server', async () => {
  const { text } = await send(`${practice.urls.login}/organizations/v2.0/.well-known/openid-configuration`);
  expect(JSON.parse(text)).toMatchObject({
    issuer: `${practice.urls.login}/{tenantid}/v2.0`,
    token_endpoint: `${practice.urls.login}/organizations/oauth2/v2.0/token`,
  });
  const keys = await send(`${practice.urls.login}/organizations/discovery/v2.0/keys`);
  expect(JSON.parse(keys.text)).toMatchObject({ keys: [{ kty: 'RSA', use: 'sig' }] });
});
