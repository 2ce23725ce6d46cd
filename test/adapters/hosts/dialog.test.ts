import { dialogHost } from '../../../src/adapters/hosts/dialog';
import { diagnose } from '../../../src/consent/diagnose';
import { readFailure } from '../../../src/consent/read-failure';

const origin = 'https://sidebar.example.com';
const account = { id: 'o.t', username: 'mia@contoso.example', tenant: 't', roles: [] };
const session = { account, scopes: ['User.Read'], accessToken: 'token' };

type Handler = (event: object) => void;
type Done = (result: object) => void;

/** Office's side of the dialog, as the pane sees it. */
function office() {
  const handlers = new Map<string, Handler>();
  const calls: { address: URL; options: Office.DialogOptions; done: Done }[] = [];
  const dialog = {
    closed: 0,
    close: () => void dialog.closed++,
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
  };
  const last = () => calls.at(-1)!;
  return {
    dialog,
    calls,
    ui: {
      displayDialogAsync: (address: string, options: Office.DialogOptions, done: Done) =>
        void calls.push({ address: new URL(address), options, done }),
    } as unknown as Office.UI,
    opens: () => last().done({ status: 'succeeded', value: dialog }),
    refuses: (code: number) => last().done({ status: 'failed', error: { code } }),
    says: (message: object, from: string | undefined = origin) =>
      handlers.get('message')?.({
        message: JSON.stringify({ v: 1, nonce: last().address.searchParams.get('nonce'), ...message }),
        origin: from,
      }),
    event: (error: number) => handlers.get('event')?.({ error }),
  };
}

const given = { onLine: true, userActivation: { isActive: true } };

beforeEach(() => {
  jest.useFakeTimers();
  const location = { href: `${origin}/taskpane.html`, origin };
  const window = { location } as unknown as Window & typeof globalThis;
  Object.assign(globalThis, {
    window: Object.assign(window, { self: window, top: window }),
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    },
  });
  given.onLine = true;
  given.userActivation.isActive = true;
  Object.defineProperty(globalThis, 'navigator', { value: given, configurable: true });
});
afterEach(() => jest.useRealTimers());

const problemOf = async (result: Promise<unknown>) => {
  const reason: unknown = await result.catch((reason: unknown) => reason);
  return diagnose(readFailure(reason), {
    host: 'dialog',
    framed: true,
    silent: false,
    adminRequest: false,
    offline: false,
  }).problem;
};

test('hands over the session, and closes the window', async () => {
  const o = office();
  const { result } = dialogHost(o.ui).signIn({ purpose: 'member', loginHint: 'mia@contoso.example' });
  o.opens();
  o.says({ type: 'ready' });
  o.says({ type: 'navigating' });
  o.says({ type: 'result', session });
  await expect(result).resolves.toEqual(session);
  expect(o.dialog.closed).toBe(1);
});

test('never lets Office ask first, which would empty the page, also when the click is long ago', () => {
  const o = office();
  void dialogHost(o.ui).signIn({ purpose: 'member' });
  given.userActivation.isActive = false;
  void dialogHost(o.ui).signIn({ purpose: 'member' });
  expect(o.calls.map(({ options }) => options.promptBeforeOpen)).toEqual([false, false]);
});

test('drops messages of another origin or attempt', async () => {
  const o = office();
  const attempt = dialogHost(o.ui).signIn({ purpose: 'member' });
  o.opens();
  o.says({ type: 'result', session }, 'https://evil.example');
  o.says({ type: 'result', session, nonce: 'other' });
  attempt.cancel();
  await expect(attempt.result).rejects.toMatchObject({ name: 'cancelled_in_pane' });
});

test('tells what Microsoft answered', async () => {
  const o = office();
  const { result } = dialogHost(o.ui).signIn({ purpose: 'member' });
  o.opens();
  o.says({ type: 'error', failure: { name: 'ServerError', errorCode: 'x', errorMessage: 'AADSTS90094: …' } });
  expect(await problemOf(result)).toBe('admin-approval-required');
  expect(o.dialog.closed).toBe(1);
});

test.each([
  [12004, 'app-misconfigured'],
  [12005, 'app-misconfigured'],
  [12009, 'popup-blocked'],
  [12011, 'popup-blocked'],
  [5001, 'host-sign-in-failed'],
])('the window does not open, %i: %s', async (code, problem) => {
  const o = office();
  const { result } = dialogHost(o.ui).signIn({ purpose: 'member' });
  o.refuses(code);
  expect(await problemOf(result)).toBe(problem);
});

test('another dialog is still closing, 12007: tries once more, then says so', async () => {
  const o = office();
  const { result } = dialogHost(o.ui).signIn({ purpose: 'member' });
  o.refuses(12007);
  expect(o.calls).toHaveLength(1);
  jest.advanceTimersByTime(500);
  expect(o.calls).toHaveLength(2);
  o.refuses(12007);
  expect(await problemOf(result)).toBe('interaction-in-progress');
});

test.each([12002, 12003])('the window could not load the page, %i', async (code) => {
  const o = office();
  const { result } = dialogHost(o.ui).signIn({ purpose: 'member' });
  o.opens();
  o.event(code);
  expect(await problemOf(result)).toBe('app-misconfigured');
});

describe('12006, the window is gone', () => {
  const cases: readonly [string, (o: ReturnType<typeof office>) => void, string][] = [
    ['before the page ran', () => jest.advanceTimersByTime(60_000), 'window-isolated'],
    [
      'a moment after it went on to Microsoft',
      (o) => {
        o.says({ type: 'ready' });
        o.says({ type: 'navigating' });
        jest.advanceTimersByTime(1400);
      },
      'window-isolated',
    ],
    [
      'while a person could have read Microsoft’s page',
      (o) => {
        o.says({ type: 'ready' });
        o.says({ type: 'navigating' });
        jest.advanceTimersByTime(5000);
      },
      'window-closed',
    ],
  ];
  test.each(cases)('%s', async (_, happens, problem) => {
    const o = office();
    const { result } = dialogHost(o.ui).signIn({ purpose: 'member' });
    o.opens();
    happens(o);
    o.event(12006);
    expect(await problemOf(result)).toBe(problem);
  });
});

test('Cancel before the window is there closes it as soon as it is', async () => {
  const o = office();
  const attempt = dialogHost(o.ui).signIn({ purpose: 'member' });
  attempt.cancel();
  o.opens();
  expect(o.dialog.closed).toBe(1);
  await expect(attempt.result).rejects.toMatchObject({ name: 'cancelled_in_pane' });
});

test('ends after ten minutes', async () => {
  const o = office();
  const { result } = dialogHost(o.ui).signIn({ purpose: 'member' });
  o.opens();
  jest.advanceTimersByTime(10 * 60 * 1000);
  await expect(result).rejects.toMatchObject({ name: 'timed_out_in_pane' });
  expect(o.dialog.closed).toBe(1);
});

test('cannot ask without a window, and says so', async () => {
  const host = dialogHost(office().ui);
  expect(await problemOf(host.silent({}))).toBe('sign-in-required');
});

test('offline: opens nothing', async () => {
  given.onLine = false;
  const o = office();
  await expect(dialogHost(o.ui).signIn({ purpose: 'member' }).result).rejects.toMatchObject({
    name: 'offline',
  });
  expect(o.calls).toHaveLength(0);
});
