import type { ReactElement } from 'react';
import { CouldNotStart } from '../../src/pages/taskpane/guided';
import { SyncScreen } from '../../src/pages/taskpane/sync-screen';
import { scopeNames } from '../../src/entra';
import { advise } from '../../src/setup-sync/advise';
import type { State } from '../../src/setup-sync/state';
import { About } from '../../src/views/about';
import { Broken } from '../../src/views/broken';
import { Disconnecting } from '../../src/views/disconnecting';
import { Help } from '../../src/views/help';
import { Home } from '../../src/views/home';
import { SyncSettings } from '../../src/views/sync-settings';
import { booted } from './booted';
import { connected, type PageName } from './states';

const nothing = () => undefined;

/** What the pane shows below its header. */
export function ScreenOf({ what }: { readonly what: State | PageName }): ReactElement {
  const { appName, publisher, supportUrl } = booted.settings;
  switch (what) {
    case 'settings':
      return (
        <SyncSettings
          record={connected.record}
          connected={connected}
          required={scopeNames}
          hasService
          ewsSteps={advise('exchange-access-off', 'admin').words.steps ?? []}
          onCheck={nothing}
          onExplain={nothing}
          onSignIn={nothing}
          onAskAdmin={nothing}
          onTryService={nothing}
          onOtherAccount={nothing}
          onDisconnect={nothing}
          onBack={nothing}
        />
      );
    case 'disconnecting':
      return (
        <Disconnecting
          hasService
          links={{ myApps: 'https://myapps.microsoft.com', enterpriseApps: 'https://entra.microsoft.com' }}
          onConfirm={nothing}
          onKeep={nothing}
        />
      );
    case 'starting':
      return <Home app={appName} ready={false} onSetUp={nothing} />;
    case 'help':
      return <Help supportUrl={supportUrl} onBack={nothing} />;
    case 'about':
      return <About version={__VERSION__} publisher={publisher} onBack={nothing} />;
    case 'broken':
      return <Broken />;
    case 'could-not-start':
      return <CouldNotStart reason={Object.assign(new Error(), { name: 'not_configured' })} />;
    default:
      return <SyncScreen state={what} send={nothing} booted={booted} onSettings={nothing} />;
  }
}
