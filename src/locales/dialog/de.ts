import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'Anmeldung bei Microsoft – LPC Sidebar',
  heading: 'Anmeldung bei Microsoft',
  leaving: 'Einen Moment\u00a0…',
  done: 'Fertig. Sie können dieses Fenster schließen und zu Outlook zurückkehren.',
  'nothing-to-do':
    'Hier ist nichts zu tun. Schließen Sie dieses Fenster, und versuchen Sie es in Outlook erneut.',
  failed:
    'Die Anmeldung in diesem Fenster ist nicht gelungen. Schließen Sie es, und versuchen Sie es in Outlook erneut.',
};
