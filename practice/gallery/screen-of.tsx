import type { ReactElement } from 'react';
import { CouldNotStart } from '../../src/feature/guided';
import { SettingsPage } from '../../src/feature/settings';
import { SyncScreen } from '../../src/feature/sync-screen';
import { About } from '../../src/views/about';
import { Disconnecting } from '../../src/views/disconnecting';
import { Help } from '../../src/views/help';
import { Home } from '../../src/views/home';
import { NotLoaded } from '../../src/views/not-loaded';
import { PartNotLoaded } from '../../src/views/part-not-loaded';
import { Screen } from '../../src/views/screen';
import { NotSyncedMailbox } from '../../src/views/not-synced';
import { SignInFirst } from '../../src/views/sign-in-first';
import { Unsaved } from '../../src/views/unsaved';
import { environment } from './environment';
import { record, type Shown } from './states';

const nothing = () => undefined;

/** What React shows below the header; nothing where the pane's own parts do. */
export function ScreenOf({ shown: { what, inSettings } }: { readonly shown: Shown }): ReactElement | null {
  const { publisher, supportUrl } = environment.settings;
  switch (what) {
    case 'starting':
    case 'waiting-for-outlook':
    case 'broken':
      return null;
    case 'help':
      return <Help supportUrl={supportUrl} onBack={nothing} />;
    case 'about':
      return <About version={environment.version} publisher={publisher} onBack={nothing} />;
    case 'not-loaded':
      return <NotLoaded onAgain={nothing} onGone={nothing} />;
    case 'part-not-loaded':
      return (
        <Screen heading="A screen">
          <PartNotLoaded onAgain={nothing} onGone={nothing} />
        </Screen>
      );
    case 'could-not-start':
      return (
        <CouldNotStart reason={Object.assign(new Error(), { name: 'not_configured' })} onReload={nothing} />
      );
    case 'shared-mailbox':
      return <NotSyncedMailbox app={environment.settings.appName} what="shared" onAnyway={nothing} />;
    case 'sign-in-first':
      return <SignInFirst system="Salesforce" onSignIn={nothing} />;
    case 'unsaved':
      return (
        <>
          <Unsaved />
          <Home app={environment.settings.appName} ready onSetUp={nothing} />
        </>
      );
    case 'disconnect':
      return (
        <Disconnecting
          hasService
          links={{ myApps: 'https://myapps.microsoft.com', enterpriseApps: 'https://entra.microsoft.com' }}
          onConfirm={nothing}
          onKeep={nothing}
        />
      );
    default:
      return inSettings ? (
        <SettingsPage
          state={what}
          connection={what.kind === 'connected' ? what.record : record}
          send={nothing}
          environment={environment}
          onBack={nothing}
        />
      ) : (
        <SyncScreen state={what} send={nothing} environment={environment} home={null} onSettings={nothing} />
      );
  }
}
