/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import type { Settings } from '../../../src/adapters/config';
import { nestedHost } from '../../../src/adapters/hosts/nested';
import type { Way } from '../../../src/adapters/hosts/way';
import { nextTask } from '../../../src/core/next-task';

interface Request {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly forceRefresh?: boolean };
}

type Answer = object | Promise<object>;

const settings = { clientId: '5b8f1c5e-0000-4000-8000-000000000001', cloud: 'global' } as Settings;
const account = { homeAccountId: 'o.t', environment: 'login.microsoftonline.com', tenantId: 't' };
const jwt = (claims: object) =>
  ['{}', JSON.stringify(claims), ''].map((part) => Buffer.from(part).toString('base64url')).join('.');

const token = (scope: string) => ({
  success: true,
  token: {
    access_token: jwt({ scp: scope }),
    id_token: jwt({ oid: 'o', tid: 't' }),
    expires_in: 3600,
    scope,
  },
  account: { ...account, username: 'mia@contoso.example', localAccountId: 'o' },
});
const refusal = (status: string) => ({ success: false, error: { status, code: '', description: '' } });
const needsWindow = refusal('USER_INTERACTION_REQUIRED');

const ALL = 'User.Read Mail.ReadWrite Mail.Send Calendars.ReadWrite Contacts.ReadWrite Tasks.ReadWrite';

/** Outlook's side of the bridge: what it is asked, and what it says to it. */
function bridge(answers: (request: Request) => Answer) {
  const asked: Request[] = [];
  const listeners: ((text: string) => void)[] = [];
  const say = ({ requestId }: Request, answer: object) => {
    const text = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer });
    for (const listener of listeners) listener(text);
  };
  return {
    asked,
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: (text: string) => void) => void listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage(text: string) {
        const request = JSON.parse(text) as Request;
        if (request.method === 'GetInitContext') {
          const initContext = { sdkName: 'test', sdkVersion: '1', accountContext: account };
          return say(request, { success: true, initContext });
        }
        asked.push(request);
        void Promise.resolve(answers(request)).then((answer) => say(request, answer));
      },
    },
  };
}

async function nestedWith(answers: (request: Request) => Answer, activation = { isActive: true }) {
  const outlook = bridge(answers);
  const { nestedAppAuthBridge } = outlook;
  Object.assign(globalThis, { nestedAppAuthBridge, TextEncoder, TextDecoder });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.defineProperty(navigator, 'userActivation', { value: activation, configurable: true });
  const way = await nestedHost(settings, {});
  if (!way) throw new Error('There is a bridge.');
  return { way: way satisfies Way, ...outlook };
}

const methods = (asked: readonly Request[]) => asked.map(({ method }) => method);

test('every silent check asks Outlook anew, with forceRefresh, although MSAL holds a token that would do', async () => {
  const { way, asked } = await nestedWith(() => token(ALL));
  await way.signIn({ purpose: 'member' }).result;
  await way.silent({});
  await way.probe({}).result;
  expect(methods(asked)).toEqual(['GetToken', 'GetToken', 'GetToken']);
  expect(asked.map(({ tokenParams }) => tokenParams?.forceRefresh)).toEqual([true, true, true]);
});

test('a token for the sync service may be a kept one, so that a disconnect is told after the approval ended', async () => {
  const scope = 'api://service/Connections.Write';
  const { way, asked } = await nestedWith(() => token(scope));
  await way.tokenFor(scope);
  await way.tokenFor(scope);
  expect(asked.map(({ tokenParams }) => tokenParams?.scope)).toEqual([scope]);
});

test('some permissions are missing: a list that Outlook remembers is not taken for what is granted by now', async () => {
  const old = 'User.Read Mail.ReadWrite Mail.Send Contacts.ReadWrite';
  const now = `${old} Tasks.ReadWrite`;
  const { way } = await nestedWith(({ tokenParams }) => {
    if (tokenParams?.scope.endsWith('/.default')) return token(`${old} .default`);
    return tokenParams?.scope === 'Tasks.ReadWrite' ? token(now) : needsWindow;
  });
  const { scopes } = await way.probe({}).result;
  expect(scopes).toEqual(now.split(' '));
});

test('nothing is granted: the check fails with Microsoft’s answer to what is needed', async () => {
  const { way } = await nestedWith(({ tokenParams }) =>
    tokenParams?.scope === ALL ? needsWindow : refusal('TRANSIENT_ERROR'),
  );
  await expect(way.probe({}).result).rejects.toMatchObject({ name: 'InteractionRequiredAuthError' });
});

test('Microsoft needs a window: it opens after the silent answer', async () => {
  const { way, asked } = await nestedWith(({ method }) =>
    method === 'GetTokenPopup' ? token(ALL) : needsWindow,
  );
  const { result, opens } = way.signIn({ purpose: 'member' });
  await opens;
  await expect(result).resolves.toMatchObject({ scopes: ALL.split(' ') });
  expect(methods(asked)).toEqual(['GetToken', 'GetTokenPopup']);
});

test('the click counts no longer: no window is tried that a browser would block, and the next click opens it at once', async () => {
  const { way, asked } = await nestedWith(
    ({ method }) => (method === 'GetTokenPopup' ? token(ALL) : needsWindow),
    { isActive: false },
  );
  const refused: unknown = await way.signIn({ purpose: 'member' }).result.catch((reason: unknown) => reason);
  expect(refused).toMatchObject({ name: 'click_needed' });
  expect(way.givesUp(refused)).toBe(false);
  expect(methods(asked)).toEqual(['GetToken']);
  await way.signIn({ purpose: 'member' }).result;
  expect(methods(asked)).toEqual(['GetToken', 'GetTokenPopup']);
});

test('a click while offline is no trouble of Outlook’s: its sign-in is used again later', async () => {
  const { way } = await nestedWith(() => token(ALL));
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const refused: unknown = await way.signIn({ purpose: 'member' }).result.catch((reason: unknown) => reason);
  online.mockRestore();
  expect(refused).toMatchObject({ name: 'offline' });
  expect(way.givesUp(refused)).toBe(false);
});

test('no network: no window opens that could show nothing', async () => {
  const { way, asked } = await nestedWith(() => refusal('NO_NETWORK'));
  await expect(way.signIn({ purpose: 'member' }).result).rejects.toMatchObject({
    errorCode: 'no_network_connectivity',
  });
  expect(methods(asked)).toEqual(['GetToken']);
});

test.each([
  ['grants', token(ALL)],
  ['refuses', needsWindow],
])(
  'Cancel before Microsoft’s silent answer, which %s: no window opens, nobody is connected',
  async (_, late) => {
    let answer: (late: object) => void = () => undefined;
    const { way, asked } = await nestedWith(() => new Promise<object>((resolve) => (answer = resolve)));
    const attempt = way.signIn({ purpose: 'member' });
    attempt.cancel();
    await nextTask();
    answer(late);
    const refused: unknown = await attempt.result.catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ name: 'cancelled_in_pane' });
    expect(way.givesUp(refused)).toBe(false);
    expect(methods(asked)).toEqual(['GetToken']);
  },
);
