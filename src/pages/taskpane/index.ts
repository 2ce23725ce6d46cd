/** The composition root: what a click on Set up sync needs is made ready at once, the screens when somebody comes. */
import { readReportUrl, readSettings } from '../../adapters/config';
import { nextTask } from '../../core/next-task';
import { createPane } from './pane';
import { followTheme } from './theme';
import { workShell } from './shell';
import { followLanguage } from './language';
import { startSync } from '../../feature/start-sync';

const pane = createPane();
followTheme(pane);
const reports = readReportUrl();
if (reports) {
  import('./tell-operator').then(({ tellOperator }) => tellOperator(pane, reports)).catch(() => undefined);
}
followLanguage(pane);
const { prepare } = workShell(pane, loadScreens);
onFirstSign(prepare);
try {
  startSync(readSettings(), (boot) => pane.setState({ boot }));
} catch (reason) {
  pane.setState({ boot: { kind: 'failed', reason } });
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
