import type { Failure } from '../../src/setup-sync/failure';
import type { Effect, Event, Finding, State } from '../../src/setup-sync/state';
import { start, step, type Model } from '../../src/setup-sync/step';

const failure: Failure = { source: 'msal', codes: [], names: ['access_denied'], phrases: [] };
const certain: Finding = {
  failure,
  diagnosis: { certainty: 'certain', problem: 'admin-approval-required', owner: 'tenant-admin' },
};
const unsure: Finding = {
  failure,
  diagnosis: {
    certainty: 'possible',
    problem: 'admin-approval-required',
    owner: 'tenant-admin',
    candidates: ['admin-approval-required', 'consent-required'],
  },
};
const session = {
  account: { id: 'a.b', username: 'mia@contoso.example', tenant: 'b', roles: [] },
  scopes: ['User.Read'],
  accessToken: 'secret',
};
const asked = { v: 1, kind: 'waiting', since: 5, via: 'mail' } as const;

/** Sends events one after the other; returns where they lead and everything asked of the world. */
function play(...events: Event[]): { state: State; effects: Effect[]; model: Model } {
  let model = start;
  const effects: Effect[] = [];
  for (const event of events) {
    const next = step(model, event);
    model = next.model;
    effects.push(...next.effects);
  }
  return { state: model.state, effects, model };
}

const signIn: Event = { type: 'sign-in', purpose: 'member' };

describe('signing in', () => {
  it('opens one window per click', () => {
    expect(play(signIn).effects).toEqual([{ do: 'sign-in', attempt: 1, purpose: 'member' }]);
  });

  it('remembers a connection without any secret', () => {
    const { state, effects } = play(signIn, { type: 'signed-in', session, now: 7 });
    expect(state).toEqual({ kind: 'connected', since: 7, account: session.account });
    expect(effects.at(-1)).toEqual({ do: 'remember', record: { v: 1, kind: 'connected', since: 7 } });
    expect(JSON.stringify(effects)).not.toContain('secret');
  });

  it('ignores a late failure and takes a late success', () => {
    const late: Event = { type: 'failed', attempt: 1, finding: certain };
    expect(play(signIn, { type: 'cancel' }, late).state.kind).toBe('idle');
    expect(play(signIn, { type: 'cancel' }, signIn, late).state.kind).toBe('signing-in');
    expect(play(signIn, { type: 'cancel' }, { type: 'signed-in', session, now: 1 }).state.kind).toBe(
      'connected',
    );
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
    expect(play(...asking, { type: 'told', text: 'AADSTS90094' }).effects.at(-1)).toEqual({
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
    expect(play(waiting, { type: 'failed-silently', finding: certain }).state).toMatchObject({
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
  const { state, effects } = play(signIn, { type: 'signed-in', session, now: 7 }, { type: 'disconnect' });
  expect(state.kind).toBe('idle');
  expect(effects.slice(-2)).toEqual([{ do: 'forget-account' }, { do: 'remember', record: undefined }]);
});
