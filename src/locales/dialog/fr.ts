import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'Connexion à Microsoft – LPC Sidebar',
  heading: 'Connexion à Microsoft',
  leaving: 'Un instant…',
  done: 'C’est terminé. Vous pouvez fermer cette fenêtre et revenir à Outlook.',
  'nothing-to-do': 'Il n’y a rien à faire ici. Fermez cette fenêtre, puis réessayez dans Outlook.',
  failed: 'La connexion n’a pas abouti dans cette fenêtre. Fermez-la, puis réessayez dans Outlook.',
};
