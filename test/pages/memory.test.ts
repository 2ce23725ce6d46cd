/** @jest-environment jsdom */
import { mailboxMemory } from '../../src/pages/taskpane/mailbox-memory';

const KEY = 'lpc-sidebar.setup-sync';
const MIA = 'mia@contoso.example';

/** Roaming settings as Outlook has them: what was persisted before the pane was opened, and saves that others see later. */
function roaming(persisted: Record<string, unknown> = {}) {
  const open = () => {
    const settings = { ...persisted };
    return {
      get: (name: string) => settings[name],
      set: (name: string, value: unknown) => void (settings[name] = value),
      remove: (name: string) => void delete settings[name],
      saveAsync: () => {
        for (const name of Object.keys(persisted)) delete persisted[name];
        Object.assign(persisted, settings);
      },
    } as unknown as Office.RoamingSettings;
  };
  /** "The in-memory object is reset to its initial values, even if your add-in has persisted changes." */
  const initial = { ...persisted };
  const reopenStale = () => roaming(initial).open();
  return { open, reopenStale, persisted };
}

let now = 1000;
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(Date, 'now').mockImplementation(() => now++);
});
afterEach(() => jest.restoreAllMocks());

test('without a mailbox: in this browser', () => {
  const memory = mailboxMemory(undefined);
  expect(memory.read()).toBeUndefined();
  memory.write('one');
  expect(mailboxMemory(undefined).read()).toBe('one');
  memory.write(undefined);
  expect(memory.read()).toBeUndefined();
});

test('a mailbox without settings of its own: in this browser, apart from all others', () => {
  mailboxMemory(undefined, MIA).write('one');
  expect(mailboxMemory(undefined, MIA).read()).toBe('one');
  expect(mailboxMemory(undefined, 'cal@contoso.example').read()).toBeUndefined();
  expect(mailboxMemory(undefined).read()).toBeUndefined();
});

test('with a mailbox: with the mailbox, on every computer', () => {
  const mailbox = roaming();
  mailboxMemory(mailbox.open(), MIA).write('one');
  localStorage.clear();
  expect(mailboxMemory(mailbox.open(), MIA).read()).toBe('one');
});

test('reads what an older pane kept', () => {
  expect(mailboxMemory(roaming({ [KEY]: 'old' }).open(), MIA).read()).toBe('old');
});

test('survives a reload, after which Outlook hands out what was there at first', () => {
  const mailbox = roaming({ [KEY]: 'old' });
  const memory = mailboxMemory(mailbox.open(), MIA);
  memory.write('new');
  expect(mailboxMemory(mailbox.reopenStale(), MIA).read()).toBe('new');
  memory.write(undefined);
  expect(mailboxMemory(mailbox.reopenStale(), MIA).read()).toBeUndefined();
});

test('what another computer wrote later counts', () => {
  const mailbox = roaming();
  mailboxMemory(mailbox.open(), MIA).write('here');
  mailbox.persisted[KEY] = 'elsewhere';
  mailbox.persisted[`${KEY}.saved`] = now + 1000;
  expect(mailboxMemory(mailbox.open(), MIA).read()).toBe('elsewhere');
});

test('two mailboxes in one browser do not mix, and no address is kept', () => {
  mailboxMemory(roaming().open(), MIA).write('mia');
  const gia = mailboxMemory(roaming().open(), 'gia@contoso.example');
  expect(gia.read()).toBeUndefined();
  gia.write('gia');
  expect(JSON.stringify({ ...localStorage })).not.toContain('contoso');
});

test.each([
  ['without a mailbox', () => mailboxMemory(undefined), KEY],
  ['with one', () => mailboxMemory(roaming().open(), MIA), undefined],
])('another pane is heard, %s', (_, open, key) => {
  const memory = open();
  memory.write('one');
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
    memory.write('one');
    memory.write(undefined);
    expect(memory.read()).toBeUndefined();
  }
});

test.each(['{', 'null', '7', '{"saved":"late","text":"x"}'])('a copy of %p is none', (text) => {
  const memory = mailboxMemory(roaming({ [KEY]: 'kept' }).open(), MIA);
  memory.write('x');
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, text);
  expect(mailboxMemory(roaming({ [KEY]: 'kept' }).open(), MIA).read()).toBe('kept');
});
