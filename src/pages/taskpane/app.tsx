import { lazy, Suspense, useEffect, useState } from 'react';
import { readSettings, type Settings } from '../../config';
import { boot, type Booted } from './boot';
import { loadGuided } from './load-guided';
import { SetUpSync } from './set-up-sync';

const CouldNotStart = lazy(() => loadGuided().then(({ CouldNotStart }) => ({ default: CouldNotStart })));

type Boot =
  | { readonly kind: 'starting'; readonly settings: Settings; readonly booted?: Booted }
  | { readonly kind: 'failed'; readonly reason: unknown };

function begin(): Boot {
  try {
    return { kind: 'starting', settings: readSettings() };
  } catch (reason) {
    return { kind: 'failed', reason };
  }
}

/** The composition root: makes the parts ready and hands them to Set up sync. */
export function App() {
  const [state, setState] = useState<Boot>(begin);
  const settings = state.kind === 'starting' ? state.settings : undefined;

  useEffect(() => {
    if (!settings) return;
    let gone = false;
    boot(settings).then(
      (booted) => !gone && setState({ kind: 'starting', settings, booted }),
      (reason: unknown) => !gone && setState({ kind: 'failed', reason }),
    );
    return () => {
      gone = true;
    };
  }, [settings]);

  return state.kind === 'failed' ? (
    <Suspense>
      <CouldNotStart reason={state.reason} />
    </Suspense>
  ) : (
    <SetUpSync settings={state.settings} {...(state.booted && { booted: state.booted })} />
  );
}
