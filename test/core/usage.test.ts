import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTo, usageOf, type UsageEvent, type UsageSink } from '../../src/core/usage';
import { problems } from '../../src/consent/problems';
import type { Memory } from '../../src/core/ports';
import { requestRoutes } from '../../src/core/record';
import { createSetupSync } from '../../src/core/set-up-sync';
import type { Event } from '../../src/core/state';
import { start, step } from '../../src/core/step';
import { moves } from './moves';
import { certain, record, session, signedIn, unsure } from './play';

/** Everything that can ever be told, written out: nothing of a person, a tenant or a message fits in. */
const vocabulary: readonly UsageEvent[] = [
  ...(['member', 'tick-box', 'other-account', 'withdraw', 'check'] as const).map((purpose): UsageEvent => ({
    name: 'window-opened',
    purpose,
  })),
  ...problems.flatMap(({ id: problem }): UsageEvent[] => [
    { name: 'question-asked', problem },
    { name: 'advice-shown', problem, audience: 'member' },
    { name: 'advice-shown', problem, audience: 'admin' },
  ]),
  ...requestRoutes.map((via): UsageEvent => ({ name: 'request-sent', via })),
  { name: 'mailbox-answered', works: true },
  { name: 'mailbox-answered', works: false },
  { name: 'cancelled' },
  { name: 'permissions-missing' },
  { name: 'other-account' },
  { name: 'connected' },
  { name: 'disconnected' },
];
const written = new Set(vocabulary.map((usage) => JSON.stringify(usage)));

/** What is counted while events happen one after the other. */
function counted(...events: readonly Event[]): readonly UsageEvent[] {
  let model = start;
  return events.flatMap((event) => {
    const before = model.state;
    model = step(model, event).model;
    return usageOf(event, before, model.state) ?? [];
  });
}

const click: Event = { type: 'sign-in', purpose: 'member' };
const everyArea = (['mail', 'calendar'] as const).map((area) => ({
  area,
  state: { kind: 'works' as const },
}));

test.each<readonly [string, readonly Event[], readonly UsageEvent['name'][]]>([
  ['a member is connected', [click, signedIn], ['window-opened', 'connected']],
  [
    'the mailbox answers',
    [click, signedIn, { type: 'mailbox-checked', check: 1, report: everyArea, now: 8 }],
    ['window-opened', 'connected', 'mailbox-answered'],
  ],
  [
    'a member asks an admin',
    [click, { type: 'failed', attempt: 1, finding: certain }, { type: 'asked', via: 'mail', now: 5 }],
    ['window-opened', 'advice-shown', 'request-sent'],
  ],
  [
    'a cause is asked for',
    [click, { type: 'failed', attempt: 1, finding: unsure }],
    ['window-opened', 'question-asked'],
  ],
  ['Cancel', [click, { type: 'cancel' }], ['window-opened', 'cancelled']],
  ['another account', [click, { ...signedIn, otherAccount: true }], ['window-opened', 'other-account']],
  [
    'too few permissions',
    [click, { ...signedIn, missing: ['Mail.Send'] }],
    ['window-opened', 'permissions-missing'],
  ],
  ['Disconnect', [click, signedIn, { type: 'disconnect' }], ['window-opened', 'connected', 'disconnected']],
  ['what was counted before the pane was opened', [{ type: 'restored', record }], []],
  [
    'an answer that is too late',
    [click, { type: 'cancel' }, { type: 'failed', attempt: 1, finding: certain }],
    ['window-opened', 'cancelled'],
  ],
])('%s', (_, events, names) => {
  expect(counted(...events).map(({ name }) => name)).toEqual(names);
});

test('whatever happens, no name, address, id, text or time is told', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(moves, (made) => {
      let model = start;
      for (const move of made) {
        const event = move(model);
        const before = model.state;
        model = step(model, event).model;
        const usage = usageOf(event, before, model.state);
        if (!usage) continue;
        const text = JSON.stringify(usage);
        if (!written.has(text)) throw new Error(`${text} is not in the vocabulary`);
        met.add(usage.name);
      }
    }),
    { seed: 20261127, numRuns: 3000 },
  );
  expect(met).toEqual(new Set(vocabulary.map(({ name }) => name)));
});

test('whoever reads about privacy finds each event, and no other', () => {
  const page = readFileSync(join(__dirname, '../../docs/privacy.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(vocabulary.map(({ name }) => name)));
});

describe('the one who counts', () => {
  const signIn = () => ({ result: Promise.resolve(session), cancel: () => undefined });
  const inMind = (): Memory => {
    let kept: string | undefined;
    return {
      read: () => kept,
      write: (text) => {
        kept = text;
        return Promise.resolve(true);
      },
      watch: () => () => undefined,
    };
  };
  const withSink = (events: UsageSink) =>
    createSetupSync(
      {
        host: {
          name: 'popup',
          framed: true,
          signIn,
          probe: signIn,
          hasAccount: () => true,
          silent: () => Promise.resolve(session),
          tokenFor: () => Promise.resolve({ accessToken: 'token', owner: session.account }),
          forget: () => Promise.resolve(),
        },
        memory: inMind(),
        requiredScopes: [],
        matchMailbox: () => Promise.resolve('same'),
        checkMailbox: () => new Promise(() => undefined),
        guidance: () => import('../../src/consent/guidance').then((module) => module.guidance),
        now: () => 7,
        isOffline: () => false,
        count: countTo(events),
      },
      { seesTickBox: () => undefined },
    );
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  test('hears of each thing once, after the screen has changed', async () => {
    const heard: UsageEvent[] = [];
    const sync = withSink((usage) => void heard.push(usage));
    sync.send(click);
    expect(heard).toEqual([]);
    await settled();
    expect(sync.getState().kind).toBe('connected');
    expect(heard).toEqual([{ name: 'window-opened', purpose: 'member' }, { name: 'connected' }]);
  });

  test.each<readonly [string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('The counter is broken.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('The counter is out of reach.'))],
  ])('%s, and nobody notices', async (_, events) => {
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    const sync = withSink(events);
    sync.send(click);
    await settled();
    expect(sync.getState().kind).toBe('connected');
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
