import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'Accesso a Microsoft – LPC Sidebar',
  heading: 'Accesso a Microsoft',
  leaving: 'Un momento…',
  done: 'Fatto. Puoi chiudere questa finestra e tornare a Outlook.',
  'nothing-to-do': 'Qui non c’è nulla da fare. Chiudi questa finestra e riprova in Outlook.',
  failed: 'L’accesso in questa finestra non è riuscito. Chiudila e riprova in Outlook.',
};
