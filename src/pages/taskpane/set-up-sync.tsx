import { useState } from 'react';
import type { Settings } from '../../config';
import { About } from '../../views/about';
import { Help } from '../../views/help';
import { Shell } from '../../views/shell';
import type { Booted } from './boot';
import { useSync } from './use-sync';

interface SetUpSyncProps {
  readonly settings: Settings;
  /** Absent until a click can open Microsoft's window. */
  readonly booted?: Booted;
}

type Page = 'sync' | 'help' | 'about';

/** The pane: the menu, and the screen of the current state. */
export function SetUpSync({ settings, booted }: SetUpSyncProps) {
  const sync = useSync(settings, booted);
  const [page, setPage] = useState<Page>('sync');
  const back = () => setPage('sync');

  return (
    <Shell
      connected={sync.connected}
      ready={booted !== undefined}
      onSetUp={() => {
        back();
        sync.select();
      }}
      onHelp={() => setPage('help')}
      onAbout={() => setPage('about')}
    >
      {page === 'help' && <Help supportUrl={settings.supportUrl} onBack={back} />}
      {page === 'about' && <About version={__VERSION__} publisher={settings.publisher} onBack={back} />}
      {page === 'sync' && sync.screen}
    </Shell>
  );
}
