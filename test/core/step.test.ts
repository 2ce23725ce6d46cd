import type { MailboxReport } from '../../src/core/mailbox-report';
import type { ConnectedRecord } from '../../src/core/record';
import type { Event } from '../../src/core/state';
import type { Finding } from '../../src/core/diagnosis';
import { step } from '../../src/core/step';
import {
  failure,
  certain,
  unsure,
  session,
  record,
  signedIn,
  asked,
  play,
  signIn,
  problem,
  noMailbox,
  expired,
  revoked,
  unreachable,
  all,
  works,
  busy,
  checked,
  restored,
  connectedWith,
  mailboxIn,
  anotherSession,
} from './play';

describe('signing in', () => {
  it('opens one window per click', () => {
    expect(play(signIn).effects).toEqual([{ do: 'sign-in', attempt: 1, purpose: 'member' }]);
  });

  it('remembers a connection without any secret', () => {
    const { state, effects } = play(signIn, signedIn);
    expect(state).toEqual({
      kind: 'connected',
      record,
      account: session.account,
      mailbox: { kind: 'asking', check: 1, tries: 0 },
    });
    expect(effects.slice(1)).toEqual([
      { do: 'remember', record },
      { do: 'check-mailbox', check: 1 },
    ]);
    expect(JSON.stringify(effects)).not.toContain('secret');
  });

  it('ignores a late failure and takes a late success', () => {
    const late: Event = { type: 'failed', attempt: 1, finding: certain };
    expect(play(signIn, { type: 'cancel' }, late).state.kind).toBe('idle');
    expect(play(signIn, { type: 'cancel' }, signIn, late).state.kind).toBe('signing-in');
    expect(play(signIn, { type: 'cancel' }, signedIn).state.kind).toBe('connected');
  });

  it('advises when it is certain, asks when it is not', () => {
    expect(play(signIn, { type: 'failed', attempt: 1, finding: certain }).state.kind).toBe('advising');
    expect(play(signIn, { type: 'failed', attempt: 1, finding: unsure }).state.kind).toBe('asking');
  });

  it('speaks to an admin after the admin’s own way failed', () => {
    const { state } = play(
      { type: 'sign-in', purpose: 'tick-box' },
      { type: 'failed', attempt: 1, finding: certain },
    );
    expect(state).toMatchObject({ kind: 'advising', audience: 'admin' });
  });

  it('takes "it says Need admin approval" while the window is still open', () => {
    const { state, effects } = play(
      signIn,
      { type: 'saw', sighting: 'need-admin-approval' },
      { type: 'rediagnosed', finding: certain },
    );
    expect(state.kind).toBe('advising');
    expect(effects.map((effect) => effect.do)).toEqual(['sign-in', 'diagnose', 'close-window']);
  });
});

describe('the question', () => {
  const asking = [signIn, { type: 'failed', attempt: 1, finding: unsure }] as const;

  it('leads on by each answer', () => {
    expect(play(...asking, { type: 'saw', sighting: 'closed-or-cancelled' }).effects.at(-1)).toEqual({
      do: 'diagnose',
      failure,
      saw: 'closed-or-cancelled',
    });
    expect(play(...asking, { type: 'pasted', text: 'AADSTS90094' }).effects.at(-1)).toEqual({
      do: 'diagnose-text',
      text: 'AADSTS90094',
    });
    expect(play(...asking, { type: 'audience', audience: 'admin' }).state).toMatchObject({
      audience: 'admin',
    });
    expect(play(...asking, { type: 'asked', via: 'workflow', now: 3 }).state.kind).toBe('waiting');
  });
});

describe('waiting for the admin', () => {
  const waiting: Event = { type: 'restored', record: asked };
  const notYet: Event = { type: 'failed', attempt: 1, finding: certain };

  it('is remembered, and looked at when the pane opens or is returned to', () => {
    expect(play(waiting, { type: 'returned' }).effects).toEqual([
      { do: 'check-silently' },
      { do: 'check-silently' },
    ]);
  });

  it('stays, and says so, while Microsoft still refuses', () => {
    expect(play(waiting, { type: 'check' }, notYet).state).toEqual({
      kind: 'waiting',
      record: asked,
      checked: 'not-yet',
    });
    expect(
      play(waiting, { type: 'failed-silently', finding: certain, missing: [], hadAccount: true }).state,
    ).toMatchObject({
      checked: 'not-yet',
    });
  });

  it('goes back where it was when a check is cancelled', () => {
    expect(play(waiting, { type: 'check' }, { type: 'cancel' }).state).toEqual({
      kind: 'waiting',
      record: asked,
    });
  });

  it('ends by starting over', () => {
    const { state, effects } = play(waiting, { type: 'home' });
    expect(state.kind).toBe('idle');
    expect(effects.at(-1)).toEqual({ do: 'remember', record: undefined });
  });
});

it('disconnecting forgets the account and the record', () => {
  const { state, effects } = play(signIn, signedIn, { type: 'disconnect' });
  expect(state.kind).toBe('idle');
  expect(effects.slice(-2)).toEqual([{ do: 'remember', record: undefined }, { do: 'forget-account' }]);
});

describe('a token is checked before it is believed', () => {
  it('keeps nothing when permissions are missing, and names them', () => {
    const { state, effects } = play(signIn, { ...signedIn, missing: ['Tasks.ReadWrite'] });
    expect(state).toMatchObject({ kind: 'partly', missing: ['Tasks.ReadWrite'] });
    expect(effects.map((effect) => effect.do)).toEqual(['sign-in']);
  });

  it('keeps nothing of another account, and forgets it', () => {
    const { state, effects } = play(signIn, { ...signedIn, otherAccount: true });
    expect(state.kind).toBe('wrong-account');
    expect(effects.map((effect) => effect.do)).toEqual(['sign-in', 'forget-account']);
  });
});

describe('for whom an admin’s consent counts', () => {
  const member = signedIn;
  const globalAdmin = { ...signedIn, seesTickBox: true } as const;
  const cloudAppAdmin = { ...signedIn, seesTickBox: false } as const;
  const tickBox: Event = { type: 'sign-in', purpose: 'tick-box' };

  it.each([
    ['a member', signIn, member, undefined],
    ['an admin who may have ticked the box', signIn, globalAdmin, 'unsure'],
    ['an admin who sees no box, by the ordinary way', signIn, cloudAppAdmin, undefined],
    ['an admin who sees no box, by the tick-box way', tickBox, cloudAppAdmin, 'self'],
    ['an admin of unknown role, by the tick-box way', tickBox, member, 'unsure'],
  ])('%s', (_, how, who, reach) => {
    const { state } = play(how, who);
    expect(state).toMatchObject({ kind: 'connected' });
    expect('reach' in state ? state.reach : undefined).toBe(reach);
  });

  it('is what the admin answers', () => {
    expect(play(tickBox, globalAdmin, { type: 'ticked', everyone: true }).state).toMatchObject({
      reach: 'everyone',
    });
    expect(play(tickBox, globalAdmin, { type: 'ticked', everyone: false }).state).toMatchObject({
      reach: 'self',
    });
  });
});

it('Cancel goes back to where the person was', () => {
  const waiting: Event = { type: 'restored', record: asked };
  expect(play(waiting, signIn, { type: 'cancel' }).state.kind).toBe('waiting');
  expect(
    play(signIn, { type: 'failed', attempt: 1, finding: certain }, signIn, { type: 'cancel' }).state.kind,
  ).toBe('advising');
});

describe('the mailbox makes the connection', () => {
  it('is proven by the first area that works, and remembered so', () => {
    const { state, effects } = connectedWith(checked(1, works));
    expect(mailboxIn(state)).toEqual({ kind: 'answered', report: works, tries: 1 });
    expect(effects.at(-1)).toEqual({ do: 'remember', record: { ...record, checked: 1000 } });
  });

  it('without a mailbox nothing is remembered, and the problem is told', () => {
    const { state, effects, model } = connectedWith(
      checked(1, all({ kind: 'not-available', finding: noMailbox })),
    );
    expect(state).toEqual({ kind: 'advising', finding: noMailbox, audience: 'member' });
    expect(effects.slice(-2)).toEqual([{ do: 'remember', record: undefined }, { do: 'forget-account' }]);
    expect(model.kept).toBeUndefined();
  });

  it('a mailbox that worked before and does not now: told, but not forgotten', () => {
    const before: Event = { type: 'restored', record: { ...record, checked: 3 } };
    const { state, model } = play(
      before,
      signedIn,
      checked(1, all({ kind: 'not-available', finding: noMailbox })),
    );
    expect(state.kind).toBe('advising');
    expect(model.kept).toMatchObject({ kind: 'connected', checked: 3 });
  });

  it.each<[string, MailboxReport]>([
    [
      'one area without permission',
      [...works.slice(1), { area: 'mail', state: { kind: 'permission-missing' } }],
    ],
    [
      'one area refused',
      [...works.slice(1), { area: 'mail', state: { kind: 'not-available', finding: noMailbox } }],
    ],
    ['nothing known', all({ kind: 'unknown' })],
    ['everything busy', all({ kind: 'busy', retryAfter: 3 })],
  ])('%s: stays connected', (_, report) => {
    expect(connectedWith(checked(1, report)).state.kind).toBe('connected');
  });

  it('Graph out of reach: connected, but not proven', () => {
    const { state, model } = connectedWith(checked(1, all({ kind: 'unknown' }), unreachable));
    expect(mailboxIn(state)).toMatchObject({ kind: 'answered', finding: unreachable });
    expect(model.kept).toEqual(record);
  });

  it('ignores late and doubled answers', () => {
    expect(connectedWith({ type: 'disconnect' }, checked(1, works)).state.kind).toBe('idle');
    expect(mailboxIn(connectedWith(signedIn, checked(1, works)).state)).toMatchObject({
      kind: 'asking',
      check: 2,
    });
    expect(connectedWith(checked(1, works), checked(1, busy(3))).effects).toEqual(
      connectedWith(checked(1, works)).effects,
    );
  });

  it('takes an answer while a window is open over it', () => {
    const { state } = connectedWith(signIn, checked(1, works), { type: 'cancel' });
    expect(mailboxIn(state)).toMatchObject({ kind: 'answered' });
  });

  it.each([
    ['waits as long as Microsoft asks', 3, 3000],
    ['at least a second', 0, 1000],
  ])('%s, then asks again by itself', (_, seconds, inMs) => {
    const { state, effects } = connectedWith(checked(1, busy(seconds)));
    expect(effects.at(-1)).toEqual({ do: 'check-mailbox-later', check: 2, inMs });
    expect(mailboxIn(state)).toMatchObject({ next: 2, notBefore: 1000 + seconds * 1000 });
    const due = connectedWith(checked(1, busy(seconds)), { type: 'mailbox-due', check: 2 });
    expect(due.effects.at(-1)).toEqual({ do: 'check-mailbox', check: 2 });
    expect(mailboxIn(due.state)).toMatchObject({ kind: 'asking', check: 2 });
  });

  it('does not ask for ever, nor after a long wait', () => {
    const asksAgain = (...events: Event[]) =>
      connectedWith(...events).effects.filter((effect) => effect.do === 'check-mailbox-later').length;
    expect(
      asksAgain(
        checked(1, busy(3)),
        { type: 'mailbox-due', check: 2 },
        checked(2, busy(3)),
        { type: 'mailbox-due', check: 3 },
        checked(3, busy(3)),
      ),
    ).toBe(2);
    expect(asksAgain(checked(1, busy(61)))).toBe(0);
  });

  it('a due check counts once, and only the one that is waited for', () => {
    const due: Event = { type: 'mailbox-due', check: 2 };
    const once = connectedWith(checked(1, busy(3)), due).effects;
    expect(connectedWith(checked(1, busy(3)), due, due).effects).toEqual(once);
    expect(connectedWith(checked(1, busy(3)), { type: 'disconnect' }, due).state.kind).toBe('idle');
  });

  it('Check now: with a new token, never twice, never before Microsoft allows it', () => {
    const now: Event = { type: 'check-mailbox', now: 2000 };
    const { state, effects } = connectedWith(checked(1, works), now, now);
    expect(effects.filter((effect) => effect.do === 'check-silently')).toEqual([
      { do: 'check-silently', atOnce: true },
    ]);
    expect(mailboxIn(state)).toMatchObject({ kind: 'asking', byPerson: true, last: works });
    const waiting = connectedWith(checked(1, busy(90)), now);
    expect(mailboxIn(waiting.state)).toMatchObject({ kind: 'answered' });
    const later = connectedWith(checked(1, busy(90)), { ...now, now: 91_000 });
    expect(mailboxIn(later.state)).toMatchObject({ kind: 'asking' });
  });
});

describe('a connection is looked at when the pane opens', () => {
  const silently = (finding: Finding, missing: string[] = []): Event => ({
    type: 'failed-silently',
    finding,
    missing,
    hadAccount: true,
  });
  const firstTime = (finding: Finding): Event => ({ ...silently(finding), hadAccount: false }) as Event;

  it('no session in a pane where nobody signed in says nothing, unless the sync service has to be told', () => {
    expect(play(restored, firstTime(expired)).state).toMatchObject({ kind: 'connected', record });
    expect(play(restored, firstTime(revoked)).state.kind).toBe('advising');
    const key = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
    const pending: Event = { type: 'restored', record: { ...record, handOver: { key, state: 'pending' } } };
    expect(play(pending, firstTime(expired)).state.kind).toBe('advising');
  });

  it.each([
    ['an ended session', expired, [], 'advising'],
    ['a consent that was taken back', revoked, [], 'advising'],
    ['a permission that an update needs', revoked, ['Tasks.ReadWrite'], 'partly'],
    ['the same, said as need of approval', certain, ['Tasks.ReadWrite'], 'partly'],
    ['an ended session after an update', expired, ['Tasks.ReadWrite'], 'advising'],
    ['a network failure', unreachable, [], 'connected'],
    ['a fault of Microsoft', problem('service-unavailable', 'microsoft'), [], 'connected'],
    ['an unclear failure', unsure, [], 'connected'],
    ['a fault of ours', problem('app-misconfigured', 'vendor'), [], 'connected'],
  ])('%s', (_, finding, missing, kind) => {
    const { state, effects, model } = play(restored, silently(finding, missing));
    expect(state.kind).toBe(kind);
    expect(effects).toEqual([{ do: 'check-silently' }]);
    expect(model.kept).toEqual(record);
  });

  it('says nothing when nobody asked, and why when somebody did', () => {
    expect(mailboxIn(play(restored, silently(unreachable)).state)).toEqual({
      kind: 'unasked',
      hasAccount: true,
    });
    const asked = play(
      restored,
      silently(unreachable),
      { type: 'check-mailbox', now: 1 },
      silently(unreachable),
    );
    expect(mailboxIn(asked.state)).toEqual({ kind: 'unanswered', finding: unreachable });
  });

  it('does not take a failed renewal for the answer of the mailbox', () => {
    expect(mailboxIn(connectedWith(silently(unreachable)).state)).toMatchObject({ kind: 'asking', check: 1 });
  });

  it('leaves no check hanging behind a window', () => {
    const { state } = play(restored, signIn, silently(unreachable), { type: 'cancel' });
    expect(mailboxIn(state)).toEqual({ kind: 'unasked', hasAccount: true });
  });

  it('looks again when the person comes back, until it was heard of', () => {
    const looks = (...events: Event[]) =>
      play(...events, { type: 'returned' }).effects.filter(({ do: what }) => what === 'check-silently')
        .length;
    expect(looks(restored, silently(unreachable))).toBe(2);
    expect(looks(signIn, signedIn, checked(1, works))).toBe(0);
  });

  it('one sign-in mends it, and it counts since the beginning', () => {
    const { state } = play(restored, silently(expired), signIn, { ...signedIn, now: 99 });
    expect(state).toMatchObject({ kind: 'connected', record: { since: 7 } });
  });

  it('another account begins anew', () => {
    const other: Event = { type: 'sign-in', purpose: 'other-account' };
    expect(play(restored, other, { ...signedIn, session: anotherSession, now: 99 }).state).toMatchObject({
      record: { since: 99 },
    });
  });

  it('Stop after a wrong account goes back to the connection', () => {
    const { state, model } = play(restored, signIn, { ...signedIn, otherAccount: true }, { type: 'home' });
    expect(state.kind).toBe('connected');
    expect(model.kept).toEqual(record);
  });
});

describe('the hand-over to the sync service', () => {
  const key = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
  const newKey = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a02';
  const withService = { ...signedIn, serviceKey: key } as const;
  const pending: ConnectedRecord = { ...record, handOver: { key, state: 'pending' } };
  const unsent: ConnectedRecord = { ...record, handOver: { key, state: 'unsent' } };
  const proven: ConnectedRecord = { ...pending, checked: 1000 };
  const owed = [{ key, account: 'a.b' }];
  const told: ConnectedRecord = { ...proven, handOver: { key, state: 'done' } };

  it('is remembered before anything is sent, and made once the mailbox answered', () => {
    const { effects } = play(signIn, withService, checked(1, works));
    expect(effects).toEqual([
      { do: 'sign-in', attempt: 1, purpose: 'member' },
      { do: 'remember', record: unsent },
      { do: 'check-mailbox', check: 1 },
      { do: 'remember', record: proven },
      { do: 'hand-over', record: proven, mailbox: 'exchange-online' },
    ]);
  });

  it('is made when the mailbox could not be asked, but not without one', () => {
    expect(
      play(signIn, withService, checked(1, all({ kind: 'unknown' }), unreachable)).effects.at(-1),
    ).toEqual({
      do: 'hand-over',
      record: pending,
      mailbox: 'unknown',
    });
    const without = play(signIn, withService, checked(1, all({ kind: 'not-available', finding: noMailbox })));
    expect(without.effects.map((effect) => effect.do)).not.toContain('hand-over');
  });

  it('is taken up again after a crash, with the same key', () => {
    const { effects } = play(
      { type: 'restored', record: pending },
      { ...signedIn, serviceKey: newKey },
      checked(1, works),
    );
    expect(effects.at(-1)).toEqual({ do: 'hand-over', record: proven, mailbox: 'exchange-online' });
  });

  it('is made once in each opening, by the same key; by a new one for another account', () => {
    const restoredAs: Event = { type: 'restored', record: told };
    const again = (event: Event) => play(restoredAs, event, checked(1, works));
    const same = again({ ...withService, serviceKey: newKey });
    expect(same.effects.at(-1)).toEqual({ do: 'hand-over', record: told, mailbox: 'exchange-online' });
    const known = step(same.model, { type: 'handed-over', key });
    expect(known.effects).toEqual([]);
    const once = step(step(known.model, { type: 'check-mailbox', now: 5000 }).model, {
      ...withService,
      now: 9,
    });
    expect(step(once.model, checked(2, works)).effects.map((effect) => effect.do)).toEqual([]);
    const more = { ...session, scopes: ['User.Read', 'Mail.Send'] };
    expect(again({ ...withService, serviceKey: newKey, session: more }).effects.at(-1)).toMatchObject({
      do: 'hand-over',
      record: { handOver: { key, state: 'pending' } },
    });
    const moved = { ...session, account: { ...session.account, tenant: 'c' } };
    const other = play(restoredAs, { ...withService, serviceKey: newKey, session: moved }, checked(1, works));
    expect(other.model.kept).toMatchObject({ handOver: { key: newKey, state: 'unsent' }, owed });
    expect(step(other.model, { type: 'withdrawn', key }).effects.at(-1)).toMatchObject({
      do: 'hand-over',
      record: { handOver: { key: newKey, state: 'pending' } },
    });
  });

  it('ends when the service knows; doubled and foreign answers change nothing', () => {
    const events = [signIn, withService, checked(1, works)];
    const done: Event = { type: 'handed-over', key };
    const once = play(...events, done);
    expect(once.effects.at(-1)).toEqual({ do: 'remember', record: told });
    expect(play(...events, done, done).effects).toEqual(once.effects);
    expect(play(...events, { type: 'handed-over', key: newKey }).model.kept).toEqual(proven);
    expect(play(...events, { type: 'disconnect' }, done).model.kept).toEqual({
      v: 3,
      kind: 'disconnecting',
      owed,
    });
    const late: Event = { type: 'hand-over-failed', key, untold: { why: 'service' } };
    expect(play(...events, done, late).state).toEqual(once.state);
  });

  it('is remembered also when it ends behind another screen', () => {
    const { model, state } = play(
      signIn,
      withService,
      checked(1, works),
      { type: 'explain', finding: noMailbox, audience: 'member' },
      { type: 'handed-over', key },
    );
    expect(state.kind).toBe('advising');
    expect(model.kept).toEqual(told);
  });

  it('stays pending when it failed, and can be tried again', () => {
    const failed: Event = { type: 'hand-over-failed', key, untold: { why: 'service', status: 503 } };
    const { state, model } = play(signIn, withService, checked(1, works), failed);
    expect(state).toMatchObject({ untold: { why: 'service', status: 503 } });
    expect(model.kept).toEqual(proven);
    const retried = play(signIn, withService, checked(1, works), failed, { type: 'hand-over' });
    expect(retried.effects.at(-1)).toEqual({ do: 'hand-over', record: proven, mailbox: 'exchange-online' });
    expect(retried.state).not.toHaveProperty('untold');
  });
});

describe('two panes of one mailbox', () => {
  const elsewhere = (now: ConnectedRecord | typeof asked | undefined): Event => ({
    type: 'remembered',
    record: now,
  });
  const kinds = (...events: Event[]) => play(...events).state.kind;

  it('follow each other', () => {
    expect(kinds(elsewhere(record))).toBe('connected');
    expect(kinds(elsewhere(asked))).toBe('waiting');
    expect(kinds(restored, elsewhere(undefined))).toBe('idle');
    expect(kinds({ type: 'restored', record: asked }, elsewhere(record))).toBe('connected');
    expect(kinds(restored, elsewhere(asked))).toBe('waiting');
  });

  it('forget the account together, and write nothing back', () => {
    expect(play(restored, elsewhere(undefined)).effects.slice(1)).toEqual([{ do: 'forget-account' }]);
    const told = { ...record, checked: 9 };
    expect(play(restored, elsewhere(told)).effects).toHaveLength(1);
    expect(play(restored, elsewhere(told)).state).toMatchObject({ record: told });
  });

  it('do not disturb an open window, nor somebody who reads', () => {
    expect(kinds(signIn, elsewhere(record))).toBe('signing-in');
    const reading: Event[] = [
      restored,
      { type: 'failed-silently', finding: expired, missing: [], hadAccount: true },
    ];
    expect(kinds(...reading, elsewhere({ ...record, checked: 9 }))).toBe('advising');
  });

  it('change nothing when nothing changed', () => {
    const before = play(restored);
    expect(step(before.model, elsewhere(record))).toEqual({ model: before.model, effects: [] });
  });
});

it('what helps, and what is missing, is a click away', () => {
  expect(connectedWith({ type: 'explain', finding: noMailbox, audience: 'admin' }).state).toMatchObject({
    kind: 'advising',
    audience: 'admin',
  });
  expect(connectedWith({ type: 'add-permissions', missing: ['Tasks.ReadWrite'] }).state).toEqual({
    kind: 'partly',
    missing: ['Tasks.ReadWrite'],
  });
});

describe('asking an admin for what a connection lacks', () => {
  const missing: Event = { type: 'add-permissions', missing: ['Tasks.ReadWrite'] };
  const askFor = (now: number): Event => ({ type: 'asked', via: 'mail', now });
  const approved = (attempt: number, got = session): Event => ({
    ...signedIn,
    session: got,
    attempt,
    now: 99,
  });

  it('keeps since when it is connected, however often it is asked for', () => {
    const { state } = play(signIn, signedIn, missing, askFor(20), askFor(30));
    expect(state).toMatchObject({ kind: 'waiting', record: { since: 30, connectedSince: 7 } });
    const { model } = play(signIn, signedIn, missing, askFor(20), askFor(30), signIn, approved(2));
    expect(model.kept).toEqual(record);
  });

  it('but not for another account, nor where there was no connection', () => {
    const other: Event = { type: 'sign-in', purpose: 'other-account' };
    expect(
      play(signIn, signedIn, missing, askFor(20), other, approved(2, anotherSession)).model.kept,
    ).toMatchObject({
      since: 99,
    });
    expect(play(askFor(20), signIn, approved(1)).model.kept).toMatchObject({ since: 99 });
  });
});

it('an admin without a mailbox is asked for whom the consent counts all the same', () => {
  const tickBox: Event = { type: 'sign-in', purpose: 'tick-box' };
  const none = checked(1, all({ kind: 'not-available', finding: noMailbox }));
  const ticked: Event = { type: 'ticked', everyone: true };
  expect(play(tickBox, signedIn, none).state).toMatchObject({ kind: 'advising', reach: 'unsure' });
  expect(play(tickBox, signedIn, none, ticked).state).toMatchObject({ kind: 'advising', reach: 'everyone' });
  expect(play(signIn, signedIn, none).state).not.toHaveProperty('reach');
});
