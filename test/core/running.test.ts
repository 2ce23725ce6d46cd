import fc from 'fast-check';
import { webcrypto } from 'node:crypto';
import { guidance } from '../../src/consent/guidance';
import type { MailboxAnswer } from '../../src/core/ports';
import type { Event, State } from '../../src/core/state';
import { SECRET } from './moves';
import { loaded, notLoaded, running, session } from './running';

const seed = 20261125;
const numRuns = 2000;

type Running = ReturnType<typeof running>;

const setGlobal = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true });

beforeEach(() => {
  setGlobal('crypto', webcrypto);
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const thrown = (parts: object) => () => {
  throw Object.assign(new Error(), parts);
};
const refusals = [
  { name: 'InteractionRequiredAuthError', errorCode: 'invalid_grant', errorMessage: 'AADSTS65001: Words.' },
  { name: 'InteractionRequiredAuthError', errorCode: 'invalid_grant', errorMessage: 'AADSTS50173: Words.' },
  { name: 'ServerError', errorCode: 'access_denied' },
  { name: 'GraphError', status: 429, code: 'TooManyRequests', retryAfter: '3' },
  { name: 'GraphError', status: 404, code: 'MailboxNotEnabledForRESTAPI' },
  { errorCode: 'network_error' },
];
const refusal = fc.constantFrom(...refusals);
const sessions = fc.constantFrom(session, session, { ...session, scopes: ['User.Read'] });
const areas = ['mail', 'calendar', 'contacts', 'tasks'] as const;
const answer: fc.Arbitrary<() => MailboxAnswer> = fc.oneof(
  fc.constant(() => areas.map((area) => ({ area, result: 'works' as const }))),
  refusal.map((reason) => () => areas.map((area) => ({ area, result: 'refused' as const, reason }))),
  refusal.map(thrown),
);
const token = fc.oneof(
  { weight: 2, arbitrary: sessions.map((got) => () => got) },
  { weight: 1, arbitrary: refusal.map(thrown) },
);

/** One thing that happens, and what it is called when a run fails. */
interface Move {
  readonly name: string;
  readonly run: (pane: Running) => void;
  readonly event?: Event;
}
const move = (name: string, run: Move['run']): Move => ({ name, run });
const click = (event: Event): Move => ({
  ...move(JSON.stringify(event), ({ sync }) => sync.send(event)),
  event,
});
/** What a person begins anew with. */
const begins: readonly Event['type'][] = ['sign-in', 'check', 'asked'];
const clicks: readonly Event[] = [
  { type: 'sign-in', purpose: 'member' },
  { type: 'sign-in', purpose: 'other-account' },
  { type: 'check' },
  { type: 'cancel' },
  { type: 'returned' },
  { type: 'check-mailbox', now: 1.9e12 },
  { type: 'hand-over' },
  { type: 'asked', via: 'mail', now: Date.UTC(2026, 10, 25) },
  { type: 'saw', sighting: 'need-admin-approval' },
  { type: 'pasted', text: 'AADSTS65001' },
  { type: 'audience', audience: 'admin' },
  { type: 'home' },
  { type: 'disconnect' },
];
/** An answer that is out, not always the oldest, comes. */
const settle = (
  port: 'windows' | 'silent' | 'mailbox' | 'matches' | 'tells',
  answer: fc.Arbitrary<() => unknown>,
) =>
  fc
    .tuple(fc.nat(2), answer)
    .map(([at, give]) => move(port, (pane) => pane[port].out[at]?.settle(give as () => never)));

const happening: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...clicks).map(click) },
  { weight: 3, arbitrary: settle('windows', token) },
  { weight: 2, arbitrary: settle('silent', token) },
  { weight: 3, arbitrary: settle('mailbox', answer) },
  {
    weight: 6,
    arbitrary: settle(
      'matches',
      fc.constantFrom('same', 'same', 'same', 'other-account').map((match) => () => match),
    ),
  },
  {
    weight: 1,
    arbitrary: settle(
      'tells',
      fc.constantFrom(
        () => ({ told: true }),
        () => ({ told: false, status: 503 }),
        thrown({ errorCode: 'network_error' }),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(loaded, notLoaded)
      .map((load) => move(load.name, ({ setWords }) => setWords(load))),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(0, 1500, 20_000)
      .map((ms) => move(`${ms} ms`, () => void jest.advanceTimersByTime(ms))),
  },
);

const since = Date.UTC(2026, 10, 24);
const record = JSON.stringify({
  v: 3,
  kind: 'connected',
  since,
  tenant: session.account.tenant,
  scopes: ['Mail.ReadWrite', 'User.Read'],
  checked: since + 1,
});
const request = JSON.stringify({ v: 3, kind: 'waiting', since, via: 'mail' });
const opening = fc.constantFrom(undefined, record, request);

/** What follows from what has happened, without any time passing. */
const settled = () => jest.advanceTimersByTimeAsync(0);

const isBusy = (state: State): boolean => {
  const rest = 'before' in state ? state.before : state;
  return 'attempt' in state || (rest.kind === 'connected' && rest.mailbox.kind === 'asking');
};

/** Nobody answers any more; the ports' own time limits pass, and whoever is compared is the right one. */
async function untilNothingIsOut(pane: Running) {
  for (let i = 0; i < 30; i++) {
    while (pane.matches.out.length > 0) pane.matches.out[0]?.settle(() => 'same');
    await jest.advanceTimersByTimeAsync(60_000);
  }
}

async function run(text: string | undefined, moves: readonly Move[]) {
  const pane = running(text);
  const { sync, written } = pane;
  const fail = (what: string) => {
    throw new Error(`${what}: ${JSON.stringify(sync.getState())}`);
  };
  sync.restore();
  await settled();
  /** How many writes there were when the person disconnected, as long as nothing else was clicked. */
  let disconnected: number | undefined;
  for (const { event, run } of moves) {
    if (event) disconnected = event.type === 'disconnect' ? written.length : disconnected;
    if (event && begins.includes(event.type)) disconnected = undefined;
    run(pane);
    await settled();
    if (pane.openWindows() > 1) fail('two windows are open');
    const state = sync.getState();
    if (pane.openWindows() === 1 && !('attempt' in state)) fail('a window is open that no screen speaks of');
    if (written.some((text) => text?.includes(SECRET) || text?.includes('mia'))) fail('a secret was written');
  }
  await untilNothingIsOut(pane);
  if (isBusy(sync.getState())) fail('the pane waits for ever');
  const after = written.slice(disconnected ?? written.length);
  if (after.some((text) => text !== undefined && !text.includes('"kind":"disconnecting"'))) {
    fail('something was written after Disconnect');
  }
}

test('however late its ports answer, or never: one window, no secret kept, and no waiting without an end', async () => {
  await fc.assert(
    fc.asyncProperty(
      opening,
      fc.array(happening, { minLength: 1, maxLength: 30, size: 'max' }),
      (text, moves) =>
        run(text, moves).catch((reason: Error) => {
          reason.message += `\n${text ?? 'nothing'}\n${moves.map(({ name }) => name).join('\n')}`;
          throw reason;
        }),
    ),
    { seed, numRuns },
  );
});

describe('what comes at a bad moment', () => {
  const works: MailboxAnswer = areas.map((area) => ({ area, result: 'works' }));
  const noMailbox: MailboxAnswer = areas.map((area) => ({
    area,
    result: 'refused',
    reason: { name: 'GraphError', status: 404, code: 'MailboxNotEnabledForRESTAPI' },
  }));
  const refused = thrown({ errorCode: 'invalid_grant', errorMessage: 'AADSTS65001: Words.' });

  function signIn({ sync, windows, matches }: Running, purpose: 'member' | 'other-account' = 'member') {
    sync.send({ type: 'sign-in', purpose });
    return {
      succeed: async () => {
        windows.out[0]?.settle(() => session);
        await settled();
        matches.out[0]?.settle(() => 'same');
        await settled();
      },
      fail: async (give: () => never) => {
        windows.out[0]?.settle(give);
        await settled();
      },
    };
  }

  test('the first mailbox is refused while another account signs in: that sign-in is not lost', async () => {
    const pane = running();
    await signIn(pane).succeed();
    const other = signIn(pane, 'other-account');
    pane.mailbox.out[0]?.settle(() => noMailbox);
    await settled();
    await other.succeed();
    pane.mailbox.out[0]?.settle(() => works);
    await settled();
    expect(pane.sync.getState()).toMatchObject({ kind: 'connected', mailbox: { kind: 'answered' } });
    expect(pane.kept()).toContain('connected');
  });

  test('the words for a failure cannot be loaded: the pane asks instead of waiting', async () => {
    const pane = running();
    pane.setWords(notLoaded);
    await signIn(pane).fail(refused);
    expect(pane.sync.getState()).toMatchObject({
      kind: 'asking',
      finding: { diagnosis: { certainty: 'possible', problem: 'unknown' } },
    });
  });

  test('… and a mailbox that could not be asked is not taken for one that refuses', async () => {
    const pane = running();
    pane.setWords(notLoaded);
    await signIn(pane).succeed();
    pane.mailbox.out[0]?.settle(() => noMailbox);
    await settled();
    expect(pane.sync.getState()).toMatchObject({ kind: 'connected', mailbox: { kind: 'answered' } });
  });

  test('words for an earlier window come late: the window that is open stays open', async () => {
    const pane = running();
    await signIn(pane).fail(thrown({ errorCode: 'access_denied' }));
    expect(pane.sync.getState().kind).toBe('asking');
    let come: (words: typeof guidance) => void = () => undefined;
    pane.setWords(() => new Promise((resolve) => (come = resolve)));
    pane.sync.send({ type: 'pasted', text: 'AADSTS65001' });
    signIn(pane);
    come(guidance);
    await settled();
    expect(pane.sync.getState().kind).toBe('signing-in');
    expect(pane.openWindows()).toBe(1);
  });

  test('Start over ends the looking for an approval that spreads', async () => {
    const pane = running(request);
    pane.sync.restore();
    pane.silent.out[0]?.settle(refused);
    await settled();
    expect(pane.sync.getState()).toMatchObject({ kind: 'waiting', checked: 'not-yet' });
    pane.sync.send({ type: 'home' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(pane.silent.out).toHaveLength(0);
  });

  test('Outlook asks without a window first: a window is spoken of only once it opens', async () => {
    let show: () => void = () => undefined;
    const opens = new Promise<void>((resolve) => (show = resolve));
    const pane = running();
    const { host } = pane.ports;
    jest.spyOn(host, 'signIn').mockReturnValue({ ...host.signIn({ purpose: 'member' }), opens });
    pane.sync.send({ type: 'sign-in', purpose: 'member' });
    expect(pane.sync.getState()).toMatchObject({ kind: 'signing-in', silent: true });
    show();
    await settled();
    expect(pane.sync.getState()).toMatchObject({ kind: 'signing-in' });
    expect(pane.sync.getState()).not.toHaveProperty('silent');
  });

  test('the browser opens a window only from a new click: the pane has a button for it', async () => {
    const pane = running();
    await signIn(pane).fail(thrown({ name: 'click_needed' }));
    expect(pane.sync.getState()).toMatchObject({
      kind: 'click-needed',
      next: { type: 'sign-in', purpose: 'member' },
    });
  });

  test('who disconnects while the account is compared stays disconnected', async () => {
    const pane = running();
    pane.sync.send({ type: 'sign-in', purpose: 'member' });
    pane.windows.out[0]?.settle(() => session);
    await settled();
    pane.sync.send({ type: 'disconnect' });
    pane.matches.out[0]?.settle(() => 'same');
    await settled();
    expect(pane.sync.getState().kind).toBe('idle');
    expect(pane.kept()).toBeUndefined();
  });
});
