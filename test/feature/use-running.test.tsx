/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { webcrypto } from 'node:crypto';
import { useEffect } from 'react';
import { guidance } from '../../src/consent/guidance';
import type {
  Connection,
  MailboxAnswer,
  Memory,
  Session,
  SignInHost,
  SyncService,
  Told,
  Withdrawal,
} from '../../src/core/ports';
import { goLive } from '../../src/feature/go-live';
import type { SetupSyncPorts } from '../../src/core/set-up-sync';
import { createSync } from '../../src/feature/rules';
import { useRunning, type Running } from '../../src/feature/use-running';

Object.defineProperty(window, 'crypto', { value: webcrypto });

const tenant = '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const objectId = '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const session: Session = {
  account: { id: `${objectId}.${tenant}`, username: 'mia@contoso.example', tenant, roles: [] },
  scopes: ['User.Read', 'Mail.ReadWrite'],
  accessToken: 'canary-token',
};
const allWork: MailboxAnswer = (['mail', 'calendar', 'contacts', 'tasks'] as const).map((area) => ({
  area,
  result: 'works',
}));
const refused = (reason: object): MailboxAnswer =>
  allWork.map(({ area }) => ({ area, result: 'refused', reason }));

/** Does something; what follows from it is done, too. */
const settled = async (act: () => void) => {
  act();
  await Promise.resolve();
};

/** Something that happens when the test says so. */
function later<T>() {
  const waiting: { resolve: (value: T) => void; reject: (reason: unknown) => void }[] = [];
  return {
    ask: jest.fn(() => new Promise<T>((resolve, reject) => waiting.push({ resolve, reject }))),
    answer: (value: T) => act(() => settled(() => waiting.shift()?.resolve(value))),
    refuse: (reason: unknown) => act(() => settled(() => waiting.shift()?.reject(reason))),
  };
}

function memory(text?: string) {
  let kept = text;
  let changed: (() => void) | undefined;
  const write = jest.fn((value: string | undefined) => {
    kept = value;
    return Promise.resolve(true);
  });
  const port: Memory = {
    read: () => kept,
    write,
    watch: (heard) => {
      changed = heard;
      return () => (changed = undefined);
    },
  };
  return {
    port,
    write,
    record: () => JSON.parse(kept ?? 'null') as Record<string, unknown> | null,
    text: () => kept,
    writes: () => write.mock.calls.length,
    /** Another pane writes. */
    elsewhere: (value: string | undefined) =>
      act(() => {
        kept = value;
        changed?.();
      }),
    isWatched: () => changed !== undefined,
  };
}

function open(text?: string, more: Partial<SetupSyncPorts> = {}) {
  const signIns = later<Session>();
  const silent = later<Session>();
  const mailbox = later<MailboxAnswer>();
  const kept = memory(text);
  const forget = jest.fn(() => Promise.resolve());
  const host: SignInHost = {
    name: 'popup',
    framed: true,
    signIn: () => ({ result: signIns.ask(), cancel: () => undefined }),
    probe: () => ({ result: signIns.ask(), cancel: () => undefined }),
    hasAccount: () => true,
    silent: silent.ask,
    tokenFor: () => Promise.resolve({ accessToken: 'service-token', owner: session.account }),
    forget,
  };
  const ports: SetupSyncPorts = {
    host,
    memory: kept.port,
    requiredScopes: ['User.Read', 'Mail.ReadWrite'],
    matchMailbox: () => Promise.resolve('same'),
    checkMailbox: mailbox.ask,
    guidance: () => Promise.resolve(guidance),
    now: () => Date.now(),
    isOffline: () => false,
    ...more,
  };
  const sync = createSync(ports);
  const { result, unmount } = renderHook(() => {
    useEffect(() => goLive(sync, kept.port), []);
    return useRunning(sync);
  });
  const send = (event: Parameters<(typeof result.current)['send']>[0]) =>
    act(() => result.current.send(event));
  const goOnWith = (next: Partial<SetupSyncPorts>) =>
    act(() => settled(() => sync.goOnWith({ ...ports, ...next })));
  return { result, send, signIns, silent, mailbox, kept, forget, unmount, goOnWith };
}

const since = Date.UTC(2026, 10, 24);
const connectedText = JSON.stringify({
  v: 3,
  kind: 'connected',
  since,
  account: session.account.id,
  tenant,
  scopes: ['Mail.ReadWrite', 'User.Read'],
  checked: since + 1,
});
const signIn = { type: 'sign-in', purpose: 'member' } as const;
const mailboxIn = ({ state }: Pick<Running, 'state'>) =>
  state.kind === 'connected' ? state.mailbox.kind : state.kind;

afterEach(() => {
  jest.useRealTimers();
});

test('from the click to the success: signed in, asked the mailbox, remembered without a secret', async () => {
  const { result, send, signIns, mailbox, kept } = open();
  send(signIn);
  await signIns.answer(session);
  expect(mailboxIn(result.current)).toBe('asking');
  await mailbox.answer(allWork);
  expect(mailboxIn(result.current)).toBe('answered');
  expect(kept.record()).toMatchObject({
    v: 3,
    kind: 'connected',
    tenant,
    checked: expect.any(Number) as number,
  });
  expect(kept.text()).not.toMatch(/canary|mia|contoso/);
});

test('without a mailbox: the problem, and nothing is remembered', async () => {
  const { result, send, signIns, mailbox, kept, forget } = open();
  send(signIn);
  await signIns.answer(session);
  await mailbox.answer(refused({ name: 'GraphError', status: 404, code: 'MailboxNotEnabledForRESTAPI' }));
  expect(result.current.state).toMatchObject({
    kind: 'advising',
    finding: { diagnosis: { problem: 'mailbox-unavailable' } },
  });
  expect(kept.text()).toBeUndefined();
  expect(result.current.connection).toBeUndefined();
  expect(forget).toHaveBeenCalledTimes(1);
});

test('Graph out of reach does not end a connection', async () => {
  const { result, send, signIns, mailbox, kept } = open();
  send(signIn);
  await signIns.answer(session);
  await mailbox.refuse(new TypeError('Failed to fetch'));
  expect(result.current.state).toMatchObject({
    kind: 'connected',
    mailbox: { kind: 'answered', finding: { diagnosis: { problem: 'network' } } },
  });
  expect(kept.record()).not.toHaveProperty('checked');
});

test('throttled: asks again after the time Microsoft asked for, and not before', async () => {
  jest.useFakeTimers();
  const { result, send, signIns, mailbox } = open();
  send(signIn);
  await signIns.answer(session);
  const busy = { name: 'GraphError', status: 429, code: 'TooManyRequests', retryAfter: '3' };
  await mailbox.answer(refused(busy));
  await act(() => jest.advanceTimersByTimeAsync(2999));
  expect(mailbox.ask).toHaveBeenCalledTimes(1);
  await act(() => jest.advanceTimersByTimeAsync(1));
  expect(mailbox.ask).toHaveBeenCalledTimes(2);
  await mailbox.answer(allWork);
  expect(mailboxIn(result.current)).toBe('answered');
});

test('a renewal that never ends is given up after twenty seconds: no endless spinner', async () => {
  jest.useFakeTimers();
  const { result } = open(connectedText);
  expect(mailboxIn(result.current)).toBe('asking');
  await act(() => jest.advanceTimersByTimeAsync(20_000));
  expect(mailboxIn(result.current)).toBe('unasked');
});

describe('what the pane finds when it opens', () => {
  const invalidGrant = (code: number, more: object = {}) => ({
    name: 'InteractionRequiredAuthError',
    errorCode: 'invalid_grant',
    errorMessage: `AADSTS${code}: Words.`,
    ...more,
  });

  it.each([
    ['a changed password', invalidGrant(50173), 'sign-in-required'],
    ['an ended session', invalidGrant(700084), 'sign-in-required'],
    ['a consent taken back', invalidGrant(65001, { subError: 'consent_required' }), 'consent-required'],
  ])('%s: told, still remembered, and mended by one sign-in', async (_, reason, problem) => {
    const { result, send, silent, signIns, mailbox, kept } = open(connectedText);
    await silent.refuse(reason);
    expect(result.current.state).toMatchObject({ kind: 'advising', finding: { diagnosis: { problem } } });
    expect(kept.text()).toBe(connectedText);
    send(signIn);
    await signIns.answer(session);
    await mailbox.answer(allWork);
    expect(result.current.state).toMatchObject({ kind: 'connected', record: { since } });
  });

  it('a permission that an update needs', async () => {
    const { result, silent } = open(connectedText, {
      requiredScopes: ['User.Read', 'Mail.ReadWrite', 'Tasks.ReadWrite'],
    });
    await silent.refuse(invalidGrant(65001));
    expect(result.current.state).toEqual({ kind: 'partly', missing: ['Tasks.ReadWrite'] });
  });

  it('a record of the first version does not say what is new', async () => {
    const { result, silent } = open(JSON.stringify({ v: 1, kind: 'connected', since }), {
      requiredScopes: ['Tasks.ReadWrite'],
    });
    await silent.refuse(invalidGrant(65001));
    expect(result.current.state.kind).toBe('advising');
  });

  it('a network failure: nothing changes, and it looks again when the person comes back', async () => {
    const { result, silent, kept } = open(connectedText);
    await silent.refuse(Object.assign(new Error('Network request failed'), { errorCode: 'network_error' }));
    expect(mailboxIn(result.current)).toBe('unasked');
    expect(kept.text()).toBe(connectedText);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(silent.ask).toHaveBeenCalledTimes(2);
    jest.restoreAllMocks();
  });

  it('results that arrive after Disconnect are ignored', async () => {
    const { result, send, silent, kept } = open(connectedText);
    send({ type: 'disconnect' });
    await silent.answer(session);
    expect(result.current.state.kind).toBe('idle');
    expect(kept.text()).toBeUndefined();
  });

  it('a late answer of the mailbox after Disconnect neither', async () => {
    const { result, send, silent, mailbox, kept } = open(connectedText);
    await silent.answer(session);
    send({ type: 'disconnect' });
    await mailbox.answer(allWork);
    expect(result.current.state.kind).toBe('idle');
    expect(kept.text()).toBeUndefined();
  });
});

describe('records of others', () => {
  const newer = '{"v":4,"kind":"connected","since":1}';

  it('a newer one is neither read nor replaced', async () => {
    const { result, send, signIns, mailbox, kept } = open(newer);
    expect(result.current.state.kind).toBe('idle');
    send(signIn);
    await signIns.answer(session);
    await mailbox.answer(allWork);
    expect(result.current.state.kind).toBe('connected');
    send({ type: 'disconnect' });
    expect(kept.text()).toBe(newer);
  });

  it('one that turns up while this pane is open does not change it', async () => {
    const { result, silent, mailbox, kept } = open(connectedText);
    await silent.answer(session);
    await mailbox.answer(allWork);
    kept.elsewhere(newer);
    expect(result.current.state.kind).toBe('connected');
  });

  it.each(['', '{', 'null', '{"v":2,"kind":"connected"}'])('%p is none', (text) => {
    expect(open(text).result.current.state.kind).toBe('idle');
  });
});

describe('two panes', () => {
  it('the other one connects, and disconnects', async () => {
    const { result, silent, kept, forget } = open();
    kept.elsewhere(connectedText);
    expect(result.current.state.kind).toBe('connected');
    await silent.answer(session);
    kept.elsewhere(undefined);
    expect(result.current.state.kind).toBe('idle');
    await act(() => settled(() => undefined));
    expect(forget).toHaveBeenCalledTimes(1);
    expect(kept.writes()).toBe(0);
  });

  it('what was missed is read when the person comes back', () => {
    const { result, kept } = open();
    jest.spyOn(kept.port, 'read').mockReturnValue(connectedText);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(result.current.state.kind).toBe('connected');
  });

  it('nobody listens after the pane is gone', () => {
    const { unmount, kept } = open();
    expect(kept.isWatched()).toBe(true);
    unmount();
    expect(kept.isWatched()).toBe(false);
  });
});

describe('the hand-over', () => {
  function withService(text?: string) {
    const tells = later<Told>();
    const told: Connection[] = [];
    const ends = later<Told>();
    const withdraw = jest.fn<Promise<Told>, [Withdrawal]>(() => ends.ask());
    const syncService: SyncService = {
      tell: (connection) => {
        told.push(connection);
        return tells.ask();
      },
      withdraw,
    };
    return { ...open(text, { syncService }), tells, told, ends, withdraw };
  }
  const handOver = (record: Record<string, unknown> | null) =>
    record?.handOver as { key: string; state: string };

  it('tells who connected, once the mailbox answered; pending until the service knows', async () => {
    const { send, signIns, mailbox, tells, told, kept } = withService();
    send(signIn);
    await signIns.answer(session);
    expect(handOver(kept.record()).state).toBe('unsent');
    expect(told).toHaveLength(0);
    await mailbox.answer(allWork);
    expect(told).toEqual([
      {
        key: handOver(kept.record()).key,
        account: session.account.id,
        tenant,
        objectId,
        scopes: ['Mail.ReadWrite', 'User.Read'],
        mailbox: 'exchange-online',
        since: expect.any(Number) as number,
      },
    ]);
    await tells.answer({ told: true });
    expect(handOver(kept.record()).state).toBe('done');
  });

  it('is taken up with the same key when the pane was closed before the answer', async () => {
    const first = withService();
    first.send(signIn);
    await first.signIns.answer(session);
    await first.mailbox.answer(allWork);
    first.unmount();

    const second = withService(first.kept.text());
    await second.silent.answer(session);
    await second.mailbox.answer(allWork);
    expect(second.told.map(({ key }) => key)).toEqual(first.told.map(({ key }) => key));
    await second.tells.answer({ told: true });
    expect(handOver(second.kept.record()).state).toBe('done');

    const third = withService(second.kept.text());
    await third.silent.answer(session);
    await third.mailbox.answer(allWork);
    // Once in each opening: what the service said another day may not be so any more.
    expect(third.told.map(({ key }) => key)).toEqual(first.told.map(({ key }) => key));
    await third.mailbox.answer(allWork);
    expect(third.told).toHaveLength(1);
  });

  it.each<[string, Told, object]>([
    ['the service refuses', { told: false, status: 401 }, { why: 'service', status: 401 }],
    ['the service is out of reach', { told: false }, { why: 'service' }],
  ])('%s: connected all the same, and pending', async (_, answer, untold) => {
    const { result, send, signIns, mailbox, tells, kept } = withService();
    send(signIn);
    await signIns.answer(session);
    await mailbox.answer(allWork);
    await tells.answer(answer);
    expect(result.current.state).toMatchObject({ kind: 'connected', untold });
    expect(handOver(kept.record()).state).toBe('pending');
  });

  it('without a token for the service: says so with the problem', async () => {
    const { result, send, signIns, mailbox, tells } = withService();
    send(signIn);
    await signIns.answer(session);
    await mailbox.answer(allWork);
    await tells.refuse({ errorCode: 'invalid_grant', errorMessage: 'AADSTS65001: Words.' });
    expect(result.current.state).toMatchObject({
      untold: { why: 'token', finding: { diagnosis: { problem: 'consent-required' } } },
    });
  });

  /** Connected, and the service knows. */
  async function known() {
    const pane = withService();
    pane.send(signIn);
    await pane.signIns.answer(session);
    await pane.mailbox.answer(allWork);
    await pane.tells.answer({ told: true });
    return { ...pane, key: handOver(pane.kept.record()).key };
  }
  const owedIn = (record: Record<string, unknown> | null) => [record?.kind, record?.owed];

  it('Disconnect is kept until the service has answered, and the account as long', async () => {
    const { result, send, ends, kept, withdraw, forget, key } = await known();
    const owed = [{ key, account: session.account.id }];
    send({ type: 'disconnect' });
    expect(withdraw.mock.calls).toEqual([owed]);
    expect(owedIn(kept.record())).toEqual(['disconnecting', owed]);
    await ends.answer({ told: false, status: 503 });
    expect(result.current.state).toMatchObject({
      kind: 'disconnecting',
      untold: { why: 'service', status: 503 },
    });
    expect(owedIn(kept.record())).toEqual(['disconnecting', owed]);
    expect(forget).not.toHaveBeenCalled();
    send({ type: 'withdraw' });
    await ends.answer({ told: true });
    expect(result.current.state.kind).toBe('idle');
    expect(kept.text()).toBeUndefined();
    expect(forget).toHaveBeenCalledTimes(1);
  });

  it('a pane that is opened anew goes on with it, and asks for a sign-in where it has no token', async () => {
    const { kept, send, unmount, key } = await known();
    send({ type: 'disconnect' });
    unmount();
    const next = withService(kept.text());
    expect(next.withdraw).toHaveBeenCalledWith({ key, account: session.account.id });
    await next.ends.refuse({ name: 'InteractionRequiredAuthError', errorCode: 'interaction_required' });
    expect(next.result.current.state).toMatchObject({ kind: 'disconnecting', untold: { why: 'token' } });
    next.send({ type: 'sign-in', purpose: 'withdraw' });
    await next.signIns.answer(session);
    expect(next.mailbox.ask).not.toHaveBeenCalled();
    await next.ends.answer({ told: true });
    expect(next.result.current.state.kind).toBe('idle');
    expect(next.kept.text()).toBeUndefined();
  });

  it('the focus takes it up again, and a token of another account does not end it', async () => {
    jest.useFakeTimers();
    const { result, send, ends, kept, withdraw } = await known();
    send({ type: 'disconnect' });
    await ends.answer({ told: false, foreign: true });
    expect(result.current.state).toMatchObject({ untold: { why: 'account' } });
    jest.setSystemTime(Date.now() + 60_000);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(withdraw).toHaveBeenCalledTimes(2);
    expect(kept.record()?.kind).toBe('disconnecting');
  });

  it('whoever sets up sync again is told of after what ended, with a new key', async () => {
    const { send, signIns, mailbox, tells, told, ends, key } = await known();
    send({ type: 'disconnect' });
    send(signIn);
    await signIns.answer(session);
    await mailbox.answer(allWork);
    expect(told.map((one) => one.key)).toEqual([key]);
    await ends.answer({ told: true });
    await tells.answer({ told: true });
    expect(new Set(told.map((one) => one.key)).size).toBe(2);
  });

  it('a connection that was given up elsewhere is none here', async () => {
    const { kept } = await known();
    const stale = withService(kept.text());
    await stale.silent.answer(session);
    await stale.mailbox.answer(allWork);
    await stale.tells.answer({ told: false, status: 410 });
    expect(stale.result.current.state.kind).toBe('idle');
    expect(stale.kept.text()).toBeUndefined();
  });

  it('another account: the first connection ends with its own account', async () => {
    const { send, signIns, withdraw, kept, key } = await known();
    const cal = '4a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
    send({ type: 'sign-in', purpose: 'other-account' });
    await signIns.answer({ ...session, account: { ...session.account, id: `${cal}.${tenant}` } });
    const owed = { key, account: session.account.id };
    expect(withdraw.mock.calls).toEqual([[owed]]);
    expect(kept.record()).toMatchObject({ kind: 'connected', account: `${cal}.${tenant}`, owed: [owed] });
  });
});

describe('without a window, an answer for another account', () => {
  it('is none: nothing is claimed of the connection that is remembered', async () => {
    const text = JSON.stringify({
      ...(JSON.parse(connectedText) as object),
      account: `4a1c6b7e-1f51-4a38-9d60-3c1a52f40a01.${tenant}`,
    });
    const { result, silent, kept } = open(text);
    await silent.answer(session);
    expect(result.current.state).not.toHaveProperty('account');
    expect(kept.writes()).toBe(0);
  });
});

describe('what could not be kept', () => {
  it('is told, tried again when somebody comes back, and no longer told when it is kept', async () => {
    const { result, send, signIns, kept } = open();
    const { write } = kept;
    const keep = write.getMockImplementation();
    write.mockImplementation((text) => keep?.(text).then(() => false) ?? Promise.resolve(false));
    send(signIn);
    await signIns.answer(session);
    expect(result.current.unsaved).toBe(true);
    if (keep) write.mockImplementation(keep);
    await act(() => settled(() => void window.dispatchEvent(new Event('focus'))));
    expect(result.current.unsaved).toBe(false);
  });
});
