import type { Diagnosis } from './diagnosis';
import type { Failure } from './failure';
import { roleOf } from '../entra';
import type { Account, SignInOptions } from './ports';
import type { Checked, Effect, Event, Finding, Reach, Resting, State } from './state';

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

/** What a member who waits for an approval has met. */
const approvalNeeded: Finding = {
  failure: nothingSeen,
  diagnosis: { certainty: 'certain', problem: 'admin-approval-required', owner: 'tenant-admin' },
};

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

    case 'sign-in': {
      const attempt = attempts + 1;
      const { purpose } = event;
      return {
        model: { state: { kind: 'signing-in', attempt, purpose, before: restOf(state) }, attempts: attempt },
        effects: [{ do: 'sign-in', attempt, purpose }],
      };
    }

    case 'signed-in':
      return signedIn(state, event, to);

    case 'ticked':
      if (state.kind !== 'connected') return stay;
      return to({ ...state, reach: event.everyone ? 'everyone' : 'self' });

    case 'failed':
      if (!('attempt' in state) || state.attempt !== event.attempt) return stay;
      return state.kind === 'checking'
        ? to(afterCheck(state.before, event.finding), { do: 'check-silently' })
        : to(finding(event.finding, state.purpose));

    case 'failed-silently':
      if (state.kind !== 'waiting' || state.checked === 'not-yet') return stay;
      return to({ ...state, checked: asChecked(event.finding.diagnosis) });

    case 'cancel':
      return 'before' in state ? to(state.before, { do: 'close-window' }) : stay;

    case 'check': {
      const attempt = attempts + 1;
      return {
        model: { state: { kind: 'checking', attempt, before: restOf(state) }, attempts: attempt },
        effects: [{ do: 'probe', attempt }],
      };
    }

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
      if (state.kind === 'asking') {
        return to({ kind: 'advising', finding: state.finding, audience: event.audience });
      }
      return state.kind === 'waiting'
        ? to({ kind: 'advising', finding: approvalNeeded, audience: event.audience })
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

type To = (next: State, ...effects: Effect[]) => Step;

/** A token is believed only for the right mailbox and with all permissions; before that nothing is kept. */
function signedIn(state: State, event: Extract<Event, { type: 'signed-in' }>, to: To): Step {
  const { account } = event.session;
  if (event.otherAccount) return to({ kind: 'wrong-account', account }, { do: 'forget-account' });
  if (event.missing.length > 0) return to({ kind: 'partly', account, missing: event.missing });
  const since = state.kind === 'connected' ? state.since : event.now;
  const reach = state.kind === 'connected' ? state.reach : reachOf(state, account);
  return to(
    { kind: 'connected', since, account, ...(reach && { reach }) },
    { do: 'remember', record: { v: 1, kind: 'connected', since } },
  );
}

function reachOf(state: State, account: Account): Reach | undefined {
  if (state.kind !== 'signing-in') return undefined;
  const role = roleOf(account.roles);
  if (state.purpose !== 'tick-box') return role?.seesTickBox ? 'unsure' : undefined;
  return role?.seesTickBox === false ? 'self' : 'unsure';
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
  switch (before.kind) {
    case 'advising':
    case 'waiting':
    case 'partly':
      return { ...before, checked };
    case 'idle':
    case 'asking':
    case 'wrong-account':
    case 'connected':
      return before;
  }
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

const restOf = (state: State): Resting => ('before' in state ? state.before : state);
