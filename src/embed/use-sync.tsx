import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import type { Settings } from '../config';
import type { State } from '../setup-sync/state';
import { useSetupSync } from '../setup-sync/use-setup-sync';
import { Home } from '../views/home';
import { keepKeys } from '../views/own-keys';
import { Unsaved } from '../views/unsaved';
import type { Booted } from '../pages/taskpane/boot';
import { SyncScreen } from '../pages/taskpane/sync-screen';

const SettingsPage = lazy(() =>
  import('../pages/taskpane/settings').then(({ SettingsPage }) => ({ default: SettingsPage })),
);

export interface Sync {
  readonly state: State;
  /** Whether a mailbox is connected: then the menu item is "Sync settings". */
  readonly connected: boolean;
  /** What the menu item does. Call it straight from the click: Microsoft's window opens before it returns. */
  readonly select: () => void;
  readonly screen: ReactElement;
}

/** The menu item and its screens, for a sidebar that has a menu and a home of its own. */
export function useSync(settings: Settings, booted: Booted | undefined): Sync {
  const { state, connection, unsaved, send } = useSetupSync(booted?.ports);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const signIn = () => send({ type: 'sign-in', purpose: 'member' });
  useEffect(() => keepKeys(document), []);

  function screen() {
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
