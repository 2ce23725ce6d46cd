import { judging, unseen } from '../../src/core/judging';
import { keptText } from '../../src/core/kept-text';
import { checkMailbox } from '../../src/core/mailbox-checks';
import type { MailboxAnswer, Memory, Session, SyncService } from '../../src/core/ports';
import { readRecord, type ConnectedRecord } from '../../src/core/record';
import { accountInUse, type Running } from '../../src/core/running';
import type { Event } from '../../src/core/state';
import { start } from '../../src/core/step';
import type { SetupSyncPorts } from '../../src/core/sync-ports';
import { telling } from '../../src/core/telling';
import { sendUntil, turns } from '../../src/core/turns';
import { loaded, notLoaded, session } from './running';

const key = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const since = Date.UTC(2026, 10, 24);
const record: ConnectedRecord = {
  v: 3,
  kind: 'connected',
  since,
  account: session.account.id,
  tenant: session.account.tenant,
  scopes: ['User.Read'],
  handOver: { key, state: 'pending' },
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** The parts that run effects, with ports of which only those matter that are given. */
function parts(ports: Partial<SetupSyncPorts> = {}, signedIn: Session | undefined = session) {
  const sent: Event[] = [];
  const account = accountInUse();
  if (signedIn) account.use(signedIn);
  const all = {
    host: { name: 'popup', framed: false },
    guidance: loaded,
    now: () => since,
    isOffline: () => false,
    ...ports,
  } as SetupSyncPorts;
  const running: Running = {
    ports: () => all,
    model: () => ({ ...start, kept: record }),
    send: (event) => sent.push(event),
    judging: judging(() => all),
    account,
  };
  return { running, sent, account };
}

describe('an account that is let go', () => {
  test('is asked for nothing more: its mailbox stays unasked', async () => {
    const mailbox = jest.fn();
    const { running, sent, account } = parts({ checkMailbox: mailbox });
    account.letGo();
    await checkMailbox(running, 1);
    expect(mailbox).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });

  test('is not heard of any more, whatever is still under way for it', async () => {
    const answers: (() => void)[] = [];
    const late = <T>(value: T) => new Promise<T>((resolve) => answers.push(() => resolve(value)));
    const { running, sent, account } = parts({
      checkMailbox: () => late<MailboxAnswer>([]),
      syncService: { tell: () => late({ told: true } as const), withdraw: () => late({ told: true }) },
    });
    void checkMailbox(running, 1);
    void telling(running).handOver({ do: 'hand-over', record, mailbox: 'unknown' });
    account.letGo();
    account.use(session);
    answers.forEach((answer) => answer());
    await settled();
    expect(sent).toEqual([]);
  });

  test('leaves the signal of the next one alone', () => {
    const accounts = turns();
    const heard: Event[] = [];
    const first = sendUntil(accounts.signal, (event) => heard.push(event));
    accounts.next();
    const second = sendUntil(accounts.signal, (event) => heard.push(event));
    first({ type: 'cancel' });
    second({ type: 'home' });
    expect(heard).toEqual([{ type: 'home' }]);
  });
});

describe('the mailbox', () => {
  test('that answers in part: what was not granted is said to be missing, without a failure', async () => {
    const { running, sent } = parts({
      checkMailbox: () =>
        Promise.resolve([
          { area: 'mail', result: 'works' },
          { area: 'tasks', result: 'not-granted' },
        ]),
    });
    await checkMailbox(running, 3);
    expect(sent).toEqual([
      {
        type: 'mailbox-checked',
        check: 3,
        now: since,
        report: [
          { area: 'mail', state: { kind: 'works' } },
          { area: 'tasks', state: { kind: 'permission-missing' } },
        ],
      },
    ]);
  });
});

describe('the sync service', () => {
  const tell = jest.fn<
    Promise<{ told: true } | { told: false; status?: number; foreign?: true }>,
    [unknown]
  >();
  const syncService = { tell, withdraw: tell } as unknown as SyncService;
  beforeEach(() => tell.mockReset());
  const handOver = async (ports: Partial<SetupSyncPorts>, of = record, signedIn?: Session) => {
    const { running, sent } = parts(ports, signedIn);
    await telling(running).handOver({ do: 'hand-over', record: of, mailbox: 'exchange-online' });
    return sent;
  };

  test('hears whose mailbox it is by the two ids of its account', async () => {
    tell.mockResolvedValue({ told: true });
    expect(await handOver({ syncService })).toEqual([{ type: 'handed-over', key }]);
    const [objectId] = session.account.id.split('.');
    expect(tell).toHaveBeenCalledWith(
      expect.objectContaining({ objectId, tenant: session.account.tenant, account: session.account.id }),
    );
  });

  const another = { ...session, account: { ...session.account, id: 'another.one' } };
  test.each<[string, Partial<SetupSyncPorts>, ConnectedRecord, Session]>([
    ['there is none', {}, record, session],
    ['there is none for this connection', { syncService }, { ...record, handOver: undefined }, session],
    ['nobody knows whose tenant it is', { syncService }, { ...record, tenant: undefined }, session],
    ['another account is signed in', { syncService }, record, another],
  ])('is told nothing where %s', async (_, ports, of, signedIn) => {
    expect(await handOver(ports, of, signedIn)).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
  });

  test.each([
    [
      { told: false, status: 410 },
      { type: 'withdrawn', key },
    ],
    [
      { told: false, status: 503 },
      { type: 'hand-over-failed', key, untold: { why: 'service', status: 503 } },
    ],
    [{ told: false }, { type: 'hand-over-failed', key, untold: { why: 'service' } }],
    [
      { told: false, foreign: true },
      { type: 'hand-over-failed', key, untold: { why: 'account' } },
    ],
  ] as const)('answers %j', async (answer, event) => {
    tell.mockResolvedValue(answer);
    expect(await handOver({ syncService })).toEqual([event]);
  });

  test.each<[string, Partial<SetupSyncPorts>, Event]>([
    ['that is gone is owed nothing', {}, { type: 'withdrawn', key }],
    ['that has taken it back is owed nothing more', { syncService }, { type: 'withdrawn', key }],
  ])('%s: what ended counts as told', async (_, ports, event) => {
    tell.mockResolvedValue({ told: true });
    expect(await ending(ports)).toEqual([event]);
  });

  test('that is out of order is owed it still', async () => {
    tell.mockResolvedValue({ told: false, status: 503 });
    expect(await ending({ syncService })).toEqual([
      { type: 'withdraw-failed', key, untold: { why: 'service', status: 503 } },
    ]);
  });

  test('that is out of order is tried less and less often, but at once after a click', async () => {
    tell.mockResolvedValue({ told: false });
    const owed = [{ key }];
    const { running } = parts({ syncService });
    const model = { ...start, kept: { v: 3, kind: 'disconnecting', owed } as const };
    const service = telling({ ...running, model: () => model });
    for (const atOnce of [false, false, true, false]) service.withdraw(atOnce);
    await settled();
    expect(tell).toHaveBeenCalledTimes(2);
  });

  async function ending(ports: Partial<SetupSyncPorts>) {
    const owed = [{ key, account: session.account.id }];
    const { running, sent } = parts(ports);
    const model = { ...start, kept: { v: 3, kind: 'disconnecting', owed } as const };
    telling({ ...running, model: () => model }).withdraw(true);
    await settled();
    return sent;
  }
});

describe('where the words for failures cannot be loaded', () => {
  test.each([
    [true, { certainty: 'certain', problem: 'offline' }],
    [false, { certainty: 'possible', problem: 'unknown' }],
  ])('offline: %s', async (isOffline, diagnosis) => {
    const { running } = parts({ guidance: notLoaded, isOffline: () => isOffline });
    expect(await running.judging.find(new Error('x'), unseen)).toMatchObject({ diagnosis });
    expect(
      await running.judging.judge({ source: 'pane', codes: [], names: [], phrases: [] }, 'nothing-opened'),
    ).toMatchObject({ diagnosis: { problem: 'unknown' } });
  });
});

describe('what is remembered', () => {
  const written: ((ok: boolean) => void)[] = [];
  let text: string | undefined;
  const memory: Memory = {
    read: () => text,
    write: (value) => {
      text = value;
      return new Promise((resolve) => written.push(resolve));
    },
    watch: () => () => undefined,
  };
  const { running } = parts({ memory, now: () => Date.UTC(2026, 11, 1) });
  beforeEach(() => {
    text = undefined;
    written.length = 0;
  });

  test('whether it could be kept is told of the last thing written only', async () => {
    const kept = keptText(running.ports);
    const done: unknown[] = [];
    kept.write(record, (ok) => done.push(['first', ok]));
    kept.write(undefined, (ok) => done.push(['second', ok]));
    written.forEach((resolve) => resolve(false));
    await settled();
    expect(done).toEqual([['second', false]]);
  });

  test('what another pane wrote is news once; what a newer one wrote is none, and stays', () => {
    const kept = keptText(running.ports);
    expect(kept.news()).toBeUndefined();
    text = JSON.stringify(record);
    expect(kept.news()).toEqual({ record: readRecord(text, Date.UTC(2026, 11, 1)) });
    expect(kept.news()).toBeUndefined();
    text = '{"v":4}';
    expect(kept.news()).toBeUndefined();
    kept.write(undefined, jest.fn());
    expect(text).toBe('{"v":4}');
  });
});
