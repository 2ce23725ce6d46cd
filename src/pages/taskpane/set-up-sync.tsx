import { lazy, Suspense, useState } from 'react';
import { useSetupSync } from '../../setup-sync/use-setup-sync';
import { About } from '../../views/about';
import { Help } from '../../views/help';
import { Home } from '../../views/home';
import { Shell } from '../../views/shell';
import type { Settings } from '../../config';
import type { Booted } from './boot';
import { SyncScreen } from './sync-screen';

interface SetUpSyncProps {
  readonly settings: Settings;
  /** Absent until a click can open Microsoft's window. */
  readonly booted?: Booted;
}

type Page = 'sync' | 'settings' | 'help' | 'about';

const SettingsPage = lazy(() => import('./settings').then(({ SettingsPage }) => ({ default: SettingsPage })));

/** The pane: the menu, and the screen of the current state. */
export function SetUpSync({ settings, booted }: SetUpSyncProps) {
  const { state, connection, send } = useSetupSync(booted?.ports);
  const [page, setPage] = useState<Page>('sync');
  const back = () => setPage('sync');
  const openSettings = () => setPage('settings');
  const signIn = () => send({ type: 'sign-in', purpose: 'member' });

  return (
    <Shell
      connected={connection !== undefined}
      ready={booted !== undefined}
      onSetUp={() => {
        if (connection) return openSettings();
        back();
        signIn();
      }}
      onHelp={() => setPage('help')}
      onAbout={() => setPage('about')}
    >
      {page === 'help' && <Help supportUrl={settings.supportUrl} onBack={back} />}
      {page === 'about' && <About version={__VERSION__} publisher={settings.publisher} onBack={back} />}
      {page === 'settings' && booted && connection && (
        <Suspense fallback={null}>
          <SettingsPage state={state} connection={connection} send={send} booted={booted} onBack={back} />
        </Suspense>
      )}
      {(page === 'sync' || (page === 'settings' && !connection)) &&
        (booted ? (
          <SyncScreen state={state} send={send} booted={booted} onSettings={openSettings} />
        ) : (
          <Home app={settings.appName} ready={false} onSetUp={signIn} />
        ))}
    </Shell>
  );
}
