import { Suspense, useEffect, useState, type ReactElement } from 'react';
import type { Settings } from '../adapters/config';
import type { State } from '../core/state';
import { Home } from '../views/home';
import { keepKeys } from '../views/own-keys';
import { WaitingForOutlook } from '../views/waiting-for-outlook';
import { selectSync } from './select-sync';
import type { Start } from './start-sync';
import { SyncPage } from './sync-page';
import { useRunning } from './use-running';

export interface Sync {
  readonly state: State;
  /** Whether a mailbox is connected: then the menu item is "Sync settings". */
  readonly connected: boolean;
  /** What the menu item does. Call it straight from the click: Microsoft's window opens before it returns. */
  readonly select: () => void;
  readonly screen: ReactElement;
}

/** The menu item and its screens, for a sidebar that has a menu and a home of its own. */
export function useSync(settings: Settings, start: Start): Sync {
  const sync = start.kind === 'ready' ? start.sync : undefined;
  const { state, connection } = useRunning(sync);
  const [page, setPage] = useState<'sync' | 'settings'>('sync');
  useEffect(() => keepKeys(document), []);

  function screen() {
    switch (start.kind) {
      case 'waiting':
        return <WaitingForOutlook {...(start.goOn && { onGoOn: start.goOn })} />;
      case 'starting':
      case 'failed':
        return <Home app={settings.appName} ready={false} onSetUp={() => undefined} />;
      case 'ready':
        return (
          <Suspense fallback={null}>
            <SyncPage
              sync={start.sync}
              booted={start.booted}
              settingsOpen={page === 'settings'}
              onOpen={setPage}
            />
          </Suspense>
        );
    }
  }

  return {
    state,
    connected: connection !== undefined,
    select: () => selectSync(sync, setPage),
    screen: screen(),
  };
}
