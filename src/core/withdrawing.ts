import { works } from './mailbox-report';
import { back, disconnecting, keep, move, restOf, without, type Model, type Step } from './model';
import {
  claimOf,
  keepingPromises,
  owedBy,
  withoutKey,
  type ConnectedRecord,
  type SetupRecord,
} from './record';
import type { Effect, Event, Resting, State } from './state';

/** Disconnect is a promise: what the sync service may know of a connection that ended is told until it has answered. */

export const withdrawOwed = (record: SetupRecord | undefined, atOnce = false): Effect[] =>
  owedBy(record).length > 0 ? [{ do: 'withdraw', ...(atOnce && { atOnce }) }] : [];

/** Lets the account go, but for the token that the sync service has still to be told with. */
export const forgetting = (kept: SetupRecord | undefined): Effect[] =>
  keepingPromises(undefined, kept) ? [{ do: 'let-go' }] : [{ do: 'forget-account' }];

/** The service does not know of a connection any more: by our word, or because it was given up elsewhere. */
export function withdrawn(model: Model, { key }: Extract<Event, { type: 'withdrawn' }>): Step {
  const { state, kept } = model;
  if (!kept || ![...owedBy(kept), claimOf(kept)].some((one) => one?.key === key))
    return { model, effects: [] };
  const left = withoutKey(kept, key);
  const known: Model = { ...without(model, 'kept'), ...(left && { kept: left }) };
  const rest = restOf(state);
  if (rest.kind === 'disconnecting' || (rest.kind === 'connected' && left?.kind !== 'connected')) {
    return left?.kind === 'disconnecting'
      ? keep(known, back(state, { ...disconnecting(left), ...untoldIn(state) }), left, [])
      : keep(known, back(state, { kind: 'idle' }), left, [{ do: 'forget-account' }]);
  }
  if (rest.kind !== 'connected' || left?.kind !== 'connected') return keep(known, state, left, []);
  const still = owedBy(left).length > 0 ? rest : without(rest, 'unended');
  return tell(known, { ...still, record: left }, { isNew: true, effects: [] });
}

const untoldIn = (state: State) => {
  const rest = restOf(state);
  return rest.kind === 'disconnecting' && rest.untold ? { untold: rest.untold } : {};
};

export function withdrawFailed(model: Model, event: Extract<Event, { type: 'withdraw-failed' }>): Step {
  const { state, kept } = model;
  const rest = restOf(state);
  const { key, untold } = event;
  if (!owedBy(kept).some((one) => one.key === key)) return { model, effects: [] };
  if (rest.kind === 'disconnecting') return move(model, back(state, { ...rest, untold }), []);
  if (rest.kind === 'connected') return move(model, back(state, { ...rest, unended: untold }), []);
  return { model, effects: [] };
}

/** "Try now": the last answer is ignored while it is tried. */
export function withdraw(model: Model): Step {
  const { state, kept } = model;
  const offersIt = state.kind === 'disconnecting' || state.kind === 'connected';
  if (owedBy(kept).length === 0 || !offersIt) return { model, effects: [] };
  return move(model, trying(state), withdrawOwed(kept, true));
}

/** Somebody signed in to end what is owed; another account's token is of no use for that. */
export function mayWithdraw(model: Model, event: Extract<Event, { type: 'may-withdraw' }>): Step {
  const { state, kept } = model;
  if (state.kind !== 'signing-in' || state.attempt !== event.attempt || state.purpose !== 'withdraw') {
    return { model, effects: [] };
  }
  const owners = owedBy(kept).map(({ account }) => account);
  if (owners.length === 0 || owners.some((account) => account === undefined || account === event.account)) {
    return move(model, trying(state.before), withdrawOwed(kept, true));
  }
  const { before } = state;
  const untold = { why: 'account' } as const;
  return before.kind === 'disconnecting'
    ? move(model, { ...before, untold }, [{ do: 'forget-account' }])
    : move(model, before.kind === 'connected' ? { ...before, unended: untold } : before, []);
}

function trying(state: Resting): Resting {
  if (state.kind === 'disconnecting') return without(state, 'untold');
  return state.kind === 'connected' ? without(state, 'unended') : state;
}

export type Connected = Extract<State, { kind: 'connected' }>;

/**
 * Tells the sync service of a connection whose mailbox answered: as long as it has not answered, and once in each opening,
 * because what it said another day may not be so any more. What ended goes first, so that no late word undoes the new one.
 * It is written down before anything is sent.
 * @param next What else follows; `isNew`: whether the connection's record has still to be written down.
 */
export function tell(
  model: Model,
  connected: Connected,
  { isNew, effects }: { readonly isNew: boolean; readonly effects: readonly Effect[] },
): Step {
  const { record, mailbox } = connected;
  const state = back(model.state, connected);
  const { handOver } = record;
  const due = handOver && mailbox.kind === 'answered' && model.told !== handOver.key;
  if (!due || owedBy(record).length > 0) {
    return isNew ? keep(model, state, record, effects) : move(model, state, effects);
  }
  const isUnsent = handOver.state === 'unsent';
  const sent: ConnectedRecord = isUnsent
    ? { ...record, handOver: { ...handOver, state: 'pending' } }
    : record;
  const shown = back(state, { ...connected, record: sent });
  const all: readonly Effect[] = [...effects, { do: 'hand-over', record: sent, mailbox: kindOf(connected) }];
  return isNew || isUnsent ? keep(model, shown, sent, all) : move(model, shown, all);
}

export const kindOf = ({ mailbox }: Connected) =>
  mailbox.kind === 'answered' && works(mailbox.report) ? 'exchange-online' : 'unknown';
