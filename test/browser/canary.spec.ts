import type { Page, Request } from '@playwright/test';
import type { Practice } from '../../practice';
import { microsoft, people } from './microsoft';
import { paneFrame } from './pane-frame';
import { expect, test, type Person } from './story';

/** Every token of Microsoft's that reads as one, whichever it is. */
const TOKEN = /eyJ[\w-]{20,}\.eyJ[\w-]{20,}\./;

/** Everything that leaves a trace, and what proves that this pane asked. */
function watch({ context }: Person) {
  const verifiers: string[] = [];
  const traces: { readonly where: string; readonly text: string }[] = [];
  const trace = (where: string, text: string) => void traces.push({ where, text });

  context.on('console', (message) => trace('console', message.text()));
  context.on('request', (request) => {
    const [address = ''] = request.url().split('#');
    trace(`address ${address.split('?')[0]}`, address);
    if (isToken(request)) {
      const verifier = new URLSearchParams(request.postData() ?? '').get('code_verifier');
      if (verifier) verifiers.push(verifier);
    } else {
      trace(`body to ${address}`, request.postData() ?? '');
    }
    if (!address.includes('//graph.')) trace(`header to ${address}`, request.headers().authorization ?? '');
  });
  return { traces, trace, verifiers };
}

/** What this run of the practice tenant handed out, besides tokens that read as such. */
const handedOut = ({ tenant }: Practice) => [...tenant.codes.keys(), ...tenant.refreshTokens.keys()];

const isToken = (request: Request) => new URL(request.url()).pathname.endsWith('/oauth2/v2.0/token');

/** Text and storage of the pane, without what MSAL keeps in the session storage. */
async function contentsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return paneFrame(page).evaluate(() => ({
    page: document.documentElement.outerHTML,
    address: location.href,
    window: window.name,
    cookies: document.cookie,
    local: JSON.stringify(localStorage),
    session: JSON.stringify(Object.entries(sessionStorage).filter(([key]) => !key.startsWith('msal.'))),
  }));
}

test('S8: no token, code or verifier turns up in the console, an address, the page, our storage or a request to an admin', async ({
  person,
  practice,
  place,
}) => {
  test.slow();
  const hosts = place === 'framed' ? ['plain', 'dialog'] : ['plain'];
  for (const host of hosts) {
    const watched = watch(person);
    const pane = await person.openScenario('partly-approved', { host });
    const ms = microsoft(await pane.windowFrom(() => pane.choose('Set up sync')));
    await ms.pick(people.mia);
    await ms.goBack();
    await pane.press('“Need admin approval”');
    watched.trace('request', await pane.copied('Copy request'));
    await pane.heading('Waiting for your admin');
    await pane.windowFrom(() => pane.press('Check again'));
    await pane.heading('Some permissions are missing');
    watched.trace('request with a token', await pane.copied('Copy request'));
    for (const [where, text] of Object.entries(await contentsOf(pane.page))) watched.trace(where, text);
    watched.trace('roaming settings', JSON.stringify([...practice.tenant.roaming]));

    const secrets = [...watched.verifiers, ...handedOut(practice)];
    expect(secrets).toHaveLength(3);
    const leaks = watched.traces.filter(
      ({ text }) => TOKEN.test(text) || secrets.some((secret) => text.includes(secret)),
    );
    expect(leaks.map(({ where }) => where)).toEqual([]);
    // Whose mailbox it is stands on the page, and nowhere that lasts or that a server of ours sees.
    const lasting = watched.traces.filter(({ where }) =>
      /^(?:console|local|session|cookies|roaming|window|address)/.test(where),
    );
    const { hostname } = new URL(practice.urls.login);
    const named = lasting.filter(({ text }) => text.includes('mia@') && !text.includes(hostname));
    expect(named.map(({ where }) => where)).toEqual([]);
    await pane.page.close();
  }
});

test('S9: tokens are in the session storage of the pane alone, and gone after Disconnect', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved');
  // Outlook's own: S24.
  await paneFrame(pane.page).evaluate(() => (window.name = '{"of":"Outlook"}'));
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
  await pane.heading('Signed in successfully');
  const kept = () =>
    paneFrame(pane.page).evaluate(() => ({
      session: JSON.stringify(sessionStorage),
      elsewhere: `${JSON.stringify(localStorage)}${document.cookie}${window.name}`,
    }));
  const [refreshToken = ''] = practice.tenant.refreshTokens.keys();
  const before = await kept();
  expect(before.session).toMatch(TOKEN);
  expect(before.session).toContain(refreshToken);
  expect(before.elsewhere).not.toMatch(TOKEN);
  expect(before.elsewhere).not.toContain(refreshToken);
  await pane.choose('Sync settings');
  await pane.press('Disconnect');
  await pane.press('Disconnect');
  await pane.heading('Connect your mailbox');
  await expect.poll(async () => (await kept()).session).not.toMatch(TOKEN);
  expect((await kept()).session).not.toContain(refreshToken);
  expect(JSON.stringify([...practice.tenant.roaming])).not.toMatch(/eyJ|mia@/);
  expect(await paneFrame(pane.page).evaluate(() => window.name)).toBe('{"of":"Outlook"}');
});

test('the dialog hands its token to the pane and keeps none of it, not even for a moment @outlook', async ({
  person,
}) => {
  const kept: { readonly page: string; readonly value: string }[] = [];
  await person.context.exposeBinding('sawKept', ({ frame }, value: string) => {
    kept.push({ page: new URL(frame.url()).pathname, value });
  });
  await person.context.addInitScript(() => {
    const storages = Storage.prototype as { setItem: (key: string, value: string) => void };
    storages.setItem = new Proxy(storages.setItem, {
      apply(setItem, storage: Storage, [key, value]: [string, string]) {
        (window as unknown as { sawKept: (value: string) => void }).sawKept(value);
        Reflect.apply(setItem, storage, [key, value]);
      },
    });
  });
  const pane = await person.openScenario('already-approved', { host: 'dialog' });
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
  await pane.heading('Signed in successfully');
  // What MSAL needs on the way to Microsoft and back it does keep, so the watch works.
  const inDialog = kept.filter(({ page }) => page === '/dialog.html');
  expect(inDialog.length).toBeGreaterThan(0);
  expect(inDialog.filter(({ value }) => TOKEN.test(value))).toEqual([]);
});
