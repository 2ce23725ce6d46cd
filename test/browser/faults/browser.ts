import type { Page } from '@playwright/test';
import { microsoft, people } from '../microsoft';
import { paneFrame } from '../pane-frame';
import { inPane, inPaneAtFirst, nowInPane } from './in-pane';
import {
  notSignedIn,
  setUpSync,
  SIGNED_IN,
  told,
  tryAgain,
  WINDOW_OPEN,
  windowOf,
  type Row,
  type Scene,
} from './row';

/** What a browser takes away, or never had. */

const TOKEN = '**/oauth2/v2.0/token**';
const HALF_AN_HOUR = 30 * 60 * 1000;

/** Something that the pane can do without. */
const without = (fault: Row['fault'], title: string, script: string): Row => ({
  fault,
  title,
  before: ({ context }) => inPane(context, script),
  told: SIGNED_IN,
  retry: () => Promise.resolve(),
});

const FULL = `
  const { setItem } = Storage.prototype;
  window.makeRoom = () => { Storage.prototype.setItem = setItem; };
  Storage.prototype.setItem = () => {
    throw new DOMException("Failed to execute 'setItem' on 'Storage': it exceeded the quota.", 'QuotaExceededError');
  };`;

const denied = (name: string) =>
  `Object.defineProperty(window, '${name}', { get() { throw new DOMException('Access is denied.', 'SecurityError'); } });`;

async function signIn(window: Page) {
  await microsoft(window).pick(people.mia);
  await microsoft(window).accept();
}

/** Nothing of the pane's runs, as in a computer that sleeps; returns what wakes it. */
async function sleep({ context, pane: { page } }: Scene) {
  const frame = paneFrame(page);
  const debug = await context.newCDPSession(frame === page.mainFrame() ? page : frame);
  await debug.send('Debugger.enable');
  await debug.send('Debugger.pause');
  return () => debug.send('Debugger.resume');
}

async function connect(scene: Scene) {
  await setUpSync(scene);
  await scene.pane.heading(SIGNED_IN);
}

async function reloadAndSetUp(scene: Scene) {
  await scene.pane.press('Reload');
  await setUpSync(scene);
}

export const browser: readonly Row[] = [
  {
    fault: 'F22',
    title: 'storage is full at the sign-in',
    act: async (scene) => {
      await scene.pane.choose('Help');
      await nowInPane(scene.pane.page, FULL);
      await setUpSync(scene);
    },
    told: told('storage-full'),
    retry: async (scene) => {
      await nowInPane(scene.pane.page, 'makeRoom()');
      await tryAgain(scene);
    },
  },
  {
    fault: 'F22',
    title: 'storage is full from the start, until the page is loaded anew',
    before: ({ context }) => inPaneAtFirst(context, FULL),
    act: () => Promise.resolve(),
    told: told('storage-full'),
    retry: reloadAndSetUp,
  },
  without('F22', 'local storage is denied', denied('localStorage')),
  without('F22', 'all storage is denied', `${denied('localStorage')} ${denied('sessionStorage')}`),
  {
    fault: 'F22',
    title: 'storage is cleared while the window is open',
    run: notSignedIn,
    act: async (scene) => {
      const window = await windowOf(scene);
      await scene.pane.heading(WINDOW_OPEN);
      await nowInPane(scene.pane.page, 'sessionStorage.clear(), localStorage.clear()');
      await signIn(window);
    },
    told: SIGNED_IN,
    retry: () => Promise.resolve(),
  },
  {
    fault: 'F23',
    title: 'cookies of other sites are off: still connected when opened again',
    act: async (scene) => {
      await connect(scene);
      await scene.pane.reload();
    },
    told: SIGNED_IN,
    heard: 2,
    retry: () => Promise.resolve(),
  },
  without('F24', 'no BroadcastChannel', 'delete window.BroadcastChannel;'),
  {
    fault: 'F25',
    title: 'offline before the sign-in',
    run: notSignedIn,
    act: async (scene) => {
      await windowOf(scene);
      await scene.pane.press('Cancel');
      await scene.pane.goOffline();
      await setUpSync(scene);
    },
    told: told('offline'),
    retry: async ({ context, pane }) => {
      await context.setOffline(false);
      await signIn(await pane.windowFrom(() => pane.press('Try again')));
    },
  },
  {
    fault: 'F25',
    title: 'offline during the sign-in',
    run: notSignedIn,
    act: async (scene) => {
      const { context, pane } = scene;
      const window = await windowOf(scene);
      await pane.heading(WINDOW_OPEN);
      const closed = window.waitForEvent('close');
      await context.route(TOKEN, async (route) => {
        await closed;
        await pane.goOffline();
        await route.abort('internetdisconnected');
      });
      await signIn(window);
    },
    told: told('offline'),
    retry: async (scene) => {
      await scene.context.unroute(TOKEN);
      await scene.context.setOffline(false);
      await tryAgain(scene);
    },
  },
  {
    fault: 'F25',
    title: 'offline after the sign-in, and back online',
    act: async (scene) => {
      await connect(scene);
      await scene.pane.goOffline();
      await scene.pane.choose('Sync settings');
    },
    told: 'Sync settings',
    retry: async ({ context, pane }) => {
      await context.setOffline(false);
      await pane.press('Back');
    },
  },
  {
    fault: 'F26',
    title: 'no cryptography, until the page is loaded anew',
    before: ({ context }) =>
      inPaneAtFirst(context, "Object.defineProperty(crypto, 'subtle', { value: undefined });"),
    act: () => Promise.resolve(),
    told: told('app-misconfigured', 'LPC Sidebar'),
    retry: reloadAndSetUp,
  },
  {
    fault: 'F28',
    title: 'asleep for half an hour while the window is open',
    run: notSignedIn,
    act: async (scene) => {
      const { pane } = scene;
      const window = await windowOf(scene);
      await pane.heading(WINDOW_OPEN);
      await pane.passes(HALF_AN_HOUR);
      const wake = await sleep(scene);
      await signIn(window);
      await wake();
    },
    told: SIGNED_IN,
    retry: () => Promise.resolve(),
  },
];
