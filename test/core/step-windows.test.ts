import type { ConnectedRecord } from '../../src/core/record';
import type { Event, State } from '../../src/core/state';
import { step } from '../../src/core/step';
import {
  asked,
  certain,
  checked,
  connectedWith,
  expired,
  failure,
  mailboxIn,
  noMailbox,
  play,
  record,
  renewed,
  restored,
  revoked,
  session,
  signedIn,
  signIn,
  silently,
  unreachable,
  unsure,
  works,
  anotherSession,
} from './play';

const waiting: Event = { type: 'restored', record: asked };
const tickBox: Event = { type: 'sign-in', purpose: 'tick-box' };
const otherAccount: Event = { type: 'sign-in', purpose: 'other-account' };
const failed = (attempt: number, finding = certain): Event => ({ type: 'failed', attempt, finding });
const asking = [signIn, failed(1, unsure)] as const;
const advising = [signIn, failed(1)] as const;
const partly = [signIn, { ...signedIn, missing: ['Tasks.ReadWrite'] }] as const;
const done = (...events: Event[]) => play(...events).effects.map((effect) => effect.do);
const isLost = (before: Event[], event: Event) => {
  const { model } = play(...before);
  const next = step(model, event);
  return next.model === model && next.effects.length === 0;
};

describe('one window at a time', () => {
  it.each<[string, Event, string]>([
    ['Set up sync', signIn, 'sign-in'],
    ['Check again', { type: 'check' }, 'probe'],
  ])('%s over an open window closes that one first, and opens at once', (_, click, opened) => {
    expect(done(signIn, click)).toEqual(['sign-in', 'close-window', opened]);
    expect(done(...advising, { type: 'check' }, click).slice(1)).toEqual(['probe', 'close-window', opened]);
  });

  it('each has a number of its own', () => {
    const { effects } = play(signIn, { type: 'check' }, { type: 'check' }, signIn);
    const numbers = effects.flatMap((effect) => ('attempt' in effect ? [effect.attempt] : []));
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it('asks under a number of its own, and Cancel closes it', () => {
    expect(play(...advising, { type: 'check' }, { type: 'cancel' }).effects.slice(1)).toEqual([
      { do: 'probe', attempt: 2 },
      { do: 'close-window' },
    ]);
  });

  it.each<[string, Event, State['kind'], string[]]>([
    ['the request was sent in it', { type: 'asked', via: 'workflow', now: 5 }, 'waiting', ['remember']],
    ['Start over', { type: 'home' }, 'idle', ['remember']],
    ['Ask for more permissions', { type: 'add-permissions', missing: ['Tasks.ReadWrite'] }, 'partly', []],
    ['Disconnect', { type: 'disconnect' }, 'idle', ['forget-account', 'remember']],
  ])('%s: closes it', (_, event, kind, effects) => {
    expect(play(signIn, event).state.kind).toBe(kind);
    expect(done(signIn, event).slice(1).sort()).toEqual([...effects, 'close-window'].sort());
  });
});

describe('Microsoft is asked without a window first', () => {
  const asksFirst: Event = { type: 'window', attempt: 1, open: false };
  it('is told until one opens', () => {
    expect(play(signIn, asksFirst).state).toMatchObject({ kind: 'signing-in', silent: true });
    expect(play(signIn, asksFirst, { ...asksFirst, open: true }).state).toEqual(play(signIn).state);
  });

  it('is not told of another sign-in', () => {
    expect(play(signIn, { type: 'cancel' }, signIn, asksFirst).state).not.toHaveProperty('silent');
  });
});

describe('an answer that is not the open window’s', () => {
  it('waits behind it: the window of another account is not taken over by the one there was', () => {
    const { state, model } = play(restored, otherAccount, renewed);
    expect(state).toMatchObject({
      kind: 'signing-in',
      before: { kind: 'connected', account: session.account },
    });
    expect(step(model, { type: 'cancel' }).model.state).toMatchObject({ kind: 'connected', record });
    const { state: other } = play(restored, otherAccount, renewed, {
      ...signedIn,
      session: anotherSession,
      now: 99,
    });
    expect(other).toMatchObject({ kind: 'connected', record: { since: 99 } });
  });

  it('does not stop a check for which the person waits', () => {
    const { state } = play(waiting, { type: 'check' }, renewed);
    expect(state).toMatchObject({ kind: 'checking', before: { kind: 'connected' } });
  });

  it('of a stranger is forgotten, and the window stays', () => {
    const { state, effects } = play(restored, signIn, { ...renewed, otherAccount: true });
    expect(state).toMatchObject({ kind: 'signing-in', before: { kind: 'wrong-account' } });
    expect(effects.at(-1)).toEqual({ do: 'forget-account' });
  });

  it('connects nobody who started over', () => {
    expect(play(waiting, { type: 'home' }, renewed).state.kind).toBe('idle');
    expect(play(restored, { type: 'disconnect' }, renewed).model.kept).toBeUndefined();
    expect(isLost([], renewed)).toBe(true);
    expect(isLost([signIn], renewed)).toBe(true);
  });

  it('of a renewal connects who waits or reads', () => {
    expect(play(waiting, renewed).state.kind).toBe('connected');
    expect(play(...advising, renewed).state.kind).toBe('connected');
  });
});

it('a sign-in without every permission asks nothing of the world', () => {
  expect(play(...partly).effects).toEqual([{ do: 'sign-in', attempt: 1, purpose: 'member' }]);
});

describe('a check that still fails', () => {
  const check: Event = { type: 'check' };

  it.each<[string, Event[], State['kind']]>([
    ['the advice', [...advising], 'advising'],
    ['what is missing', [...partly], 'partly'],
    ['waiting', [signIn, { type: 'asked', via: 'mail', now: 5 }], 'waiting'],
  ])('%s says what came out', (_, before, kind) => {
    const outcome = (finding: typeof certain) => play(...before, check, failed(2, finding)).state;
    expect(outcome(certain)).toMatchObject({ kind, checked: 'not-yet' });
    expect(outcome(revoked)).toMatchObject({ kind, checked: 'not-yet' });
    expect(outcome(expired)).toMatchObject({ kind, checked: 'unknown' });
    expect(outcome({ ...unreachable, diagnosis: { ...unsure.diagnosis, problem: 'network' } })).toMatchObject(
      {
        kind,
        checked: 'unknown',
      },
    );
  });

  it.each<[string, Event[]]>([
    ['home', []],
    ['the question', [...asking]],
    ['another account', [signIn, { ...signedIn, otherAccount: true }]],
    ['the connection', [signIn, signedIn]],
  ])('%s stays as it was', (_, before) => {
    const { state, model } = play(...before);
    expect(play(...before, check, failed(model.attempts + 1)).state).toEqual(state);
  });

  it('another problem that is certain gets its own words', () => {
    expect(play(waiting, check, failed(1, unreachable)).state).toEqual({
      kind: 'advising',
      finding: unreachable,
      audience: 'member',
    });
  });

  it('is followed by a look without a window', () => {
    expect(play(waiting, check, failed(1)).effects.at(-1)).toEqual({ do: 'check-silently' });
  });
});

describe('while a member waits', () => {
  it('“not yet” is not taken back by a check that tells nothing', () => {
    expect(play(waiting, silently(certain), silently()).state).toMatchObject({ checked: 'not-yet' });
    expect(play(waiting, silently(), silently(revoked)).state).toMatchObject({ checked: 'not-yet' });
    expect(play(waiting, silently()).state).toMatchObject({ checked: 'unknown' });
  });

  it('the ways of an admin are a click away, with the words for an approval', () => {
    expect(play(waiting, { type: 'audience', audience: 'admin' }).state).toEqual({
      kind: 'advising',
      finding: {
        failure: { source: 'pane', codes: [], names: [], phrases: [] },
        diagnosis: certain.diagnosis,
      },
      audience: 'admin',
    });
  });

  it('the request is remembered with its way and its time', () => {
    const { state, effects } = play(...advising, { type: 'asked', via: 'copy', now: 9 });
    const request = { v: 3, kind: 'waiting', since: 9, via: 'copy' };
    expect(state).toEqual({ kind: 'waiting', record: request });
    expect(effects.at(-1)).toEqual({ do: 'remember', record: request });
  });
});

describe('whom the words are for', () => {
  it('a member, unless the way was an admin’s', () => {
    expect(play(...advising).state).toMatchObject({ audience: 'member' });
    expect(play(tickBox, failed(1)).state).toMatchObject({ audience: 'admin' });
    expect(play(...asking, { type: 'rediagnosed', finding: noMailbox }).state).toEqual({
      kind: 'advising',
      finding: noMailbox,
      audience: 'member',
    });
  });

  it('is what the person says', () => {
    const admin: Event = { type: 'audience', audience: 'admin' };
    expect(play(...advising, admin).state).toEqual({ kind: 'advising', finding: certain, audience: 'admin' });
    expect(play(...asking, admin).state).toEqual({ kind: 'advising', finding: unsure, audience: 'admin' });
  });
});

it('what a person saw is read together with what is known: nothing yet, while the window is open', () => {
  const saw: Event = { type: 'saw', sighting: 'need-admin-approval' };
  expect(play(signIn, saw).effects.at(-1)).toMatchObject({
    failure: { source: 'pane', codes: [], names: [], phrases: [] },
  });
  expect(play(...asking, saw).effects.at(-1)).toMatchObject({ failure });
});

describe('a click that comes too late does nothing', () => {
  it.each<[string, Event[], Event]>([
    ['a record that turns up after the person began', [...asking], restored],
    ['no record', [], { type: 'restored', record: undefined }],
    ['the tick-box question without a connection', [], { type: 'ticked', everyone: true }],
    ['a renewal that fails on the home screen', [], silently()],
    ['Check now without a connection', [...advising], { type: 'check-mailbox', now: 1 }],
    ['Try now without a connection', [...advising], { type: 'hand-over' }],
    ['Try now without a sync service', [signIn, signedIn], { type: 'hand-over' }],
    ['What helps without a connection', [], { type: 'explain', finding: noMailbox, audience: 'member' }],
    ['Cancel without a window', [...advising], { type: 'cancel' }],
    ['coming back to an advice', [...advising], { type: 'returned' }],
    ['an answer to no question', [...advising], { type: 'saw', sighting: 'nothing-opened' }],
    ['a text to no question', [signIn], { type: 'pasted', text: 'AADSTS65001' }],
    ['words for no question', [...advising], { type: 'rediagnosed', finding: noMailbox }],
    ['“I’m an admin” on the home screen', [], { type: 'audience', audience: 'admin' }],
    ['a request although connected', [signIn, signedIn], { type: 'asked', via: 'mail', now: 1 }],
    ['a check that is not due', [signIn, signedIn, checked(1, works)], { type: 'mailbox-due', check: 2 }],
    ['a check that is due already', [signIn, signedIn], { type: 'mailbox-due', check: 1 }],
    ['an answer of the mailbox that came before', [signIn, signedIn, checked(1, works)], checked(1, works)],
  ])('%s', (_, before, event) => {
    expect(isLost([...before], event)).toBe(true);
  });
});

describe('the connection there was', () => {
  it('is gone back to and looked at, at once', () => {
    const { state, effects } = play(restored, signIn, failed(1, unsure), { type: 'home' });
    expect(state).toEqual({ kind: 'connected', record, mailbox: { kind: 'asking', tries: 0 } });
    expect(effects.at(-1)).toEqual({ do: 'check-silently', atOnce: true });
  });

  it('Start over where nothing is remembered is the home screen', () => {
    expect(play(...asking, { type: 'home' }).state).toEqual({ kind: 'idle' });
  });

  it('a request that was remembered is not taken for a connection', () => {
    expect(play(waiting, signIn, signedIn).state).toMatchObject({ record: { since: 7 } });
  });

  it('keeps what an admin said of the tick box, and what the mailbox answered last, while it is renewed', () => {
    const ticked = [tickBox, signedIn, checked(1, works), { type: 'ticked', everyone: true }] as const;
    const { state } = play(...ticked, renewed);
    expect(state).toMatchObject({ reach: 'everyone', mailbox: { kind: 'asking', check: 2, last: works } });
    const { state: twice } = play(...ticked, renewed, renewed);
    expect(mailboxIn(twice)).toEqual({ kind: 'asking', check: 3, tries: 0, last: works });
    expect(mailboxIn(connectedWith(renewed).state)).toEqual({ kind: 'asking', check: 2, tries: 0 });
  });

  it('is known by its permissions, in any order and without those of every sign-in', () => {
    const scopes = ['openid', 'profile', 'Mail.Send', 'email', 'offline_access', 'Calendars.Read'];
    const { model } = play(signIn, { ...signedIn, session: { ...session, scopes } });
    expect((model.kept as ConnectedRecord).scopes).toEqual(['Calendars.Read', 'Mail.Send']);
  });

  it('a renewal that changes nothing writes nothing', () => {
    const proven: Event = { type: 'restored', record: { ...record, checked: 1000 } };
    expect(play(proven, renewed, checked(1, works)).effects.slice(1)).toEqual([
      { do: 'check-mailbox', check: 1 },
    ]);
  });
});
