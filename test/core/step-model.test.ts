import fc from 'fast-check';
import type { Event, State } from '../../src/core/state';
import { start, step } from '../../src/core/step';
import { moves, types } from './moves';
import { changed, rules, type Taken } from './step-rules';

/** The same 10,000 sequences each time. */
const seed = 20261125;
const numRuns = 10_000;

/** Does not compile while a screen is missing. */
const screens: Readonly<Record<State['kind'], true>> = {
  idle: true,
  'signing-in': true,
  checking: true,
  'click-needed': true,
  asking: true,
  advising: true,
  waiting: true,
  partly: true,
  'wrong-account': true,
  connected: true,
  disconnecting: true,
};

/** Where each event does something; everywhere else it is late, doubled or out of order and must do nothing. */
const acts: { readonly [Type in Event['type']]: readonly State['kind'][] } = {
  restored: ['idle'],
  remembered: everywhere(),
  'sign-in': everywhere(),
  'signed-in': everywhere(),
  ticked: ['connected', 'advising'],
  failed: ['signing-in', 'checking'],
  window: ['signing-in'],
  'click-needed': ['signing-in', 'checking'],
  'failed-silently': ['signing-in', 'checking', 'click-needed', 'waiting', 'connected'],
  'check-mailbox': ['connected'],
  'mailbox-checked': ['signing-in', 'checking', 'click-needed', 'connected'],
  'mailbox-due': ['signing-in', 'checking', 'click-needed', 'connected'],
  'handed-over': [
    'signing-in',
    'checking',
    'click-needed',
    'asking',
    'advising',
    'partly',
    'wrong-account',
    'connected',
  ],
  'hand-over-failed': ['signing-in', 'checking', 'click-needed', 'connected'],
  'hand-over': ['connected'],
  withdrawn: everywhere().filter((kind) => kind !== 'idle'),
  'withdraw-failed': ['signing-in', 'checking', 'click-needed', 'connected', 'disconnecting'],
  withdraw: ['connected', 'disconnecting'],
  'may-withdraw': ['signing-in'],
  saved: everywhere(),
  'start-over': everywhere(),
  explain: ['connected'],
  'add-permissions': everywhere(),
  cancel: ['signing-in', 'checking', 'click-needed'],
  check: everywhere(),
  returned: everywhere(),
  saw: ['signing-in', 'asking'],
  pasted: ['asking'],
  rediagnosed: ['signing-in', 'asking'],
  audience: ['asking', 'advising', 'waiting'],
  asked: everywhere().filter((kind) => kind !== 'connected'),
  home: everywhere(),
  disconnect: everywhere(),
};

function everywhere(): readonly State['kind'][] {
  return Object.keys(screens) as State['kind'][];
}

const pair = (kind: State['kind'], type: Event['type']) => `${type} in ${kind}`;
const pairs = new Set(types.flatMap((type) => acts[type].map((kind) => pair(kind, type))));

describe('whatever comes late, twice or out of order', () => {
  const reached = new Set<string>();
  const tried = new Set<string>();

  beforeAll(() => {
    fc.assert(
      fc.property(moves, (sequence) => {
        let model = start;
        const checks = new Set<number>();
        for (const move of sequence) {
          const event = move(model);
          const { model: after, effects } = step(model, event);
          const taken: Taken = { before: model, event, after, effects };
          for (const [rule, holds] of Object.entries(rules)) {
            if (!holds(taken)) throw new Error(`${rule}\n${JSON.stringify(taken, undefined, 1)}`);
          }
          for (const effect of effects) {
            if (effect.do !== 'check-mailbox') continue;
            if (checks.has(effect.check)) throw new Error('two checks of the mailbox have one number');
            checks.add(effect.check);
          }
          tried.add(pair(model.state.kind, event.type));
          if (changed(taken)) reached.add(pair(model.state.kind, event.type));
          model = after;
        }
      }),
      { seed, numRuns },
    );
  });

  it('no rule is broken, and every event was tried on every screen', () => {
    expect(tried.size).toBe(types.length * everywhere().length);
  });

  it('each event does something exactly where it should, so that no click is lost and no late answer is felt', () => {
    expect([...reached].sort()).toEqual([...pairs].sort());
  });
});
