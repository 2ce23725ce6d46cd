import { useSyncExternalStore } from 'react';
import type { ConnectedRecord } from '../core/record';
import type { SetupSync } from '../core/set-up-sync';
import type { State } from '../core/state';
import { start } from '../core/step';

export interface Running extends Pick<SetupSync, 'send'> {
  readonly state: State;
  /** What is connected, also while something is in its way. */
  readonly connection: ConnectedRecord | undefined;
  /** Whether what is remembered could not be kept. */
  readonly unsaved: boolean;
}

/** Before it runs: nothing set up, and nothing to be told. */
const unready: SetupSync = {
  getState: () => start.state,
  getKept: () => undefined,
  getUnsaved: () => false,
  subscribe: () => () => undefined,
  send: () => undefined,
  goOnWith: () => undefined,
  restore: () => undefined,
  follow: () => undefined,
};

/** The state of Set up sync for a component, what is remembered, and how to tell it what happened. It may not run yet. */
export function useRunning(sync: SetupSync = unready): Running {
  const state = useSyncExternalStore(sync.subscribe, sync.getState);
  const kept = useSyncExternalStore(sync.subscribe, sync.getKept);
  const unsaved = useSyncExternalStore(sync.subscribe, sync.getUnsaved);
  return { state, unsaved, connection: kept?.kind === 'connected' ? kept : undefined, send: sync.send };
}
