import type { ScopeName } from './scopes';

/** A delegated permission of Microsoft Graph that we ask for. */
export interface Scope {
  readonly name: ScopeName;
  /** What it is about. Scopes of one kind can be asked for on their own. */
  readonly kind: 'identity' | 'mail' | 'calendar' | 'contacts' | 'tasks';
  /** What we do with it. */
  readonly why: string;
  /** What it cannot do, or is not used for. */
  readonly whyNot: string;
  /** Whether tenants that let Microsoft manage consent keep members from agreeing to it. */
  readonly blockedForMembers: boolean;
  /** Since when we ask for it. */
  readonly added: string;
}

/**
 * Each is delegated: it reaches what the signed-in person may reach, nobody else's.
 * Blocked: learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies, 2026-01-22.
 * What each can do: learn.microsoft.com/graph/permissions-reference, 2026-11-23.
 */
export const scopes: readonly Scope[] = [
  {
    name: 'User.Read',
    kind: 'identity',
    why: 'Signs the person in and reads their own name and address.',
    whyNot: 'It can’t read other people’s profiles.',
    blockedForMembers: false,
    added: '2026-11-25',
  },
  {
    name: 'Mail.ReadWrite',
    kind: 'mail',
    why: 'Reads the person’s mail to save it to customer records, and marks what was saved.',
    whyNot: 'It can’t send mail or open other people’s mailboxes.',
    blockedForMembers: true,
    added: '2026-11-25',
  },
  {
    name: 'Mail.Send',
    kind: 'mail',
    why: 'Sends mail that the person wrote, as that person.',
    whyNot: 'It can’t send as anybody else.',
    blockedForMembers: false,
    added: '2026-11-25',
  },
  {
    name: 'Calendars.ReadWrite',
    kind: 'calendar',
    why: 'Keeps the person’s meetings in step.',
    whyNot: 'It doesn’t cover calendars that others shared.',
    blockedForMembers: true,
    added: '2026-11-25',
  },
  {
    name: 'Contacts.ReadWrite',
    kind: 'contacts',
    why: 'Keeps the person’s contacts in step.',
    whyNot: 'It can’t read the organization’s directory.',
    blockedForMembers: true,
    added: '2026-11-25',
  },
  {
    name: 'Tasks.ReadWrite',
    kind: 'tasks',
    why: 'Keeps the person’s tasks in step.',
    whyNot: 'It can’t read tasks that nobody shared with that person.',
    blockedForMembers: true,
    added: '2026-11-25',
  },
];
