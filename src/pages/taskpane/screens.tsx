/** Everything of the pane that React draws. Loaded at the first sign of a person, and at the latest when it is needed. */
import {
  startTransition,
  StrictMode,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { readSettings } from '../../adapters/config';
import type { LanguageChoice } from '../../locales/language';
import { AnnounceProvider } from '../../views/announce';
import { BrokenBoundary } from '../../views/broken-boundary';
import { later } from '../../views/later';
import { LanguageSettingProvider, SpokenProvider, type Spoken } from '../../views/words';
import { FluentProvider, webDarkTheme, webLightTheme } from './fluent';
import { loadGuided } from '../../feature/load-guided';
import { inEnglish, type Boot, type Pane } from './pane';
import { announce } from './shell';
import { choose } from './speak';
import { SyncPage } from '../../feature/sync-page';

const About = later(() => import('../../views/about').then(({ About }) => About));
const Help = later(() => import('../../views/help').then(({ Help }) => Help));
const CouldNotStart = later(() => loadGuided().then(({ CouldNotStart }) => CouldNotStart));

/** The page has the same ground, also beside the screens. */
export const onThePage = { backgroundColor: 'transparent' } as const;

export function drawScreens(pane: Pane, element: HTMLElement): void {
  const root = createRoot(element);
  // In small pieces: the person may be in the menu meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <Surroundings pane={pane}>
          <Unbroken pane={pane} />
        </Surroundings>
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

/** Language, colours and the voice. */
function Surroundings({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  const { language, own, shade } = useStore(pane);
  const spoken = useSpokenOf(language);
  const setting = useMemo(
    () => ({ own, choose: (tag: string | undefined) => choose(pane, tag) }),
    [pane, own],
  );
  return (
    spoken && (
      <LanguageSettingProvider value={setting}>
        <SpokenProvider value={spoken}>
          <FluentProvider
            theme={shade === 'dark' ? webDarkTheme : webLightTheme}
            dir={spoken.language.dir}
            style={onThePage}
          >
            <AnnounceProvider value={announce}>{children}</AnnounceProvider>
          </FluentProvider>
        </SpokenProvider>
      </LanguageSettingProvider>
    )
  );
}

/** The language with all its words, as soon as they are there. Until then the language before; English without them. */
function useSpokenOf(choice: LanguageChoice): Spoken | undefined {
  const [spoken, setSpoken] = useState<Spoken | undefined>(choice.language.load ? undefined : choice);
  useEffect(() => {
    let stale = false;
    loadWords(choice).then(
      (next) => !stale && setSpoken(next),
      () => !stale && setSpoken((before) => before ?? inEnglish.language),
    );
    return () => {
      stale = true;
    };
  }, [choice]);
  return spoken;
}

async function loadWords({ language, regional }: LanguageChoice): Promise<Spoken> {
  const locale = await language.load?.();
  return { language, regional, ...(locale && { locale }) };
}

function Screens({ pane }: { readonly pane: Pane }) {
  // As with the screens of a state, a page stays until the next one is whole.
  const { boot, page } = useDeferredValue(useStore(pane));
  const back = () => pane.setState({ page: 'sync' });
  if (boot.kind === 'failed') return <CouldNotStart reason={boot.reason} />;
  if (page === 'help') return <Help supportUrl={readSettings().supportUrl} onBack={back} />;
  if (page === 'about')
    return <About version={__VERSION__} publisher={readSettings().publisher} onBack={back} />;
  return boot.kind === 'ready' && <Sync pane={pane} {...boot} />;
}

function Sync({ pane, sync, booted }: Extract<Boot, { kind: 'ready' }> & { readonly pane: Pane }) {
  const settingsOpen = useDeferredValue(useStore(pane, ({ page }) => page === 'settings'));
  return (
    <SyncPage
      sync={sync}
      booted={booted}
      settingsOpen={settingsOpen}
      hasOwnHome
      onOpen={(page) => pane.setState({ page })}
    />
  );
}
