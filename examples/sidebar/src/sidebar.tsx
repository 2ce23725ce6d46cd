import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useSetUpSync } from 'lpc-sidebar';
import { useState } from 'react';
import { Records } from './records';

/** A sidebar with a menu, records and a sign-in of its own. What is of Set up sync: one hook, one menu item, one screen. */
export function Sidebar({ language }: { readonly language: string }) {
  const [page, setPage] = useState<'records' | 'sync'>('records');
  const [signedIn, setSignedIn] = useState(false);
  const session = { system: 'Northwind', signedIn, signIn: () => setSignedIn(true) };
  const sync = useSetUpSync({ language, session });
  const openSync = () => {
    sync.select();
    setPage('sync');
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <nav>
        <button onClick={() => setPage('records')}>Records</button>
        <button onClick={openSync} disabled={!sync.ready}>
          {sync.label}
        </button>
      </nav>
      <main>{page === 'sync' ? sync.screen : <Records connected={sync.connected} />}</main>
    </FluentProvider>
  );
}
