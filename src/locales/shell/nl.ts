import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'Menu',
    setUp: 'Synchronisatie instellen',
    settings: 'Synchronisatie-instellingen',
    help: 'Help',
    about: 'Info',
  },
  home: {
    heading: 'Uw postvak verbinden',
    lead: 'Houd uw e-mail, agenda, contactpersonen en taken gelijk met {app}.',
    window: 'Microsoft opent een nieuw venster en vraagt of {app} deze gegevens mag lezen en schrijven.',
    button: 'Synchronisatie instellen',
    loading: 'Wordt voorbereid',
  },
  outlook: {
    heading: 'Wachten op Outlook…',
    lead: 'Outlook heeft nog niet geantwoord. Zodra dat gebeurt, gaat deze pagina vanzelf verder.',
    goOn: 'Proberen zonder Outlook',
  },
  broken: {
    heading: 'Deze pagina kon niet starten',
    lead: 'Laad de pagina opnieuw. Helpt dat niet, neem dan contact op met ondersteuning.',
    reload: 'Opnieuw laden',
    startOverLead: 'Helpt dat niet, begin dan opnieuw. Deze pagina vergeet dan wat er was ingesteld.',
    startOver: 'Opnieuw beginnen',
  },
};
