import type { ProblemId } from '../../src/core/problem-id';
import { microsoft, people } from '../browser/microsoft';
import { atNextWindow } from '../browser/pane-frame';
import { UNHURRIED_MS, type Scene, type Story } from './story';

type Microsoft = ReturnType<typeof microsoft>;

/** What a person meets who selects “Set up sync”: each kind of screen that tells of something in the way. */
interface Met {
  readonly name: string;
  readonly run: Readonly<Record<string, string>>;
  readonly told: (words: Scene['words']) => string;
  /** In Microsoft's window, which the last of it closes. */
  readonly inWindow: (ms: Microsoft) => readonly (() => Promise<void>)[];
}

const problem =
  (id: ProblemId): Met['told'] =>
  (words) =>
    words.problem(id);

const met: readonly Met[] = [
  {
    name: 'Cancel on the page that asks for consent',
    run: { scenario: 'consent-allowed' },
    told: problem('consent-declined'),
    inWindow: (ms) => [() => ms.pick(people.mia), ms.cancel],
  },
  {
    name: 'The account has no mailbox',
    run: { scenario: 'no-mailbox' },
    told: problem('mailbox-unavailable'),
    inWindow: (ms) => [() => ms.pick('Nia Castillo')],
  },
  {
    name: 'An admin signed in instead of the member',
    run: { scenario: 'approval-needed' },
    told: ({ pane }) => pane.wrongAccount.heading,
    inWindow: (ms) => [
      () => ms.pick(people.mia),
      ms.switchToAdmin,
      () => ms.pick(people.gia),
      ms.tickForEveryone,
      ms.accept,
    ],
  },
  {
    name: 'A proxy answers instead of Microsoft',
    run: { scenario: 'token-garbage' },
    told: problem('network'),
    inWindow: (ms) => [() => ms.pick(people.mia), ms.accept],
  },
];

export const errors: readonly Story[] = [
  ...met.map(({ name, run, told, inWindow }) => ({
    name,
    run,
    async walk({ person, words, practice }: Scene) {
      await person.enter();
      const steps = inWindow(microsoft(await person.opens(words.shell.home.button)));
      for (const step of steps.slice(0, -1)) await step();
      practice.tenant.delay = UNHURRIED_MS;
      await person.brings(told(words), '(the window closes)', steps.at(-1) ?? person.closeWindow);
      await person.press('Tab');
    },
  })),
  {
    name: 'A policy is in the way: the person tells what Microsoft’s window said',
    run: { scenario: 'conditional-access' },
    async walk({ person, words }) {
      const { asking } = words.pane;
      await person.enter();
      await microsoft(await person.opens(words.shell.home.button)).pick(people.mia);
      await person.page.clock.setSystemTime(Date.now() + 5000);
      await person.brings(asking.heading, 'alt+F4', person.closeWindow);
      await person.activate(asking.other);
      await person.tabTo(asking.paste);
      await person.type('AADSTS53003');
      await person.leadsTo(words.problem('conditional-access'), asking.explain);
    },
  },
  {
    name: 'The browser does not let a window open',
    run: { scenario: 'consent-allowed' },
    async walk({ person, words }) {
      await atNextWindow(person.page, 'return null;');
      await person.enter();
      await person.findsOut(words.problem('popup-blocked'), words.shell.home.button);
      await person.press('Tab');
    },
  },
  {
    name: 'A page does not load, for want of a connection',
    run: { scenario: 'consent-allowed' },
    async walk({ person, words }) {
      await person.enter();
      await person.page.context().setOffline(true);
      await person.opensMenu('Return');
      await person.press('Down');
      await person.choosesFor(words.shell.broken.heading);
      await person.page.context().setOffline(false);
      await person.findsOut(words.pane.help.heading, words.shell.broken.reload);
    },
  },
];
