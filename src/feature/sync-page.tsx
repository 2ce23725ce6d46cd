import { useEffect } from 'react';
import type { SetupSync } from '../core/set-up-sync';
import { Home } from '../views/home';
import { later } from '../views/later';
import { Unsaved } from '../views/unsaved';
import type { Environment } from './boot';
import { signIn } from './select-sync';
import { SyncScreen } from './sync-screen';
import { useRunning } from './use-running';

const loadSettings = () => import('./settings');

const SettingsPage = later(() => loadSettings().then(({ SettingsPage }) => SettingsPage));

interface SyncPageProps {
  readonly sync: SetupSync;
  readonly environment: Environment;
  readonly settingsOpen: boolean;
  /** Whether home is shown by something else, as long as there is nothing to say beside it. */
  readonly hasOwnHome?: boolean;
  readonly onOpen: (page: 'sync' | 'settings') => void;
}

/** Set up sync as the menu leads to it: the screen of its state, or the settings of what is connected. */
export function SyncPage({ sync, environment, settingsOpen, hasOwnHome = false, onOpen }: SyncPageProps) {
  const { state, connection, unsaved, send } = useRunning(sync);
  const isConnected = connection !== undefined;
  useEffect(() => {
    // Whoever is connected may want them when there is no connection to load them by.
    if (isConnected) loadSettings().catch(() => undefined);
  }, [isConnected]);
  const home =
    hasOwnHome && !unsaved ? null : (
      <Home app={environment.settings.appName} ready onSetUp={() => signIn(sync)} />
    );
  return (
    <>
      {unsaved && <Unsaved />}
      {settingsOpen && connection ? (
        <SettingsPage
          state={state}
          connection={connection}
          send={send}
          environment={environment}
          onBack={() => onOpen('sync')}
        />
      ) : (
        <SyncScreen
          state={state}
          send={send}
          environment={environment}
          home={home}
          onSettings={() => onOpen('settings')}
        />
      )}
    </>
  );
}
