import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ConnectedRecord } from './record';
import { goLive } from './go-live';
import { createSetupSync, type SetupSync, type SetupSyncPorts } from './set-up-sync';
import type { State } from './state';
import { start } from './step';

export interface Running extends Pick<SetupSync, 'send'> {
  readonly state: State;
  /** What is connected, also while something is in its way. */
  readonly connection: ConnectedRecord | undefined;
  /** Whether what is remembered could not be kept. */
  readonly unsaved: boolean;
}

/** Before the ports are ready: nothing set up, and nothing to be told. */
const unready: SetupSync = {
  getState: () => start.state,
  getKept: () => undefined,
  getUnsaved: () => false,
  subscribe: () => () => undefined,
  send: () => undefined,
  restore: () => undefined,
  follow: () => undefined,
};

/** Runs Set up sync for a component: its state, what is remembered, and how to tell it what happened. */
export function useSetupSync(ports: SetupSyncPorts | undefined): Running {
  const sync = useMemo(() => (ports ? createSetupSync(ports) : unready), [ports]);
  useEffect(() => (ports ? goLive(sync, ports.memory) : undefined), [sync, ports]);
  return useRunning(sync);
}

/** Follows Set up sync that runs already. */
export function useRunning(sync: SetupSync): Running {
  const state = useSyncExternalStore(sync.subscribe, sync.getState);
  const kept = useSyncExternalStore(sync.subscribe, sync.getKept);
  const unsaved = useSyncExternalStore(sync.subscribe, sync.getUnsaved);
  return { state, unsaved, connection: kept?.kind === 'connected' ? kept : undefined, send: sync.send };
}
