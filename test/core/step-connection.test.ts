import type { SetupRecord } from '../../src/core/record';
import type { Event } from '../../src/core/state';
import {
  all,
  asked,
  busy,
  certain,
  checked,
  connectedWith,
  expired,
  mailboxIn,
  noMailbox,
  play,
  record,
  restored,
  revoked,
  session,
  signedIn,
  signIn,
  silently,
  unsure,
  works,
} from './play';

const now = (at: number): Event => ({ type: 'check-mailbox', now: at });
const elsewhere = (record: SetupRecord | undefined): Event => ({ type: 'remembered', record });
const key = '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
const withService: Event = { ...signedIn, serviceKey: key };
const untold = { why: 'service', status: 503 } as const;
const handOverFailed: Event = { type: 'hand-over-failed', key, untold };

describe('what Graph says as a whole', () => {
  it('an ended session is told, and the connection kept', () => {
    const { state, effects, model } = connectedWith(checked(1, all({ kind: 'unknown' }), expired));
    expect(state).toEqual({ kind: 'advising', finding: expired, audience: 'member' });
    expect(effects.slice(3)).toEqual([]);
    expect(model.kept).toEqual(record);
  });

  it('a consent taken back is told as that, because nothing is known to be missing', () => {
    expect(connectedWith(checked(1, all({ kind: 'unknown' }), revoked)).state.kind).toBe('advising');
    const refused = all({ kind: 'permission-missing', finding: revoked });
    expect(connectedWith(checked(1, refused)).state.kind).toBe('advising');
  });

  it('a mailbox that worked once and is refused now takes nothing away', () => {
    const proven: Event = { type: 'restored', record: { ...record, checked: 3 } };
    const refused = checked(1, all({ kind: 'not-available', finding: noMailbox }));
    expect(play(proven, signedIn, refused).effects).toEqual([
      { do: 'check-silently' },
      { do: 'check-mailbox', check: 1 },
    ]);
  });

  it('what a new permission needs names the account that is known', () => {
    const lacking = silently(revoked, ['Tasks.ReadWrite']);
    const { state } = connectedWith(checked(1, works), now(5000), lacking);
    expect(state).toEqual({ kind: 'partly', missing: ['Tasks.ReadWrite'], account: session.account });
    expect(play(restored, lacking).state).toEqual({ kind: 'partly', missing: ['Tasks.ReadWrite'] });
  });
});

describe('asking the mailbox again', () => {
  it('without an answer there is nothing to compare with', () => {
    const { state } = play(restored, silently(), now(1));
    expect(mailboxIn(state)).toEqual({ kind: 'asking', byPerson: true, tries: 0 });
  });

  it('the numbers go on, also after a pause', () => {
    const again = connectedWith(checked(1, busy(3)), { type: 'mailbox-due', check: 2 }, checked(2, works));
    expect(again.model.checks).toBe(2);
    expect(connectedWith(checked(1, works), { ...signedIn }).model.checks).toBe(2);
  });

  it('leaves no pause behind when the person has to decide', () => {
    const { state, effects } = connectedWith(checked(1, busy(90)));
    expect(mailboxIn(state)).toEqual({
      kind: 'answered',
      report: busy(90),
      notBefore: 91_000,
      tries: 1,
    });
    expect(effects.map((effect) => effect.do)).not.toContain('check-mailbox-later');
  });

  it('another time than the one that is waited for is not asked at', () => {
    const { state } = connectedWith(checked(1, busy(3)), { type: 'mailbox-due', check: 1 });
    expect(mailboxIn(state)).toMatchObject({ kind: 'answered', next: 2 });
  });

  it('a failed renewal does not undo an answer', () => {
    expect(mailboxIn(connectedWith(checked(1, works), silently()).state)).toMatchObject({ kind: 'answered' });
  });

  it('coming back looks again after a check by hand that got no token', () => {
    const { effects } = play(restored, silently(), now(1), silently(), { type: 'returned' });
    expect(effects.at(-1)).toEqual({ do: 'check-silently' });
    const open = play(restored, silently(), signIn, { type: 'returned' });
    expect(open.effects.at(-1)).toMatchObject({ do: 'sign-in' });
  });
});

describe('telling the sync service', () => {
  const events = [signIn, withService, checked(1, works)];

  it('is tried again only while it is pending, and says that it tries', () => {
    const tried = play(...events, handOverFailed, { type: 'hand-over' });
    expect(tried.state).not.toHaveProperty('untold');
    expect(play(...events, handOverFailed).effects).toEqual(play(...events).effects);
    const done = play(...events, { type: 'handed-over', key });
    expect(play(...events, { type: 'handed-over', key }, { type: 'hand-over' }).effects).toEqual(
      done.effects,
    );
  });

  it('tells what is known of the mailbox by then', () => {
    const unasked = play(
      { type: 'restored', record: { ...record, handOver: { key, state: 'pending' } } },
      silently(),
      {
        type: 'hand-over',
      },
    );
    expect(unasked.effects.at(-1)).toMatchObject({ do: 'hand-over', mailbox: 'unknown' });
  });

  it('its success ends the failure that was shown', () => {
    const { state } = play(...events, handOverFailed, { type: 'handed-over', key });
    expect(state).toMatchObject({ kind: 'connected', record: { handOver: { key, state: 'done' } } });
    expect(state).not.toHaveProperty('untold');
  });

  it('ends behind an open window, which stays', () => {
    const behind = (event: Event) => play(...events, signIn, event).state;
    expect(behind({ type: 'handed-over', key })).toMatchObject({
      kind: 'signing-in',
      before: { kind: 'connected', record: { handOver: { state: 'done' } } },
    });
    expect(behind(handOverFailed)).toMatchObject({ kind: 'signing-in', before: { untold } });
  });

  it('a failure is not told to somebody who reads something else', () => {
    const { state, effects } = play(
      ...events,
      { type: 'explain', finding: noMailbox, audience: 'member' },
      handOverFailed,
    );
    expect(state).toEqual({ kind: 'advising', finding: noMailbox, audience: 'member' });
    expect(effects).toEqual(play(...events).effects);
  });

  it('an answer for a connection that has nothing to tell is none', () => {
    const { model } = connectedWith(checked(1, works));
    expect(connectedWith(checked(1, works), { type: 'handed-over', key }).model).toEqual(model);
    expect(play({ type: 'handed-over', key }).state.kind).toBe('idle');
  });
});

describe('what another pane did', () => {
  it('Disconnect there is Disconnect here, and forgets only an account', () => {
    expect(play({ type: 'restored', record: asked }, elsewhere(undefined))).toMatchObject({
      state: { kind: 'idle' },
      effects: [{ do: 'check-silently' }],
    });
    const reading = play(signIn, { type: 'failed', attempt: 1, finding: unsure });
    expect(reading.state.kind).toBe('asking');
    expect(play(restored, silently(expired), elsewhere(undefined)).state.kind).toBe('advising');
    expect(play(restored, silently(expired), elsewhere(undefined)).model.kept).toBeUndefined();
  });

  it('a request that goes while this pane reads takes no account and no screen away', () => {
    const { state, effects, model } = play(
      { type: 'restored', record: asked },
      { type: 'audience', audience: 'admin' },
      elsewhere(undefined),
    );
    expect(state.kind).toBe('advising');
    expect(effects).toEqual([{ do: 'check-silently' }]);
    expect(model.kept).toBeUndefined();
  });

  it('is known from then on, and looked at, at once', () => {
    const { effects, model } = play(elsewhere(record));
    expect(model.kept).toEqual(record);
    expect(effects).toEqual([{ do: 'check-silently', atOnce: true }]);
    expect(play(elsewhere(asked)).model.kept).toEqual(asked);
  });

  it('a newer connection is shown to somebody who reads about the old one', () => {
    const reading = [restored, silently(expired)];
    expect(play(...reading, elsewhere({ ...record, since: 99 })).state.kind).toBe('connected');
    const { state, effects, model } = play(...reading, elsewhere({ ...record, checked: 9 }));
    expect(state.kind).toBe('advising');
    expect(effects).toHaveLength(1);
    expect(model.kept).toMatchObject({ checked: 9 });
    expect(play(...reading, elsewhere({ ...asked, since: 7 })).state.kind).toBe('waiting');
  });

  it('a hand-over that is still pending stays explained; one that is done does not', () => {
    const events = [signIn, withService, checked(1, works), handOverFailed];
    const handOver = (state: 'pending' | 'done'): Event =>
      elsewhere({ ...record, checked: 2000, handOver: { key, state } });
    expect(play(...events, handOver('pending')).state).toMatchObject({ untold });
    expect(play(...events, handOver('done')).state).not.toHaveProperty('untold');
    expect(play(signIn, withService, handOver('pending')).state).not.toHaveProperty('untold');
  });
});

it('a waiting member who is refused for good reasons is told them only after a click', () => {
  const waiting: Event = { type: 'restored', record: asked };
  expect(play(waiting, silently(noMailbox)).state).toMatchObject({ kind: 'waiting', checked: 'unknown' });
  expect(play(waiting, silently(certain)).state).toMatchObject({ kind: 'waiting', checked: 'not-yet' });
});
