import type { Words } from '../../consent/words/words';

/** English: what the pane shows before anything else is loaded, and when nothing else can be. */
export const shell = {
  title: 'LPC Sidebar',
  menu: { button: 'Menu', setUp: 'Set up sync', settings: 'Sync settings', help: 'Help', about: 'About' },
  home: {
    heading: 'Connect your mailbox',
    lead: 'Keep your mail, calendar, contacts and tasks in step with {app}.',
    window: 'Microsoft opens in a new window and asks if {app} may read and write them.',
    button: 'Set up sync',
    loading: 'Getting ready',
  },
  outlook: {
    heading: 'Waiting for Outlook…',
    lead: 'Outlook hasn’t answered yet. This pane continues automatically as soon as it does.',
    goOn: 'Try without Outlook',
  },
  broken: {
    heading: 'This pane couldn’t start',
    lead: 'Reload it. If it stays like this, contact support.',
    reload: 'Reload',
    startOverLead: 'If that doesn’t help, start over. This pane then forgets what was set up.',
    startOver: 'Start over',
  },
} as const;

/** What every language provides for the shell. */
export type ShellWords = Words<typeof shell>;
