import { keepingPromises, owedBy, type DisconnectingRecord, type SetupRecord } from './record';
import type { Effect, Resting, State } from './state';

export interface Model {
  /** Where Set up sync is. */
  readonly state: State;
  /** How many windows it has opened: answers of an earlier one are told apart by number. */
  readonly attempts: number;
  /** How often the mailbox was asked; the same for its answers. */
  readonly checks: number;
  /** What is remembered, as far as this pane knows. A connection stays remembered while something is in its way. */
  readonly kept?: SetupRecord;
  /** The key of the connection of which the sync service said, since the pane was opened, that it knows. */
  readonly told?: string;
  /** Whether what is remembered could not be kept. */
  readonly unsaved?: true;
}

export interface Step {
  readonly model: Model;
  readonly effects: readonly Effect[];
}

export const start: Model = { state: { kind: 'idle' }, attempts: 0, checks: 0 };

/** The next step. What is remembered stays as it is. */
export const move = (model: Model, state: State, effects: readonly Effect[]): Step => ({
  model: { ...model, state },
  effects,
});

/**
 * The next step, and what is remembered from then on; it is written down before anything else is done. Nothing that the sync
 * service may know is lost on the way: what the next record does not go on with stays owed, and is told at once.
 */
export function keep(
  model: Model,
  state: State,
  next: SetupRecord | undefined,
  effects: readonly Effect[],
): Step {
  const record = keepingPromises(next, model.kept);
  const before = new Set(owedBy(model.kept).map(({ key }) => key));
  const ended = owedBy(record).some(({ key }) => !before.has(key));
  return {
    model: { ...without(model, 'kept'), state: showing(state, record), ...(record && { kept: record }) },
    effects: [
      { do: 'remember', record },
      ...effects,
      ...(ended ? [{ do: 'withdraw', atOnce: true } as const] : []),
    ],
  };
}

/** A screen that shows what is remembered shows what it is now. */
function showing(state: State, record: SetupRecord | undefined): State {
  const rest = restOf(state);
  if (rest.kind === 'connected' && record?.kind === 'connected') return back(state, { ...rest, record });
  if (rest.kind === 'waiting' && record?.kind === 'waiting') return back(state, { ...rest, record });
  if (record?.kind !== 'disconnecting') return state;
  if (rest.kind === 'disconnecting') return back(state, { ...rest, record });
  return rest.kind === 'idle' ? back(state, disconnecting(record)) : state;
}

/** The sync service is being told. */
export const disconnecting = (record: DisconnectingRecord): Resting => ({ kind: 'disconnecting', record });

export const restOf = (state: State): Resting => ('before' in state ? state.before : state);

/** Puts what changed behind an open window back behind it. */
export const back = (state: State, rest: Resting): State =>
  'before' in state ? { ...state, before: rest } : rest;

export function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const rest: Partial<T> = { ...whole };
  delete rest[key];
  return rest as Omit<T, K>;
}
