import type { HostileName } from '../../practice/data/hostile';
import type { Practice } from '../../practice';
import { microsoft, people } from './microsoft';
import { expect, test, type Pane, type Person } from './story';

/** A tenant, a window or a page around that lies: a clear screen, and no token where none is due. */

const asked = ({ tenant }: Practice) => ({
  token: tenant.asked.filter(({ path }) => path.endsWith('/token')).length,
  graph: tenant.asked.filter(({ host }) => host === 'graph').length,
});

async function signIn(person: Person, hostile: HostileName): Promise<Pane> {
  const pane = await person.openScenario('already-approved', { hostile });
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await microsoft(window).pick(people.mia);
  return pane;
}

const LOST = 'The answer from Microsoft got lost';

test('S2: an answer to another sign-in, to none, or twice in one is not redeemed', async ({
  person,
  practice,
}) => {
  test.slow();
  for (const hostile of ['state-wrong', 'doubled', 'state-missing'] as const) {
    const pane = await signIn(person, hostile);
    await pane.heading(LOST);
    expect([hostile, asked(practice)]).toEqual([hostile, { token: 0, graph: 0 }]);
    await pane.page.close();
  }
});

test('an answer that worked once brings nothing the second time', async ({ person, practice }) => {
  const pane = await signIn(person, 'replayed');
  await pane.heading('Signed in successfully');
  await pane.choose('Sync settings');
  await pane.press('Disconnect');
  await pane.press('Disconnect');
  await pane.heading('Connect your mailbox');
  const before = asked(practice);
  await pane.windowFrom(() => pane.choose('Set up sync'));
  await pane.heading(LOST);
  expect(asked(practice)).toEqual(before);
});

test('S3: a token for another app, tenant, service or question connects nothing, and nothing of it is kept', async ({
  person,
  practice,
}) => {
  test.slow();
  for (const hostile of [
    'nonce-wrong',
    'audience-wrong',
    'issuer-wrong',
    'tenant-wrong',
    'token-broken',
  ] as const) {
    const pane = await signIn(person, hostile);
    await pane.heading(LOST);
    expect([hostile, asked(practice).graph]).toEqual([hostile, 0]);
    await pane.reload();
    await pane.heading('Connect your mailbox');
    expect([hostile, asked(practice)]).toEqual([hostile, { token: 1, graph: 0 }]);
    await pane.page.close();
  }
});

/** By TLS, and with PKCE and the nonce, nobody else can have sent it: src/adapters/hosts/claims.ts. */
test('a token’s signature and end are not looked at, because Microsoft itself sent it', async ({
  person,
}) => {
  for (const hostile of ['unsigned', 'expired'] as const) {
    const pane = await signIn(person, hostile);
    await pane.heading('Signed in successfully');
    await pane.page.close();
  }
});

test('S4: an answer that says it is from another sign-in service sends no code there', async ({
  person,
  practice,
}) => {
  // MSAL asks Microsoft whether it knows the other service, at an address that practice has no leave to ask.
  person.expectOnConsole(/login\.microsoftonline\.com\/common\/discovery\/instance/);
  const elsewhere: string[] = [];
  person.context.on('request', (request) => {
    if (new URL(request.url()).hostname.includes('stranger')) elsewhere.push(request.url());
  });
  const pane = await signIn(person, 'mixed-up');
  await pane.heading('We can’t reach Microsoft');
  expect(elsewhere).toEqual([]);
  expect(asked(practice)).toEqual({ token: 0, graph: 0 });
});

test('S5: what other sites and windows tell the pane, in our own words, changes nothing @outlook', async ({
  person,
  practice,
}) => {
  let nonce = '';
  person.context.on('request', (request) => {
    nonce = /dialog\.html\?nonce=([\da-f-]{36})/.exec(request.url())?.[1] ?? nonce;
  });
  const pane = await person.openScenario('already-approved', { host: 'dialog', coop: 'never' });
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await microsoft(window).shows('Pick an account');
  expect(nonce).not.toBe('');
  const account = { id: 'a.b', username: 'stranger@example.com', tenant: 'b', roles: [] };
  const session = { account, scopes: ['Mail.Send'], accessToken: 'stolen' };
  const result = JSON.stringify({ v: 1, nonce, type: 'result', session });
  const failure = JSON.stringify({ v: 1, nonce, type: 'error', failure: { name: 'access_denied' } });
  // The window where Microsoft's page is, which knows more than any other.
  await window.evaluate(
    (messages) => {
      for (const message of messages) (opener as Window).postMessage(message, '*');
    },
    [result, failure],
  );
  // The page that frames the pane.
  await pane.page.evaluate(
    (messages) => {
      for (const message of messages)
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    },
    [result, failure, 'x'.repeat(1e6)],
  );
  await pane.heading('Continue in Microsoft’s window');
  expect(asked(practice)).toEqual({ token: 0, graph: 0 });
  await microsoft(window).pick(people.mia);
  await pane.heading('Signed in successfully');
  await expect(pane.content.getByText('mia@contoso.example')).toBeVisible();
});

const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test('S19: nothing of what a refusal says about itself is shown, be it markup, backwards or endless', async ({
  person,
}) => {
  for (const hostile of ['description-markup', 'description-endless'] as const) {
    const pane = await signIn(person, hostile);
    await pane.heading('What did you see?');
    const body = pane.content.locator('body');
    await expect(body).not.toContainText(/password|endless/i);
    await expect(body).not.toContainText(turning);
    await expect(body.locator('img')).toHaveCount(0);
    await pane.page.close();
  }
});

test('a name of markup, from right to left and endless, is shown as one short line', async ({ person }) => {
  const pane = await signIn(person, 'name-hostile');
  await pane.heading('Signed in successfully');
  const body = pane.content.locator('body');
  await expect(body).toContainText('mia@contoso.example');
  await expect(body).not.toContainText(turning);
  await expect(body.locator('img')).toHaveCount(0);
});

test('somebody of another organization signs in: says whose account that is, and keeps nothing @outlook', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved');
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  practice.tenant.abroad.grants.everyone = new Set(practice.tenant.grants.everyone);
  await microsoft(window).pick(people.fay);
  await pane.heading('This is another account');
  await pane.reload();
  await pane.heading('Connect your mailbox');
});
