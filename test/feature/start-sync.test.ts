/** @jest-environment jsdom */
import type { Settings } from '../../src/adapters/config';
import { scopeNames } from '../../src/consent/entra';
import type { OfficeHost } from '../../src/adapters/hosts/office-host';
import type { Outlook } from '../../src/adapters/outlook';
import { startSync, type Start } from '../../src/feature/start-sync';
import type { Session, SignInHost } from '../../src/core/ports';

const settings: Settings = {
  clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  cloud: 'global',
  appName: 'LinkPoint Connect',
  publisher: 'LinkPoint360',
  supportUrl: 'https://linkpoint360.com/support',
};

const withService: Settings = {
  ...settings,
  syncService: { url: 'https://sync.example', scope: 'api://sync.example/Connections.Write' },
};

let mockPlace: OfficeHost;
let mockTell: ((outlook: Outlook) => void) | undefined;
const mockPicked: string[] = [];
let mockSignIns: { resolve: (session: Session) => void; reject: (reason: unknown) => void }[] = [];
let mockBoots: Promise<void>;

const mockHost: SignInHost = {
  name: 'popup',
  framed: true,
  signIn: () => ({
    result: new Promise((resolve, reject) => mockSignIns.push({ resolve, reject })),
    cancel: () => undefined,
  }),
  probe: () => ({ result: Promise.reject(new Error()), cancel: () => undefined }),
  hasAccount: () => true,
  silent: () => new Promise(() => undefined),
  tokenFor: () => Promise.reject(new Error()),
  forget: () => Promise.resolve(),
};

jest.mock('../../src/adapters/hosts/office-host', () => ({ officeHost: () => mockPlace }));
jest.mock('../../src/adapters/hosts/pick', () => ({
  pickHost: async (_: unknown, office: object, place: string) => {
    mockPicked.push(`${place}: ${Object.keys(office).join()}`);
    await mockBoots;
    return mockHost;
  },
}));
jest.mock('../../src/adapters/office', () => ({
  noOutlook: { facts: {}, signIn: {} },
  followOutlook: (tell: (outlook: Outlook) => void) => {
    mockTell = tell;
    return () => (mockTell = undefined);
  },
}));

const KEY = 'lpc-sidebar.setup-sync';
/** Milliseconds since 1970, some day in 2023. */
const SINCE = 1_700_000_000_000;
const waitingText = JSON.stringify({ v: 2, kind: 'waiting', since: SINCE, via: 'mail' });
const connectedText = JSON.stringify({ v: 2, kind: 'connected', since: SINCE, scopes: [] });

/** What an Outlook tells whose mailbox remembers this. */
function outlook(address: string, remembered?: string) {
  let kept = remembered;
  return {
    memory: {
      read: () => kept,
      write: (text: string | undefined) => {
        kept = text;
        return Promise.resolve(true);
      },
      watch: () => () => undefined,
    },
    facts: { address },
    signIn: { ui: {} as Office.UI },
  } satisfies Outlook;
}

const session = (username: string): Session => ({
  account: { id: `${username}.t`, username, tenant: 't', roles: [] },
  scopes: scopeNames,
  accessToken: 'token',
});

const passes = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

async function opens(place: OfficeHost, chosen = settings) {
  mockPlace = place;
  const starts: Start[] = [];
  const stop = startSync(chosen, (start) => starts.push(start));
  await passes(0);
  return {
    stop,
    kinds: () => starts.map(({ kind }) => kind),
    last: () => starts.at(-1),
    ready: () => {
      const last = starts.at(-1);
      if (last?.kind !== 'ready') throw new Error(`It is ${last?.kind}.`);
      return last;
    },
    goOn: async () => {
      const last = starts.at(-1);
      if (last?.kind === 'waiting') last.goOn?.();
      await passes(0);
    },
  };
}

async function answers(told: Outlook) {
  mockTell?.(told);
  await passes(0);
}

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  mockPicked.length = 0;
  mockSignIns = [];
  mockBoots = Promise.resolve();
});
afterEach(() => jest.useRealTimers());

const MIA = 'mia@contoso.example';
const CAL = 'cal@contoso.example';
const memberSignIn = { type: 'sign-in', purpose: 'member' } as const;

test('an ordinary browser waits for nothing', async () => {
  const pane = await opens('none');
  expect(pane.kinds()).toEqual(['ready']);
  expect(mockPicked).toEqual(['none: ']);
  await passes(600_000);
  expect(pane.kinds()).toEqual(['ready']);
});

test('an ordinary browser in which Office.js tells nothing: ready once', async () => {
  const pane = await opens('none');
  await answers(pane.ready().environment.outlook);
  expect(pane.kinds()).toEqual(['ready']);
});

describe.each<OfficeHost>(['web', 'app'])('in Outlook (%s)', (place) => {
  test.each([1, 4])('that answers after %s seconds: ready, and no word of waiting', async (seconds) => {
    const pane = await opens(place);
    await passes(seconds * 1000);
    expect(mockPicked).toEqual([]);
    await answers(outlook(MIA));
    expect(pane.kinds()).toEqual(['ready']);
    await passes(600_000);
    expect(pane.kinds()).toEqual(['ready']);
    expect(mockPicked).toEqual([`${place}: ui`]);
  });

  test.each([5, 15, 60])(
    'that answers after %s seconds: says once that it waits, then ready',
    async (seconds) => {
      const pane = await opens(place);
      await passes(seconds * 1000);
      expect(pane.kinds()).toEqual(['waiting']);
      // Nothing that could open a pop-up was even loaded.
      expect(mockPicked).toEqual([]);
      await answers(outlook(MIA, waitingText));
      expect(pane.kinds()).toEqual(['waiting', 'ready']);
      expect(pane.ready().sync.getState()).toMatchObject({ kind: 'waiting', record: { since: SINCE } });
    },
  );
});

test('Outlook on a computer never answers: no way on that opens a pop-up, ever', async () => {
  const pane = await opens('app');
  await passes(3_600_000);
  expect(pane.kinds()).toEqual(['waiting']);
  expect(pane.last()).not.toHaveProperty('goOn');
  expect(mockPicked).toEqual([]);
});

describe('Outlook on the web never answers', () => {
  async function withoutOutlook(chosen = settings) {
    const pane = await opens('web', chosen);
    await passes(5000);
    await pane.goOn();
    return pane;
  }

  test('the person goes on without it', async () => {
    const pane = await withoutOutlook();
    expect(pane.kinds()).toEqual(['waiting', 'starting', 'ready']);
    expect(mockPicked).toEqual(['web: ']);
  });

  test('and it answers after all: its mailbox and its ways, on the screen that is there', async () => {
    const pane = await withoutOutlook();
    const { sync } = pane.ready();
    sync.send(memberSignIn);
    sync.send({ type: 'saw', sighting: 'need-admin-approval' });
    await passes(0);
    const before = sync.getState();
    expect(before.kind).toBe('advising');
    await answers(outlook(MIA));
    expect(mockPicked).toEqual(['web: ', 'web: ui']);
    expect(pane.ready().sync).toBe(sync);
    expect(sync.getState()).toBe(before);
    expect(pane.ready().environment.outlook.facts.address).toBe(MIA);
  });

  test('what is remembered with the mailbox leads to its screen', async () => {
    const pane = await withoutOutlook();
    await answers(outlook(MIA, waitingText));
    expect(pane.ready().sync.getState()).toMatchObject({ kind: 'waiting' });
  });

  test('a request that was sent meanwhile is remembered with the mailbox', async () => {
    const pane = await withoutOutlook();
    pane.ready().sync.send({ type: 'asked', via: 'copy', now: 7 });
    const told = outlook(MIA);
    await answers(told);
    expect(pane.ready().sync.getState()).toMatchObject({ kind: 'waiting', record: { since: 7 } });
    expect(told.memory.read()).toContain('"via":"copy"');
  });

  test.each([
    ['the mailbox’s own account: connected, and remembered there', MIA, 'connected'],
    ['another account: not this mailbox’s', CAL, 'idle'],
  ])('somebody connected meanwhile with %s', async (_, username, kind) => {
    const pane = await withoutOutlook();
    pane.ready().sync.send(memberSignIn);
    mockSignIns[0]?.resolve(session(username));
    await passes(0);
    expect(pane.ready().sync.getState().kind).toBe('connected');
    const told = outlook(MIA);
    await answers(told);
    await passes(0);
    expect(pane.ready().sync.getState().kind).toBe(kind);
    expect(typeof told.memory.read()).toBe(kind === 'connected' ? 'string' : 'undefined');
  });

  test('what the sync service has still to be told is remembered with the mailbox, and not dropped', async () => {
    const key = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
    localStorage.setItem(KEY, JSON.stringify({ v: 3, kind: 'disconnecting', owed: [{ key }] }));
    const pane = await withoutOutlook(withService);
    expect(pane.ready().sync.getState().kind).toBe('disconnecting');
    const told = outlook(MIA);
    await answers(told);
    expect(pane.ready().sync.getState().kind).toBe('disconnecting');
    expect(told.memory.read()).toContain(key);
  });

  test('a connection of nobody knows whom, from an earlier day, is not this mailbox’s', async () => {
    localStorage.setItem(KEY, connectedText);
    const pane = await withoutOutlook();
    expect(pane.ready().sync.getState().kind).toBe('connected');
    await answers(outlook(MIA));
    expect(pane.ready().sync.getState().kind).toBe('idle');
  });

  test('a window is open: taken when it is closed, and not before', async () => {
    const pane = await withoutOutlook();
    const { sync } = pane.ready();
    sync.send(memberSignIn);
    await answers(outlook(MIA));
    expect(pane.ready().environment.outlook.facts).toEqual({});
    sync.send({ type: 'cancel' });
    await passes(0);
    expect(pane.ready().environment.outlook.facts.address).toBe(MIA);
    expect(pane.ready().sync).toBe(sync);
  });

  test('somebody clicks while its ways are made ready: taken when that window is closed', async () => {
    const pane = await withoutOutlook();
    const { sync } = pane.ready();
    let madeReady: () => void = () => undefined;
    mockBoots = new Promise((resolve) => (madeReady = resolve));
    await answers(outlook(MIA));
    sync.send(memberSignIn);
    madeReady();
    await passes(0);
    expect(pane.ready().environment.outlook.facts).toEqual({});
    sync.send({ type: 'cancel' });
    await passes(0);
    expect(pane.ready().environment.outlook.facts.address).toBe(MIA);
  });
});

describe('another mailbox', () => {
  async function connected() {
    const pane = await opens('web');
    await answers(outlook(MIA, connectedText));
    return pane;
  }

  test('has a Set up sync of its own, and nothing of the first one’s', async () => {
    const pane = await connected();
    const first = pane.ready().sync;
    expect(first.getState().kind).toBe('connected');
    await answers(outlook(CAL));
    expect(pane.ready().sync).not.toBe(first);
    expect(pane.ready().sync.getState().kind).toBe('idle');
    await answers(outlook(MIA, connectedText));
    expect(pane.ready().sync.getState().kind).toBe('connected');
  });

  test('opened while a window is open: what that window brings is compared with the mailbox it was opened for', async () => {
    const pane = await opens('web');
    const mias = outlook(MIA);
    await answers(mias);
    const first = pane.ready().sync;
    first.send(memberSignIn);
    const cals = outlook(CAL);
    await answers(cals);
    expect(pane.ready().sync).toBe(first);
    mockSignIns[0]?.resolve(session(MIA));
    await passes(0);
    expect(mias.memory.read()).toContain('connected');
    expect(cals.memory.read()).toBeUndefined();
    expect(pane.ready().environment.outlook.facts.address).toBe(CAL);
    expect(pane.ready().sync.getState().kind).toBe('idle');
  });

  test('more about the same mailbox changes no screen', async () => {
    const pane = await connected();
    const { sync } = pane.ready();
    const before = sync.getState();
    await answers({ ...outlook('Mia@Contoso.example', connectedText), language: 'de-DE' });
    expect(pane.ready().sync).toBe(sync);
    expect(sync.getState()).toBe(before);
    expect(pane.ready().environment.outlook.language).toBe('de-DE');
  });
});

test('a pane that is gone is told nothing more', async () => {
  const pane = await opens('app');
  pane.stop();
  expect(mockTell).toBeUndefined();
  await passes(60_000);
  expect(pane.kinds()).toEqual([]);
});
