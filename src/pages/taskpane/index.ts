/** The composition root: what a click on Set up sync needs is made ready at once, the screens when somebody comes. */
import { readSettings } from '../../config';
import { nextTask } from '../../setup-sync/next-task';
import { goLive } from '../../setup-sync/go-live';
import { boot, signInUnavailable } from './boot';
import { createPane } from './pane';
import { followShade } from './shade';
import { workShell } from './shell';
import { speak } from './speak';

const pane = createPane();
followShade(pane);
speak(pane);
const { prepare } = workShell(pane, loadScreens);
onFirstSign(prepare);
start().catch((reason: unknown) => pane.setState({ boot: { kind: 'failed', reason } }));

async function start(): Promise<void> {
  // The rules are not needed before a click can be: the menu is there without them.
  const [booted, { createSetupSync }] = await Promise.all([
    boot(readSettings()),
    import('../../setup-sync/set-up-sync').catch(signInUnavailable),
  ]);
  const sync = createSetupSync(booted.ports);
  goLive(sync, booted.ports.memory);
  pane.setState({ boot: { kind: 'ready', booted, sync } });
}

/** React, Fluent and the screens, with the words of the language in which they will be read: one after the other, each a task of its own. */
async function loadScreens() {
  const words = pane
    .getState()
    .language.language.load?.()
    .catch(() => undefined);
  await import('react-dom/client');
  await nextTask();
  await import('./fluent');
  await nextTask();
  const { drawScreens } = await import('./screens');
  await words;
  await nextTask();
  return drawScreens;
}

/** Somebody is about to use the pane. Until then what is not drawn needs no memory either. */
function onFirstSign(act: () => void) {
  const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;
  const once = () => {
    signs.forEach((sign) => document.removeEventListener(sign, once));
    act();
  };
  signs.forEach((sign) => document.addEventListener(sign, once));
}
