import { expect } from '@playwright/test';
import { microsoft, people } from '../microsoft';
import { afterOffice, nowInPane } from './in-pane';
import { SIGNED_IN, setUpSync, told, windowOf, type Row, type Scene } from './row';

/** What Outlook does not have, or has otherwise than documented. */

const OFFICE = '**/practice-office.js';
const onlyFramed = { only: 'framed', told: SIGNED_IN, retry: () => Promise.resolve() } as const;

const lacking = (fault: Row['fault'], title: string, script: string): Row => ({
  fault,
  title,
  ...onlyFramed,
  before: ({ context }) => afterOffice(context, script),
});

async function withoutOutlook(scene: Scene) {
  await scene.pane.heading('Connect your mailbox');
  await scene.context.clock.fastForward('00:06');
  await scene.pane.heading('Waiting for Outlook…');
  await scene.pane.press('Try without Outlook');
  await setUpSync(scene);
}

export const office: readonly Row[] = [
  {
    fault: 'F29',
    title: 'Office.js does not load: after a while the person goes on without it',
    ...onlyFramed,
    before: async ({ context }) => {
      await context.clock.install();
      await context.route(OFFICE, (route) => route.abort());
    },
    act: withoutOutlook,
  },
  {
    fault: 'F29',
    title: 'Office never gets ready: after a while the person goes on without it',
    ...onlyFramed,
    before: async ({ context }) => {
      await context.clock.install();
      await afterOffice(context, 'Office.onReady = () => new Promise(() => undefined);');
    },
    act: withoutOutlook,
  },
  lacking('F30', 'no mailbox', 'delete Office.context.mailbox;'),
  {
    fault: 'F30',
    title: 'Outlook opens no message form: the mail program does',
    only: 'framed',
    run: { scenario: 'approval-needed', sso: 'off' },
    before: ({ context }) => afterOffice(context, 'delete Office.context.mailbox.displayNewMessageForm;'),
    act: async (scene) => {
      const ms = microsoft(await windowOf(scene));
      await ms.pick(people.mia);
      await ms.goBack();
      await scene.pane.press('“Need admin approval”');
    },
    told: told('admin-approval-required'),
    retry: async ({ pane }) => {
      await nowInPane(pane.page, 'window.open = (url) => void (window.opened = url);');
      await pane.press('Email my admin');
      expect(await nowInPane(pane.page, 'window.opened')).toMatch(/^mailto:/);
    },
    end: 'Waiting for your admin',
  },
  lacking('F31', 'a language that is none', "Office.context.displayLanguage = '!?';"),
  lacking('F31', 'no language', 'delete Office.context.displayLanguage;'),
  lacking('F32', 'no requirement sets', 'delete Office.context.requirements;'),
  {
    fault: 'F32',
    title: 'Outlook’s own sign-in fails: Office’s dialog follows',
    anywhere: true,
    ...onlyFramed,
    run: { host: 'new-outlook' },
  },
  lacking('F33', 'no theme', 'Office.context.officeTheme = null;'),
  lacking('F34', 'no history', 'history.replaceState = null; history.pushState = null;'),
];
