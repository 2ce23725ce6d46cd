import type { ShellWords } from './en';

export const shell: ShellWords = {
  title: 'LPC Sidebar',
  menu: {
    button: 'Menü',
    setUp: 'Synchronisierung einrichten',
    settings: 'Sync-Einstellungen',
    help: 'Hilfe',
    about: 'Info',
  },
  home: {
    heading: 'Postfach verbinden',
    lead: 'Halten Sie E-Mails, Kalender, Kontakte und Aufgaben mit {app} auf demselben Stand.',
    window: 'Microsoft öffnet ein neues Fenster und fragt, ob {app} diese Daten lesen und schreiben darf.',
    button: 'Synchronisierung einrichten',
    loading: 'Wird vorbereitet',
  },
  outlook: {
    heading: 'Warten auf Outlook…',
    lead: 'Outlook hat noch nicht geantwortet. Sobald es antwortet, geht es hier von selbst weiter.',
    goOn: 'Ohne Outlook versuchen',
  },
  broken: {
    heading: 'Diese Seite konnte nicht starten',
    lead: 'Laden Sie sie neu. Hilft das nicht, wenden Sie sich an den Support.',
    reload: 'Neu laden',
    startOverLead: 'Wenn das nicht hilft, beginnen Sie neu. Diese Seite vergisst dann, was eingerichtet war.',
    startOver: 'Neu beginnen',
  },
};
