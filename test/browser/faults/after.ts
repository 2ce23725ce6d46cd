import { APP } from '../../../practice/data/app';
import { grantToEveryone } from '../../../practice/grants';
import { microsoft, people } from '../microsoft';
import { ASKED, mend, setUpSync, SIGNED_IN, told, tryAgain, windowOf, type Row, type Scene } from './row';

/** What goes wrong after somebody consented. */

const WAITING = 'Waiting for your admin';
const TWO_HOURS = 2 * 60 * 60 * 1000;

async function waitForAdmin(scene: Scene) {
  const { pane } = scene;
  const ms = microsoft(await windowOf(scene));
  await ms.pick(people.mia);
  await ms.goBack();
  await pane.press('“Need admin approval”');
  await pane.copied('Copy request');
}

const approve = ({ practice }: Scene, admin: 'gia' | 'fay' = 'gia') =>
  grantToEveryone(practice.tenant, admin, APP.permissions);

const checkAgain = async ({ pane }: Scene) => void (await pane.windowFrom(() => pane.press('Check again')));

export const after: readonly Row[] = [
  {
    fault: 'F35',
    title: 'the approval takes a while to show',
    run: { scenario: 'approval-lags', sso: 'off' },
    act: waitForAdmin,
    told: WAITING,
    retry: async (scene) => {
      approve(scene);
      await checkAgain(scene);
      await scene.pane.content.getByText('Not approved yet. It can take a while.').waitFor();
      scene.practice.tenant.lagging = undefined;
      scene.practice.tenant.lagTries = 0;
      approve(scene);
      await checkAgain(scene);
    },
  },
  {
    fault: 'F36',
    title: 'only some permissions are granted',
    run: { scenario: 'partly-approved', sso: 'off' },
    act: async (scene) => {
      const ms = microsoft(await windowOf(scene));
      await ms.pick(people.mia);
      await ms.shows('Need admin approval');
      await scene.pane.press('It says “Need admin approval”');
      await checkAgain(scene);
    },
    told: 'Some permissions are missing',
    retry: async (scene) => {
      approve(scene);
      await checkAgain(scene);
    },
  },
  {
    fault: 'F37',
    title: 'the consent is taken back later',
    run: { revoked: 'after-sign-in' },
    act: async (scene) => {
      await setUpSync(scene);
      await scene.pane.heading(SIGNED_IN);
      await scene.pane.passes(TWO_HOURS);
      await scene.pane.reload();
    },
    told: told('consent-required'),
    retry: async (scene) => {
      approve(scene);
      await tryAgain(scene);
    },
  },
  {
    fault: 'F38',
    title: 'the account has no mailbox',
    anywhere: true,
    run: { person: 'nia' },
    told: told('mailbox-unavailable'),
    retry: setUpSync,
    end: told('mailbox-unavailable'),
  },
  {
    fault: 'F38',
    title: 'Exchange lets the app not in',
    anywhere: true,
    run: { fault: 'graph-403' },
    notIn: { webkit: 'it forgets who signed in at the practice, so nothing can be checked without asking' },
    told: told('exchange-access-off'),
    retry: async (scene) => {
      mend(scene);
      await scene.pane.press('Check again');
    },
  },
  {
    fault: 'F38',
    title: 'Graph cannot be reached: connected, and the mailbox is checked later',
    run: { fault: 'graph-dead' },
    told: SIGNED_IN,
    retry: async (scene) => {
      const { pane } = scene;
      await pane.content.getByText('Your mailbox hasn’t answered yet.').waitFor();
      mend(scene);
      await pane.press('Sync settings');
      await pane.press('Check now');
      await pane.content.getByText('Your mailbox was checked.').waitFor({ state: 'attached' });
      await pane.press('Back');
    },
  },
  {
    fault: 'F39',
    title: 'the person is not assigned: Microsoft’s page, closed and answered',
    run: { assignment: 'required' },
    act: async (scene) => {
      const window = await windowOf(scene);
      await window.getByText('AADSTS50105').first().waitFor();
      await scene.pane.passes(5000);
      await window.close();
    },
    told: ASKED,
    retry: async (scene) => {
      scene.practice.tenant.assignment = 'off';
      await scene.pane.press('I closed it or selected Cancel');
      await tryAgain(scene);
    },
  },
  {
    fault: 'F40',
    title: 'an admin of another organization approves',
    run: { scenario: 'wrong-tenant-admin', sso: 'off' },
    act: waitForAdmin,
    told: WAITING,
    retry: async (scene) => {
      approve(scene, 'fay');
      await checkAgain(scene);
      await scene.pane.content.getByText('Not approved yet. It can take a while.').waitFor();
      approve(scene);
      await checkAgain(scene);
    },
  },
];
