import type { ScopeName } from './scopes';

/** A delegated permission of Microsoft Graph that we ask for. */
export interface Scope {
  readonly name: ScopeName;
  /** What we do with it. */
  readonly why: string;
  /** What it cannot do, or is not used for. */
  readonly whyNot: string;
}

/**
 * Each is delegated: it reaches what the signed-in person may reach, nobody else's.
 * What each can do: learn.microsoft.com/graph/permissions-reference, 2026-11-23.
 */
export const scopes: readonly Scope[] = [
  {
    name: 'User.Read',
    why: 'Signs the person in and reads their own name and address.',
    whyNot: 'It can’t read other people’s profiles.',
  },
  {
    name: 'Mail.ReadWrite',
    why: 'Reads the person’s mail to save it to customer records, and marks what was saved.',
    whyNot: 'It can’t send mail or open other people’s mailboxes.',
  },
  {
    name: 'Mail.Send',
    why: 'Sends mail that the person wrote, as that person.',
    whyNot: 'It can’t send as anybody else.',
  },
  {
    name: 'Calendars.ReadWrite',
    why: 'Keeps the person’s meetings in step.',
    whyNot: 'It doesn’t cover calendars that others shared.',
  },
  {
    name: 'Contacts.ReadWrite',
    why: 'Keeps the person’s contacts in step.',
    whyNot: 'It can’t read the organization’s directory.',
  },
  {
    name: 'Tasks.ReadWrite',
    why: 'Keeps the person’s tasks in step.',
    whyNot: 'It can’t read tasks that nobody shared with that person.',
  },
];
