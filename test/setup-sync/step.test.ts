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
const signedIn = { type: 'signed-in', session, now: 7, missing: [], otherAccount: false } as const;
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
    const { state, effects } = play(signIn, signedIn);
    expect(state).toEqual({ kind: 'connected', since: 7, account: session.account });
    expect(effects.at(-1)).toEqual({ do: 'remember', record: { v: 1, kind: 'connected', since: 7 } });
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
  const { state, effects } = play(signIn, signedIn, { type: 'disconnect' });
  expect(state.kind).toBe('idle');
  expect(effects.slice(-2)).toEqual([{ do: 'forget-account' }, { do: 'remember', record: undefined }]);
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
  const globalAdmin = '62e90394-69f5-4237-9190-012177145e10';
  const cloudAppAdmin = '158c047a-c907-4556-b7ef-446551a6b5f7';
  const as = (...roles: string[]) =>
    ({ ...signedIn, session: { ...session, account: { ...session.account, roles } } }) as const;
  const tickBox: Event = { type: 'sign-in', purpose: 'tick-box' };

  it.each([
    ['a member', signIn, as(), undefined],
    ['an admin who may have ticked the box', signIn, as(globalAdmin), 'unsure'],
    ['an admin who sees no box, by the ordinary way', signIn, as(cloudAppAdmin), undefined],
    ['an admin who sees no box, by the tick-box way', tickBox, as(cloudAppAdmin), 'self'],
    ['an admin of unknown role, by the tick-box way', tickBox, as(), 'unsure'],
  ])('%s', (_, how, who, reach) => {
    const { state } = play(how, who);
    expect(state).toMatchObject({ kind: 'connected' });
    expect('reach' in state ? state.reach : undefined).toBe(reach);
  });

  it('is what the admin answers', () => {
    expect(play(tickBox, as(globalAdmin), { type: 'ticked', everyone: true }).state).toMatchObject({
      reach: 'everyone',
    });
    expect(play(tickBox, as(globalAdmin), { type: 'ticked', everyone: false }).state).toMatchObject({
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
