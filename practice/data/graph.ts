import { FOLDERS } from './mailbox';
import type { Person } from './people';

/** What of a mailbox a request is about. A fault may strike one area alone. */
export type Area = 'mail' | 'calendar' | 'contacts' | 'tasks' | 'settings';

export interface Resource {
  /** Any of these scopes opens it; learn.microsoft.com/graph/permissions-reference. */
  readonly scopes: readonly string[];
  /** Absent for what needs no mailbox. */
  readonly area?: Area;
  readonly body: (person: Person) => object;
}

const MAIL = { scopes: ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'], area: 'mail' } as const;
const CALENDAR = { scopes: ['Calendars.Read', 'Calendars.ReadWrite'], area: 'calendar' } as const;
const CONTACTS = { scopes: ['Contacts.Read', 'Contacts.ReadWrite'], area: 'contacts' } as const;
const TASKS = { scopes: ['Tasks.Read', 'Tasks.ReadWrite'], area: 'tasks' } as const;
const SETTINGS = { scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'], area: 'settings' } as const;

const inbox = { id: 'inbox', displayName: FOLDERS.inbox, totalItemCount: 3, unreadItemCount: 1 };
const calendarOf = ({ name, address }: Person) => ({
  id: 'calendar',
  name: FOLDERS.calendar,
  isDefaultCalendar: true,
  canEdit: true,
  owner: { name, address },
});

/** Paths below `/v1.0` that answer. */
export const RESOURCES: Readonly<Record<string, Resource>> = {
  '/me': {
    scopes: ['User.Read'],
    body: ({ name, address, oid }) => ({
      id: oid,
      displayName: name,
      mail: address,
      userPrincipalName: address,
    }),
  },
  '/me/mailboxSettings': {
    ...SETTINGS,
    body: () => ({
      timeZone: 'W. Europe Standard Time',
      dateFormat: 'dd.MM.yyyy',
      timeFormat: 'HH:mm',
      language: { locale: 'en-US', displayName: 'English (United States)' },
      userPurpose: 'user',
    }),
  },
  '/me/mailFolders': { ...MAIL, body: () => ({ value: [inbox] }) },
  '/me/mailFolders/inbox': { ...MAIL, body: () => inbox },
  '/me/calendar': { ...CALENDAR, body: calendarOf },
  '/me/calendars': { ...CALENDAR, body: (person) => ({ value: [calendarOf(person)] }) },
  '/me/contacts': { ...CONTACTS, body: () => ({ value: [] }) },
  '/me/todo/lists': {
    ...TASKS,
    body: () => ({ value: [{ id: 'tasks', displayName: FOLDERS.tasks, wellknownListName: 'defaultList' }] }),
  },
};
