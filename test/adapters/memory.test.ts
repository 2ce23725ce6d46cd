/** @jest-environment jsdom */
import { mailboxMemory } from '../../src/adapters/mailbox-memory';

const KEY = 'lpc-sidebar.setup-sync';
const MIA = 'mia@contoso.example';

/** Roaming settings as Outlook has them: what was persisted before the pane was opened, and saves that others see later. */
function roaming(persisted: Record<string, unknown> = {}) {
  let isDown = false;
  let tries = 0;
  const open = () => {
    const settings = { ...persisted };
    return {
      get: (name: string) => settings[name],
      set: (name: string, value: unknown) => void (settings[name] = value),
      remove: (name: string) => void delete settings[name],
      saveAsync: (done: (result: { readonly status: string }) => void) => {
        tries += 1;
        if (isDown) return done({ status: 'failed' });
        for (const name of Object.keys(persisted)) delete persisted[name];
        Object.assign(persisted, settings);
        done({ status: 'succeeded' });
      },
    } as unknown as Office.RoamingSettings;
  };
  /** "The in-memory object is reset to its initial values, even if your add-in has persisted changes." */
  const initial = { ...persisted };
  const reopenStale = () => roaming(initial).open();
  const setDown = (down: boolean) => (isDown = down);
  return { open, reopenStale, persisted, setDown, tries: () => tries };
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } } });
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test('without a mailbox: in this browser', () => {
  const memory = mailboxMemory(undefined);
  expect(memory.read()).toBeUndefined();
  void memory.write('one');
  expect(mailboxMemory(undefined).read()).toBe('one');
  void memory.write(undefined);
  expect(memory.read()).toBeUndefined();
});

test('a mailbox without settings of its own: in this browser, apart from all others', async () => {
  await expect(mailboxMemory(undefined, MIA).write('one')).resolves.toBe(true);
  expect(mailboxMemory(undefined, MIA).read()).toBe('one');
  expect(mailboxMemory(undefined, 'cal@contoso.example').read()).toBeUndefined();
  expect(mailboxMemory(undefined).read()).toBeUndefined();
});

test('a mailbox without settings of its own: what an older pane kept is read', () => {
  void mailboxMemory(undefined, MIA).write('one');
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, JSON.stringify({ saved: 5, text: 'old' }));
  expect(mailboxMemory(undefined, MIA).read()).toBe('old');
});

test('with a mailbox: with the mailbox, on every computer', () => {
  const mailbox = roaming();
  void mailboxMemory(mailbox.open(), MIA).write('one');
  localStorage.clear();
  expect(mailboxMemory(mailbox.open(), MIA).read()).toBe('one');
});

test('reads what an older pane kept', () => {
  expect(mailboxMemory(roaming({ [KEY]: 'old' }).open(), MIA).read()).toBe('old');
});

test('survives a reload, after which Outlook hands out what was there at first', () => {
  const mailbox = roaming({ [KEY]: 'old' });
  const memory = mailboxMemory(mailbox.open(), MIA);
  void memory.write('new');
  expect(mailboxMemory(mailbox.reopenStale(), MIA).read()).toBe('new');
  void memory.write(undefined);
  expect(mailboxMemory(mailbox.reopenStale(), MIA).read()).toBeUndefined();
});

test('what another computer wrote later counts', () => {
  const mailbox = roaming();
  void mailboxMemory(mailbox.open(), MIA).write('here');
  mailbox.persisted[KEY] = 'elsewhere';
  mailbox.persisted[`${KEY}.revision`] = 2;
  expect(mailboxMemory(mailbox.open(), MIA).read()).toBe('elsewhere');
});

test('two mailboxes in one browser do not mix, and no address is kept', () => {
  void mailboxMemory(roaming().open(), MIA).write('mia');
  const gia = mailboxMemory(roaming().open(), 'gia@contoso.example');
  expect(gia.read()).toBeUndefined();
  void gia.write('gia');
  expect(JSON.stringify({ ...localStorage })).not.toContain('contoso');
});

test.each([
  ['without a mailbox', () => mailboxMemory(undefined), KEY],
  ['with one', () => mailboxMemory(roaming().open(), MIA), undefined],
])('another pane is heard, %s', (_, open, key) => {
  const memory = open();
  void memory.write('one');
  const changed = jest.fn();
  const end = memory.watch(changed);
  const tell = (name: string | null) => window.dispatchEvent(new StorageEvent('storage', { key: name }));
  tell('something-else');
  expect(changed).toHaveBeenCalledTimes(0);
  tell(key ?? Object.keys(localStorage)[0] ?? '');
  tell(null);
  expect(changed).toHaveBeenCalledTimes(2);
  end();
  tell(null);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a full, blocked or broken storage is no error', () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    jest.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('No.', 'QuotaExceededError');
    });
  }
  const broken = {
    get: () => {
      throw new Error('9019');
    },
    set: () => {
      throw new Error('9057');
    },
  } as unknown as Office.RoamingSettings;
  for (const memory of [
    mailboxMemory(undefined),
    mailboxMemory(broken, MIA),
    mailboxMemory(roaming().open()),
  ]) {
    void memory.write('one');
    expect(memory.read()).toBe('one');
    void memory.write(undefined);
    expect(memory.read()).toBeUndefined();
  }
});

/** Another computer: a browser of its own. */
function elsewhere<T>(act: () => T): T {
  const here = { ...localStorage } as Record<string, string>;
  localStorage.clear();
  try {
    return act();
  } finally {
    localStorage.clear();
    for (const [key, value] of Object.entries(here)) localStorage.setItem(key, value);
  }
}

test('a computer whose clock is a day ahead does not outlive what another one wrote later', () => {
  const mailbox = roaming();
  jest.setSystemTime(Date.UTC(2026, 11, 2));
  void mailboxMemory(mailbox.open(), MIA).write('connected');
  jest.setSystemTime(Date.UTC(2026, 11, 1));
  elsewhere(() => void mailboxMemory(mailbox.open(), MIA).write(undefined));
  jest.setSystemTime(Date.UTC(2026, 11, 2));
  expect(mailboxMemory(mailbox.open(), MIA).read()).toBeUndefined();
});

test('of two changes made at the same time, both computers take the same', () => {
  const mailbox = roaming();
  const there = mailbox.open();
  void mailboxMemory(mailbox.open(), MIA).write('here');
  elsewhere(() => void mailboxMemory(there, MIA).write('there'));
  expect(mailboxMemory(mailbox.open(), MIA).read()).toBe('there');
  expect(elsewhere(() => mailboxMemory(mailbox.open(), MIA).read())).toBe('there');
});

test('a connection that was given up here does not come back by a computer that had not heard of it', () => {
  const key = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
  const handOver = { key, state: 'done' };
  const connected = JSON.stringify({ v: 3, kind: 'connected', since: Date.now(), scopes: [], handOver });
  const ending = JSON.stringify({ v: 3, kind: 'disconnecting', owed: [{ key }] });
  const mailbox = roaming();
  void mailboxMemory(mailbox.open(), MIA).write(connected);
  const pinned = mailbox.open();
  void mailboxMemory(mailbox.open(), MIA).write(ending);
  elsewhere(() => {
    void mailboxMemory(pinned, MIA).write(connected);
    void mailboxMemory(pinned, MIA).write(connected);
  });
  const memory = mailboxMemory(mailbox.open(), MIA);
  expect(memory.read()).toBe(ending);
  void memory.write(undefined);
  expect(elsewhere(() => mailboxMemory(mailbox.open(), MIA).read())).toBeUndefined();
});

describe('a save that fails', () => {
  test('is tried again, counts here meanwhile, and is told when it stays so', async () => {
    const mailbox = roaming();
    mailbox.setDown(true);
    const memory = mailboxMemory(mailbox.open(), MIA);
    const saved = memory.write('one');
    expect(memory.read()).toBe('one');
    await jest.advanceTimersByTimeAsync(60_000);
    await expect(saved).resolves.toBe(false);
    expect(mailbox.tries()).toBe(4);
    mailbox.setDown(false);
    await expect(memory.write('one')).resolves.toBe(true);
    expect(mailbox.persisted[KEY]).toBe('one');
  });

  test('that works in a later try is no failure', async () => {
    const mailbox = roaming();
    mailbox.setDown(true);
    const saved = mailboxMemory(mailbox.open(), MIA).write('one');
    await jest.advanceTimersByTimeAsync(500);
    mailbox.setDown(false);
    await jest.advanceTimersByTimeAsync(1000);
    await expect(saved).resolves.toBe(true);
  });

  test('is made up for when the pane is opened again', async () => {
    const mailbox = roaming();
    mailbox.setDown(true);
    void mailboxMemory(mailbox.open(), MIA).write('one');
    await jest.advanceTimersByTimeAsync(60_000);
    mailbox.setDown(false);
    mailboxMemory(mailbox.open(), MIA);
    await jest.advanceTimersByTimeAsync(0);
    expect(mailbox.persisted[KEY]).toBe('one');
  });

  test('an older one does not come after a newer one', async () => {
    const mailbox = roaming();
    mailbox.setDown(true);
    const memory = mailboxMemory(mailbox.open(), MIA);
    void memory.write('older');
    mailbox.setDown(false);
    void memory.write('newer');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(mailbox.persisted[KEY]).toBe('newer');
  });

  test('in this browser alone is told at once', async () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No.', 'QuotaExceededError');
    });
    for (const memory of [mailboxMemory(undefined), mailboxMemory(undefined, MIA)]) {
      await expect(memory.write('one')).resolves.toBe(false);
      expect(memory.read()).toBe('one');
    }
  });
});

test.each([9e15, -1, 1.5, '7', null])('a revision of %p is none', (revision) => {
  const mailbox = roaming({ [KEY]: 'kept', [`${KEY}.revision`]: revision });
  const memory = mailboxMemory(mailbox.open(), MIA);
  expect(memory.read()).toBe('kept');
  void memory.write('next');
  expect(mailbox.persisted[`${KEY}.revision`]).toBe(1);
});

test.each(['{', 'null', '7', '{"saved":"late","text":"x"}'])('a copy of %p is none', (text) => {
  const memory = mailboxMemory(roaming({ [KEY]: 'kept' }).open(), MIA);
  void memory.write('x');
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, text);
  expect(mailboxMemory(roaming({ [KEY]: 'kept' }).open(), MIA).read()).toBe('kept');
});
