import { Suspense, useEffect, useState, type ReactElement } from 'react';
import type { State } from '../core/state';
import { Home } from '../views/home';
import { later } from '../views/later';
import { keepKeys } from '../views/own-keys';
import { WaitingForOutlook } from '../views/waiting-for-outlook';
import { loadGuided } from './load-guided';
import { selectSync } from './select-sync';
import type { Start } from './start-sync';
import { SyncPage } from './sync-page';
import { useRunning } from './use-running';

const CouldNotStart = later(() => loadGuided().then(({ CouldNotStart }) => CouldNotStart));

export interface SidebarSync {
  readonly state: State;
  /** Whether a mailbox is connected: then the menu item is "Sync settings". */
  readonly connected: boolean;
  /** What the menu item does. Call it straight from the click: Microsoft's window opens before it returns. */
  readonly select: () => void;
  readonly screen: ReactElement;
  /** Forgets what was set up. Absent where nothing is. */
  readonly startOver: (() => void) | undefined;
}

/**
 * The menu item and its screens, for a sidebar that has a menu and a home of its own.
 * @param app What it is called; empty where the settings do not say.
 * @param startAgain Starts it anew when it could not start.
 */
export function useSidebarSync(app: string, start: Start, startAgain: () => void): SidebarSync {
  const sync = start.kind === 'ready' ? start.sync : undefined;
  const { state, connection } = useRunning(sync);
  const [page, setPage] = useState<'sync' | 'settings'>('sync');
  useEffect(() => keepKeys(document), []);

  function screen() {
    switch (start.kind) {
      case 'waiting':
        return <WaitingForOutlook {...(start.goOn && { onGoOn: start.goOn })} />;
      case 'starting':
        return <Home app={app} ready={false} onSetUp={() => undefined} />;
      case 'failed':
        return <CouldNotStart reason={start.reason} app={app} onReload={startAgain} />;
      case 'ready':
        return (
          <SyncPage
            sync={start.sync}
            environment={start.environment}
            settingsOpen={page === 'settings'}
            onOpen={setPage}
          />
        );
    }
  }

  return {
    state,
    connected: connection !== undefined,
    select: () => selectSync(sync, setPage),
    screen: <Suspense fallback={null}>{screen()}</Suspense>,
    startOver: sync?.getKept() && (() => sync.send({ type: 'start-over' })),
  };
}
