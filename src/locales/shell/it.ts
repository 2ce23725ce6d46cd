import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'Menu',
    setUp: 'Configura sincronizzazione',
    settings: 'Impostazioni sincronizzazione',
    help: 'Guida',
    about: 'Informazioni',
  },
  home: {
    heading: 'Connetti la tua cassetta postale',
    lead: 'Mantieni posta, calendario, contatti e attività sincronizzati con {app}.',
    window: 'Microsoft apre una nuova finestra e chiede se {app} può leggerli e modificarli.',
    button: 'Configura sincronizzazione',
    loading: 'Preparazione in corso',
  },
  outlook: {
    heading: 'In attesa di Outlook…',
    lead: 'Outlook non ha ancora risposto. Appena risponde, questa pagina continua da sola.',
    goOn: 'Prova senza Outlook',
  },
  broken: {
    heading: 'Impossibile avviare questa pagina',
    lead: 'Ricaricala. Se non cambia nulla, contatta il supporto.',
    reload: 'Ricarica',
    startOverLead: 'Se non basta, ricominci. Questa pagina dimentica allora ciò che era configurato.',
    startOver: 'Ricomincia',
  },
};
