/** Everything of the pane that React draws. Loaded at the first sign of a person, and at the latest when it is needed. */
import { startTransition, StrictMode, Suspense, useDeferredValue, useMemo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { readSettings } from '../../adapters/config';
import { version } from '../../core/version';
import { BrokenBoundary } from '../../views/broken-boundary';
import { later } from '../../views/later';
import { ScreenProviders } from '../../views/screen-providers';
import { LanguageSettingProvider } from '../../views/words';
import { webDarkTheme, webLightTheme } from './fluent';
import { useLoadedLanguage } from '../../feature/use-loaded-language';
import { loadGuided } from '../../feature/load-guided';
import type { Boot, Pane } from './pane';
import { announce } from './shell';
import { setOwnLanguage } from './language';
import { SyncPage } from '../../feature/sync-page';

const About = later(() => import('../../views/about').then(({ About }) => About));
const Help = later(() => import('../../views/help').then(({ Help }) => Help));
const CouldNotStart = later(() => loadGuided().then(({ CouldNotStart }) => CouldNotStart));

export function drawScreens(pane: Pane, element: HTMLElement): void {
  const root = createRoot(element);
  // In small pieces: the person may be in the menu meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <PaneProviders pane={pane}>
          <Unbroken pane={pane} />
        </PaneProviders>
      </StrictMode>,
    ),
  );
}

function Unbroken({ pane }: { readonly pane: Pane }) {
  const broken = useStore(pane, (state) => state.broken ?? false);
  return (
    <BrokenBoundary broken={broken} onBroken={() => pane.setState({ broken: true })}>
      <Suspense fallback={null}>
        <Screens pane={pane} />
      </Suspense>
    </BrokenBoundary>
  );
}

function PaneProviders({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  const { language, own, theme } = useStore(pane);
  const active = useLoadedLanguage(language);
  const setting = useMemo(
    () => ({ own, choose: (tag: string | undefined) => setOwnLanguage(pane, tag) }),
    [pane, own],
  );
  return (
    active && (
      <LanguageSettingProvider value={setting}>
        <ScreenProviders
          active={active}
          theme={theme === 'dark' ? webDarkTheme : webLightTheme}
          announce={announce}
        >
          {children}
        </ScreenProviders>
      </LanguageSettingProvider>
    )
  );
}

const reload = () => window.location.reload();

function Screens({ pane }: { readonly pane: Pane }) {
  // As with the screens of a state, a page stays until the next one is whole.
  const { boot, page } = useDeferredValue(useStore(pane));
  const back = () => pane.setState({ page: 'sync' });
  if (boot.kind === 'failed') return <CouldNotStart reason={boot.reason} onReload={reload} />;
  if (page === 'help') return <Help supportUrl={readSettings().supportUrl} onBack={back} />;
  if (page === 'about') return <About version={version} publisher={readSettings().publisher} onBack={back} />;
  return boot.kind === 'ready' && <Sync pane={pane} {...boot} />;
}

function Sync({ pane, sync, environment }: Extract<Boot, { kind: 'ready' }> & { readonly pane: Pane }) {
  const settingsOpen = useDeferredValue(useStore(pane, ({ page }) => page === 'settings'));
  return (
    <SyncPage
      sync={sync}
      environment={environment}
      settingsOpen={settingsOpen}
      hasOwnHome
      onOpen={(page) => pane.setState({ page })}
    />
  );
}
