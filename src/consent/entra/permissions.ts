import { scopeNames, type ScopeName } from './scopes';

/** Why a permission is asked for, for an admin who decides. */
interface Reason {
  /** What we do with it. */
  readonly why: string;
  /** What it cannot do, or is not used for. */
  readonly whyNot: string;
}

/** A delegated permission of Microsoft Graph that we ask for. */
export interface Scope extends Reason {
  readonly name: ScopeName;
}

/**
 * Each is delegated: it reaches what the signed-in person may reach, nobody else's.
 * What each can do: learn.microsoft.com/graph/permissions-reference, 2026-11-23.
 */
const reasons: Readonly<Record<ScopeName, Reason>> = {
  'User.Read': {
    why: 'Signs the person in and reads their own name and address.',
    whyNot: 'It can’t read other people’s profiles.',
  },
  'Mail.ReadWrite': {
    why: 'Reads the person’s mail to save it to customer records, and marks what was saved.',
    whyNot: 'It can’t send mail or open other people’s mailboxes.',
  },
  'Mail.Send': {
    why: 'Sends mail that the person wrote, as that person.',
    whyNot: 'It can’t send as anybody else.',
  },
  'Calendars.ReadWrite': {
    why: 'Keeps the person’s meetings in step.',
    whyNot: 'It doesn’t cover calendars that others shared.',
  },
  'Contacts.ReadWrite': {
    why: 'Keeps the person’s contacts in step.',
    whyNot: 'It can’t read the organization’s directory.',
  },
  'Tasks.ReadWrite': {
    why: 'Keeps the person’s tasks in step.',
    whyNot: 'It can’t read tasks that nobody shared with that person.',
  },
};

/** The permissions with their reasons, in the order in which they are asked for. */
export const scopes: readonly Scope[] = scopeNames.map((name) => ({ name, ...reasons[name] }));
