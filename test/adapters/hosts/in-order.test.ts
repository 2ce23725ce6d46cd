import { inOrder } from '../../../src/adapters/hosts/in-order';
import type { Way } from '../../../src/adapters/hosts/way';
import { nextTask } from '../../../src/core/next-task';
import type { Attempt, Session } from '../../../src/core/ports';

const session = { accessToken: 't' } as Session;
const broken = new Error('broken');

interface Fake extends Way {
  opened: number;
}

function way(name: Way['name'], answers: (Session | Error)[], more: Partial<Way> = {}): Fake {
  const open = () => {
    fake.opened++;
    const answer = answers.shift() ?? session;
    return {
      result: answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
      cancel: () => undefined,
    };
  };
  const fake: Fake = {
    name,
    framed: true,
    opened: 0,
    givesUp: (reason) => reason === broken,
    signIn: open,
    probe: open,
    silent: () => Promise.resolve(session),
    hasAccount: () => true,
    tokenFor: () => Promise.resolve({ accessToken: 'service', owner: session.account }),
    forget: () => Promise.resolve(),
    ...more,
  };
  return fake;
}

const clickThatCounts = (userActivation: { readonly isActive: boolean } | undefined) =>
  Object.defineProperty(globalThis, 'navigator', { value: { userActivation }, configurable: true });

beforeEach(() => clickThatCounts({ isActive: true }));

const member = { purpose: 'member' } as const;

test('a way that fails by itself: the next follows in the same attempt, and comes first from then on', async () => {
  const nested = way('nested', [broken]);
  const dialog = way('dialog', []);
  const host = inOrder([nested, dialog]);
  await expect(host.signIn(member).result).resolves.toBe(session);
  expect(host.name).toBe('dialog');
  await host.signIn(member).result;
  expect([nested.opened, dialog.opened]).toEqual([1, 2]);
});

test.each([
  ['the click is too long ago', { isActive: false }],
  ['the browser does not tell', undefined],
])('%s: no window is tried that could not open, and the next click opens it', async (_, userActivation) => {
  clickThatCounts(userActivation);
  const dialog = way('dialog', [broken]);
  const popup = way('popup', []);
  const host = inOrder([dialog, popup]);
  await expect(host.signIn(member).result).rejects.toMatchObject({ name: 'click_needed' });
  expect(popup.opened).toBe(0);
  await expect(host.signIn(member).result).resolves.toBe(session);
  expect([dialog.opened, popup.opened]).toEqual([1, 1]);
});

describe('a way that asks Microsoft without a window first', () => {
  const asksFirst = (answers: (Session | Error)[], opens: Promise<void>) => {
    const asked = way('nested', answers);
    const open = () => ({ ...asked.probe({}), opens });
    return { ...asked, signIn: open };
  };
  const never = new Promise<void>(() => undefined);
  const isOpen = (attempt: Attempt) =>
    Promise.race([attempt.opens?.then(() => true) ?? true, nextTask().then(() => false)]);

  test('no window is spoken of before it opens', async () => {
    expect(await isOpen(inOrder([asksFirst([], never)]).signIn(member))).toBe(false);
    expect(await isOpen(inOrder([asksFirst([], Promise.resolve())]).signIn(member))).toBe(true);
    expect(await isOpen(inOrder([way('popup', [])]).signIn(member))).toBe(true);
  });

  test('the next way’s window counts', async () => {
    expect(await isOpen(inOrder([asksFirst([broken], never), way('dialog', [])]).signIn(member))).toBe(true);
  });
});

test('an answer of Microsoft stays where it is', async () => {
  const refusal = new Error('consent_required');
  const nested = way('nested', [refusal]);
  const dialog = way('dialog', []);
  const host = inOrder([nested, dialog]);
  await expect(host.signIn(member).result).rejects.toBe(refusal);
  expect(dialog.opened).toBe(0);
  expect(host.name).toBe('nested');
});

test('what a way cannot ask for goes to the next, which changes nothing for the others', async () => {
  const nested = way('nested', [], { purposes: ['member'] });
  const dialog = way('dialog', []);
  const host = inOrder([nested, dialog]);
  await host.signIn({ purpose: 'tick-box' }).result;
  expect([nested.opened, dialog.opened]).toEqual([0, 1]);
  await host.signIn(member).result;
  expect([nested.opened, dialog.opened]).toEqual([1, 1]);
});

test('Cancel while the first way runs: no other window opens', async () => {
  let fail: (reason: Error) => void = () => undefined;
  const nested = way('nested', [], {
    signIn: () => ({
      result: new Promise((_, reject) => (fail = reject)),
      cancel: () => undefined,
    }),
  });
  const dialog = way('dialog', []);
  const attempt = inOrder([nested, dialog]).signIn(member);
  attempt.cancel();
  fail(broken);
  await expect(attempt.result).rejects.toBe(broken);
  expect(dialog.opened).toBe(0);
});

test('the first window opens in the task of the click', () => {
  const nested = way('nested', []);
  void inOrder([nested]).signIn(member).result;
  expect(nested.opened).toBe(1);
});

describe('a better way that is late', () => {
  test('comes first from the next attempt on, and is forgotten with the others', async () => {
    let ready: (way: Way) => void = () => undefined;
    const late = new Promise<Way>((resolve) => (ready = resolve));
    const dialog = way('dialog', []);
    const forget = jest.fn(() => Promise.resolve());
    const nested = way('nested', [], { forget });
    const host = inOrder([dialog], late);
    await host.signIn(member).result;
    expect(host.name).toBe('dialog');
    ready(nested);
    await late;
    await host.signIn(member).result;
    expect(host.name).toBe('nested');
    expect([nested.opened, dialog.opened]).toEqual([1, 1]);
    await host.forget();
    expect(forget).toHaveBeenCalledTimes(1);
  });

  test('and turns out to be none: what there is stays', async () => {
    const dialog = way('dialog', []);
    const host = inOrder([dialog], Promise.resolve(undefined));
    await host.signIn(member).result;
    await host.signIn(member).result;
    expect(dialog.opened).toBe(2);
  });
});
