import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import type { Settings } from '../adapters/config';
import type { State } from '../core/state';
import { useRunning } from './use-running';
import { Home } from '../views/home';
import { keepKeys } from '../views/own-keys';
import { WaitingForOutlook } from '../views/waiting-for-outlook';
import type { Start } from './start-sync';
import { Unsaved } from '../views/unsaved';
import { SyncScreen } from './sync-screen';

const SettingsPage = lazy(() => import('./settings').then(({ SettingsPage }) => ({ default: SettingsPage })));

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
  const { booted, sync } = start.kind === 'ready' ? start : { booted: undefined, sync: undefined };
  const { state, connection, unsaved, send } = useRunning(sync);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const signIn = () => send({ type: 'sign-in', purpose: 'member' });
  useEffect(() => keepKeys(document), []);

  function screen() {
    if (start.kind === 'waiting') return <WaitingForOutlook {...(start.goOn && { onGoOn: start.goOn })} />;
    if (!booted) return <Home app={settings.appName} ready={false} onSetUp={signIn} />;
    if (!settingsOpen || !connection) {
      return (
        <SyncScreen
          state={state}
          send={send}
          booted={booted}
          home={<Home app={settings.appName} ready onSetUp={signIn} />}
          onSettings={() => setSettingsOpen(true)}
        />
      );
    }
    const back = () => setSettingsOpen(false);
    return (
      <Suspense fallback={null}>
        <SettingsPage state={state} connection={connection} send={send} booted={booted} onBack={back} />
      </Suspense>
    );
  }

  return {
    state,
    connected: connection !== undefined,
    select: () => {
      setSettingsOpen(connection !== undefined);
      if (!connection) signIn();
    },
    screen: (
      <>
        {unsaved && <Unsaved />}
        {screen()}
      </>
    ),
  };
}
