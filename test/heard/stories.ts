import { microsoft, people } from '../browser/microsoft';
import { APP } from '../../practice/data/app';
import { errors } from './errors';
import { UNHURRIED_MS, type Scene, type Story } from './story';

/** Microsoft refuses, and the person closes the window after a while: a window that vanishes at once was none. */
async function refused({ person, words }: Scene): Promise<void> {
  const window = await person.opens(words.shell.home.button);
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.shows('Need admin approval');
  await person.page.clock.setSystemTime(Date.now() + 5000);
  await person.brings(words.pane.asking.heading, 'alt+F4', person.closeWindow);
}

export const stories: readonly Story[] = [
  {
    name: 'A member asks an admin by email, waits and finishes',
    run: { scenario: 'approval-needed', host: 'web' },
    async walk(scene) {
      const { person, words, practice } = scene;
      const { actions, advice, connected, disconnecting, settings, waiting } = words.pane;
      await person.enter();
      await refused(scene);
      await person.leadsTo(words.problem('admin-approval-required'), words.needApproval('outlooks'));
      await person.findsOut(waiting.heading, actions['email-admin']);
      await person.page.getByRole('button', { name: 'Discard' }).click();
      await person.enter(advice.notYet);
      practice.tenant.delay = UNHURRIED_MS;
      await person.findsOut(advice.notYet, waiting.check);
      // The pane looks by itself now and then, so the admin approves at the last moment.
      await person.tabTo(waiting.check);
      practice.tenant.grants.everyone = new Set(APP.permissions);
      await person.choosesFor(connected.heading);
      await person.leadsTo(settings.heading, connected.settings);
      await person.findsOut(settings.checked, settings.checkNow);
      await person.leadsTo(disconnecting.heading, settings.disconnect);
      await person.leadsTo(settings.heading, disconnecting.keep);
      await person.leadsTo(connected.heading, settings.back);
    },
  },
  {
    name: 'A member copies the request, and some permissions are still missing',
    run: { scenario: 'partly-approved' },
    async walk(scene) {
      const { person, words } = scene;
      const { actions, partly, waiting } = words.pane;
      await person.enter();
      await refused(scene);
      await person.leadsTo(words.problem('admin-approval-required'), words.needApproval('own'));
      await person.leadsTo(waiting.heading, actions['copy-request']);
      // Microsoft knows who it is: its window closes by itself.
      await person.findsOut(partly.heading, waiting.check);
    },
  },
  {
    name: 'An admin approves for everyone at the sign-in',
    run: { scenario: 'global-admin' },
    async walk({ person, words, practice }) {
      await person.enter();
      const ms = microsoft(await person.opens(words.shell.home.button));
      await ms.pick(people.gia);
      await ms.tickForEveryone();
      practice.tenant.delay = UNHURRIED_MS;
      await person.brings(words.pane.connected.heading, 'Accept', ms.accept);
      await person.leadsTo(words.pane.reach.everyone, words.pane.reach.yes);
    },
  },
  {
    name: 'An admin takes over, and opens the page where Microsoft asks',
    run: { scenario: 'approval-needed' },
    async walk(scene) {
      const { person, words } = scene;
      await person.enter();
      await refused(scene);
      await person.leadsTo(words.problem('window-closed', 'admin'), words.pane.asking.admin);
      await person.tabTo(words.guide.role.question);
      await person.press('Down');
      await person.opens(words.pane.actions['approve-for-everyone']);
      await person.brings(words.pane.advice.unknown, 'ctrl+w', person.closeTab);
    },
  },
  {
    name: 'The menu, and the pages that it leads to',
    run: { scenario: 'approval-needed' },
    async walk({ person, words }) {
      const { pane, shell } = words;
      await person.enter();
      await person.opensMenu('Return');
      await person.press('Down');
      await person.choosesFor(pane.help.heading);
      await person.findsOut(shell.home.heading, pane.back);
      await person.press('shift+Tab');
      await person.opensMenu('Return');
      await person.press('Escape');
      await person.opensMenu('Up');
      await person.choosesFor(pane.about.heading);
      await person.tabTo(pane.about.language);
    },
  },
  ...errors,
];
