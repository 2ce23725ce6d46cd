import type { DialogWords } from './en';

export const dialog: DialogWords = {
  title: 'Aanmelden bij Microsoft – LPC Sidebar',
  heading: 'Aanmelden bij Microsoft',
  leaving: 'Een ogenblik…',
  done: 'Klaar. U kunt dit venster sluiten en teruggaan naar Outlook.',
  'nothing-to-do': 'U hoeft hier niets te doen. Sluit dit venster en probeer het opnieuw in Outlook.',
  failed: 'Aanmelden in dit venster is niet gelukt. Sluit het en probeer het opnieuw in Outlook.',
};
