import type { Diagnosis } from './diagnosis';
import type { Failure } from './failure';
import type { SignInOptions } from './ports';
import type { Checked, Effect, Event, Finding, Resting, State } from './state';

/** Where Set up sync is, and how many windows it has opened: answers of an earlier one are told apart by number. */
export interface Model {
  readonly state: State;
  readonly attempts: number;
}

export interface Step {
  readonly model: Model;
  readonly effects: readonly Effect[];
}

export const start: Model = { state: { kind: 'idle' }, attempts: 0 };

const nothingSeen: Failure = { source: 'pane', codes: [], names: [], phrases: [] };

/** The whole behaviour of Set up sync: what an event makes of the state, and what the world is asked to do. */
export function step(model: Model, event: Event): Step {
  const { state, attempts } = model;
  const stay: Step = { model, effects: [] };
  const to = (next: State, ...effects: Effect[]): Step => ({ model: { ...model, state: next }, effects });

  switch (event.type) {
    case 'restored':
      if (state.kind !== 'idle' || !event.record) return stay;
      return event.record.kind === 'connected'
        ? to({ kind: 'connected', since: event.record.since }, { do: 'check-silently' })
        : to({ kind: 'waiting', record: event.record }, { do: 'check-silently' });

    case 'sign-in':
      return signIn(attempts + 1, event.purpose);

    case 'signed-in': {
      const since = state.kind === 'connected' ? state.since : event.now;
      return to(
        { kind: 'connected', since, account: event.session.account },
        { do: 'remember', record: { v: 1, kind: 'connected', since } },
      );
    }

    case 'failed':
      if (!('attempt' in state) || state.attempt !== event.attempt) return stay;
      return state.kind === 'checking'
        ? to(afterCheck(state.before, event.finding))
        : to(finding(event.finding, state.purpose));

    case 'failed-silently':
      return state.kind === 'waiting' ? to({ ...state, checked: asChecked(event.finding.diagnosis) }) : stay;

    case 'cancel':
      if (state.kind === 'checking') return to(state.before, { do: 'close-window' });
      return state.kind === 'signing-in' ? to({ kind: 'idle' }, { do: 'close-window' }) : stay;

    case 'check':
      if (!isResting(state)) return stay;
      return {
        model: { state: { kind: 'checking', attempt: attempts + 1, before: state }, attempts: attempts + 1 },
        effects: [{ do: 'probe', attempt: attempts + 1 }],
      };

    case 'returned':
      return state.kind === 'waiting' ? to(state, { do: 'check-silently' }) : stay;

    case 'saw': {
      const failure = state.kind === 'asking' ? state.finding.failure : nothingSeen;
      if (state.kind !== 'asking' && state.kind !== 'signing-in') return stay;
      return to(state, { do: 'diagnose', failure, saw: event.sighting });
    }

    case 'told':
      return state.kind === 'asking' ? to(state, { do: 'diagnose-text', text: event.text }) : stay;

    case 'rediagnosed':
      if (state.kind !== 'asking' && state.kind !== 'signing-in') return stay;
      return to({ kind: 'advising', finding: event.finding, audience: 'member' }, ...closing(state));

    case 'audience':
      if (state.kind === 'advising') return to({ ...state, audience: event.audience });
      return state.kind === 'asking'
        ? to({ kind: 'advising', finding: state.finding, audience: event.audience })
        : stay;

    case 'asked': {
      if (state.kind === 'connected') return stay;
      const record = { v: 1, kind: 'waiting', since: event.now, via: event.via } as const;
      return to({ kind: 'waiting', record }, { do: 'remember', record }, ...closing(state));
    }

    case 'home':
      return to({ kind: 'idle' }, { do: 'remember', record: undefined }, ...closing(state));

    case 'disconnect':
      return to({ kind: 'idle' }, { do: 'forget-account' }, { do: 'remember', record: undefined });
  }
}

function signIn(attempt: number, purpose: SignInOptions['purpose']): Step {
  return {
    model: { state: { kind: 'signing-in', attempt, purpose }, attempts: attempt },
    effects: [{ do: 'sign-in', attempt, purpose }],
  };
}

const closing = (state: State): Effect[] => ('attempt' in state ? [{ do: 'close-window' }] : []);

function finding(found: Finding, purpose: SignInOptions['purpose']): State {
  if (found.diagnosis.certainty === 'possible') return { kind: 'asking', finding: found };
  return { kind: 'advising', finding: found, audience: purpose === 'tick-box' ? 'admin' : 'member' };
}

/** A check that failed says "not yet" or nothing; only a certain other problem is worth a new screen. */
function afterCheck(before: Resting, found: Finding): State {
  const checked = checkedBy(found.diagnosis);
  if (checked === 'other') return { kind: 'advising', finding: found, audience: 'member' };
  return before.kind === 'connected' ? before : { ...before, checked };
}

function checkedBy({ certainty, problem }: Diagnosis): Checked | 'other' {
  switch (problem) {
    case 'admin-approval-required':
    case 'consent-required':
      return 'not-yet';
    case 'sign-in-required':
      return 'unknown';
    default:
      return certainty === 'certain' ? 'other' : 'unknown';
  }
}

const asChecked = (diagnosis: Diagnosis): Checked =>
  checkedBy(diagnosis) === 'not-yet' ? 'not-yet' : 'unknown';

const isResting = (state: State): state is Resting =>
  state.kind === 'advising' || state.kind === 'waiting' || state.kind === 'connected';
