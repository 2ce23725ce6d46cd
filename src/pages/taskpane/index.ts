/** The composition root: makes the parts ready, the slow ones after the first paint. */
import { readSettings } from '../../config';
import { createSetupSync, goLive } from '../../setup-sync/set-up-sync';
import { boot } from './boot';
import { createPane } from './pane';
import { followShade } from './shade';
import { workShell } from './shell';
import { speak } from './speak';

const pane = createPane();
followShade(pane);
speak(pane);
const { prepare } = workShell(pane, loadScreens);

start().then(whenIdle(prepare), (reason: unknown) => pane.setState({ boot: { kind: 'failed', reason } }));

async function start(): Promise<void> {
  const booted = await boot(readSettings());
  const sync = createSetupSync(booted.ports);
  goLive(sync, booted.ports.memory);
  pane.setState({ boot: { kind: 'ready', booted, sync } });
}

/** React, Fluent and the screens, with the words of the language in which they will be read. */
async function loadScreens() {
  const [{ drawScreens }] = await Promise.all([
    import('./screens'),
    pane
      .getState()
      .language.language.load?.()
      .catch(() => undefined),
  ]);
  return drawScreens;
}

/** What can wait until the browser has nothing else to do. */
function whenIdle(work: () => void): () => void {
  // Safari has no requestIdleCallback: https://caniuse.com/requestidlecallback, 2026-11-25.
  return () => void ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200));
}
