import { expect } from '@playwright/test';
import { microsoft, people } from '../microsoft';
import { atNextWindow } from '../pane-frame';
import { afterOffice } from './in-pane';
import {
  ASKED,
  HOME,
  notSignedIn,
  setUpAgain,
  setUpSync,
  NOT_CHECKED,
  SIGNED_IN,
  told,
  WINDOW_OPEN,
  windowOf,
  type Row,
  type Scene,
} from './row';

/** What happens to Microsoft's window. */

const A_WHILE = 5000;

/**
 * The next window closes as soon as it is open. Asked again and again, whatever it says: Chromium may lose a wish to
 * close while the window goes to a page, and calls it closed for that moment.
 */
const CLOSES_AT_ONCE = `
  const opened = open(...all);
  setInterval(() => opened.close(), 20);
  return opened;`;

/** Goes through Microsoft's pages in the window that an action opens. */
async function signInBy(scene: Scene, action: () => Promise<void>) {
  const ms = microsoft(await scene.pane.windowFrom(action));
  await ms.pick(people.mia);
  await ms.accept();
}

const signInFromMenu = (scene: Scene) => signInBy(scene, () => setUpSync(scene));

async function closedByPerson({ pane }: Scene) {
  await pane.press('I closed it or selected Cancel');
  await pane.heading(told('window-closed'));
}

const windowRows: readonly Row[] = [
  {
    fault: 'F1',
    title: 'the window is blocked',
    act: async (scene) => {
      await scene.pane.blockNextWindow();
      await setUpSync(scene);
    },
    told: told('popup-blocked'),
  },
  {
    fault: 'F2',
    title: 'the window closes at once',
    run: notSignedIn,
    act: async (scene) => {
      await atNextWindow(scene.pane.page, CLOSES_AT_ONCE);
      await setUpSync(scene);
    },
    told: told('window-isolated'),
    retry: (scene) => signInBy(scene, () => scene.pane.press('Try again')),
  },
  {
    fault: 'F2',
    title: 'the window is closed at the sign-in page',
    run: notSignedIn,
    act: async (scene) => {
      const window = await windowOf(scene);
      await microsoft(window).shows('Pick an account');
      await scene.pane.passes(A_WHILE);
      await window.close();
    },
    told: ASKED,
    retry: async (scene) => {
      await closedByPerson(scene);
      await signInBy(scene, () => scene.pane.press('Try again'));
    },
  },
  {
    fault: 'F2',
    title: 'the window is closed at the consent page',
    run: notSignedIn,
    act: async (scene) => {
      const window = await windowOf(scene);
      await microsoft(window).pick(people.mia);
      await microsoft(window).shows('Permissions requested');
      await scene.pane.passes(A_WHILE);
      await window.close();
    },
    told: ASKED,
    retry: async (scene) => {
      await closedByPerson(scene);
      const window = await scene.pane.windowFrom(() => scene.pane.press('Try again'));
      await microsoft(window).accept();
    },
  },
  {
    fault: 'F3',
    title: 'a double click opens one window',
    run: notSignedIn,
    act: async ({ pane, context }) => {
      const windows: unknown[] = [];
      context.on('page', (window) => windows.push(window));
      const button = pane.content.getByRole('button', { name: 'Set up sync' });
      await pane.windowFrom(() => button.dblclick());
      await pane.heading(WINDOW_OPEN);
      expect(windows).toHaveLength(1);
      await pane.press('Cancel');
    },
    told: HOME,
    retry: signInFromMenu,
  },
  {
    fault: 'F3',
    title: 'Enter held down opens one window',
    run: notSignedIn,
    act: async ({ pane, context }) => {
      const windows: unknown[] = [];
      context.on('page', (window) => windows.push(window));
      const button = pane.content.getByRole('button', { name: 'Set up sync' });
      await expect(button).toHaveAttribute('aria-disabled', 'false');
      await button.focus();
      await pane.windowFrom(async () => {
        for (let times = 0; times < 5; times += 1) await pane.page.keyboard.down('Enter');
        await pane.page.keyboard.up('Enter');
      });
      await pane.heading(WINDOW_OPEN);
      expect(windows).toHaveLength(1);
      await pane.press('Cancel');
    },
    told: HOME,
    retry: signInFromMenu,
  },
  {
    fault: 'F4',
    title: 'two panes at once: the other follows',
    act: async (scene) => {
      const other = await scene.person.openPane('mia');
      await other.heading(HOME);
      await other.windowFrom(() => other.choose('Set up sync'));
      await other.heading(SIGNED_IN);
    },
    // The token is the other pane's: this one knows of the connection, and has no proof of it.
    told: NOT_CHECKED,
    retry: async ({ pane }) => {
      await pane.choose('Sync settings');
      await pane.heading('Sync settings');
      await pane.press('Back');
    },
    end: NOT_CHECKED,
  },
  {
    fault: 'F5',
    title: 'the window goes elsewhere and never comes back',
    run: notSignedIn,
    before: ({ context }) => context.clock.install(),
    act: async (scene) => {
      const window = await windowOf(scene);
      await microsoft(window).shows('Pick an account');
      await window.goto(scene.practice.urls.start);
      await scene.pane.heading(WINDOW_OPEN);
      await scene.context.clock.fastForward('10:01');
    },
    told: ASKED,
    retry: async (scene) => {
      await closedByPerson(scene);
      await signInBy(scene, () => scene.pane.press('Try again'));
    },
  },
  {
    fault: 'F6',
    title: 'the pane is loaded anew while the window is open',
    run: notSignedIn,
    act: async (scene) => {
      await windowOf(scene);
      await scene.pane.reload();
    },
    told: HOME,
    heard: 0,
    retry: signInFromMenu,
  },
  {
    fault: 'F7',
    title: 'the pane is closed and opened again on the way',
    run: notSignedIn,
    act: async (scene) => {
      const first = await scene.person.openPane('mia');
      await first.windowFrom(() => first.choose('Set up sync'));
      await first.page.close();
    },
    told: HOME,
    heard: 0,
    retry: signInFromMenu,
  },
  {
    fault: 'F9',
    title: 'the window is cut off by the browser',
    run: { ...notSignedIn, coop: 'always' },
    told: told('window-isolated'),
    retry: async (scene) => {
      scene.practice.tenant.coop = 'entra';
      await signInBy(scene, () => scene.pane.press('Try again'));
    },
  },
];

/** Makes Office's dialog fail once: at opening, or by an event afterwards. */
const failDialog = (code: number, when: 'opening' | 'open') => `
  const { ui } = Office.context;
  const real = ui.displayDialogAsync;
  ui.displayDialogAsync = (_address, _options, tell) => {
    ui.displayDialogAsync = real;
    if (${when === 'opening'}) return tell({ status: 'failed', error: { code: ${code} } });
    const addEventHandler = (type, handle) => type === 'dialogEventReceived' && handle({ error: ${code} });
    tell({ status: 'succeeded', value: { addEventHandler, close() {} } });
  };`;

const dialogRow = (code: number, when: 'opening' | 'open', heading: string, retry: Row['retry']): Row => ({
  fault: 'F8',
  title: `Office’s dialog fails with ${code}`,
  only: 'framed',
  run: { host: 'dialog' },
  before: ({ context }) => afterOffice(context, failDialog(code, when)),
  told: heading,
  ...(retry && { retry }),
});

const dialogRows: readonly Row[] = [
  dialogRow(12004, 'opening', told('app-misconfigured'), setUpAgain),
  dialogRow(12005, 'opening', told('app-misconfigured'), setUpAgain),
  dialogRow(12006, 'open', told('window-isolated'), undefined),
  dialogRow(12009, 'opening', told('popup-blocked'), undefined),
  dialogRow(12011, 'opening', told('popup-blocked'), undefined),
  {
    ...dialogRow(12007, 'opening', SIGNED_IN, () => Promise.resolve()),
    title: 'Office’s dialog is said to be open (12007): asked once more, and it opens',
  },
];

export const popup: readonly Row[] = [...windowRows, ...dialogRows];
