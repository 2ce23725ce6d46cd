import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'Menu',
    setUp: 'Configurer la synchronisation',
    settings: 'Paramètres de synchronisation',
    help: 'Aide',
    about: 'À propos',
  },
  home: {
    heading: 'Connectez votre boîte aux lettres',
    lead: 'Gardez vos e-mails, votre calendrier, vos contacts et vos tâches à jour avec {app}.',
    window: 'Microsoft ouvre une nouvelle fenêtre et demande si {app} peut lire et modifier ces données.',
    button: 'Configurer la synchronisation',
    loading: 'Préparation en cours',
  },
  outlook: {
    heading: 'En attente d’Outlook…',
    lead: 'Outlook n’a pas encore répondu. Dès qu’il répondra, cette page continuera d’elle-même.',
    goOn: 'Essayer sans Outlook',
  },
  broken: {
    heading: 'Cette page n’a pas pu démarrer',
    lead: 'Rechargez-la. Si rien ne change, contactez le support.',
    reload: 'Recharger',
    startOverLead: 'Si cela ne suffit pas, recommencez. Cette page oublie alors ce qui était configuré.',
    startOver: 'Recommencer',
  },
};
