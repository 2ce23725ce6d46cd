/**
 * Delegated permissions the tenant knows.
 * Words: learn.microsoft.com/graph/permissions-reference, as users see them.
 * `managedBlocks`: not user-consentable under the Microsoft-managed policy,
 * learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies (2026-01-22).
 * `low`: what every organization here starts with as low impact (openid, profile, email, offline_access and User.Read are
 * what Microsoft suggests): learn.microsoft.com/entra/identity/enterprise-apps/configure-permission-classifications.
 */
export interface Permission {
  readonly words: string;
  readonly detail: string;
  readonly low?: true;
  readonly managedBlocks?: true;
  readonly adminOnly?: true;
}

const BASIC_PROFILE = {
  words: 'View your basic profile',
  detail: 'Allows the app to see your basic profile (e.g., name, picture, user name, email address).',
  low: true,
} as const;

const blocked = (words: string, detail: string) => ({ words, detail, managedBlocks: true }) as const;

export const PERMISSIONS = {
  openid: { words: 'Sign you in', detail: 'Allows you to sign in to the app.', low: true },
  profile: BASIC_PROFILE,
  email: {
    words: 'View your email address',
    detail: 'Allows the app to read your email address.',
    low: true,
  },
  offline_access: {
    words: 'Maintain access to data you have given it access to',
    detail:
      'Allows the app to see and update the data you gave it access to, even when you are not using the app.',
    low: true,
  },
  'User.Read': {
    words: 'Sign you in and read your profile',
    detail: 'Allows you to sign in to the app and read your profile.',
    low: true,
  },
  'User.Read.All': { words: "Read all users' full profiles", detail: 'Needs an admin.', adminOnly: true },
  'Mail.Read': blocked('Read your mail', 'Allows the app to read email in your mailbox.'),
  'Mail.ReadBasic': blocked(
    'Read your basic mail',
    'Allows the app to read mail without bodies and attachments.',
  ),
  'Mail.ReadWrite': blocked(
    'Read and write access to your mail',
    'Allows the app to create, read, update, and delete email in your mailbox. Does not include permission to send mail.',
  ),
  'Mail.Send': { words: 'Send mail as you', detail: 'Allows the app to send mail as you.' },
  'Mail.Read.Shared': blocked('Read mail you can access', 'Own and shared mail.'),
  'Mail.ReadWrite.Shared': blocked('Read and write mail you can access', 'Own and shared mail.'),
  'Calendars.Read': blocked('Read your calendars', 'Allows the app to read events in your calendars.'),
  'Calendars.ReadWrite': blocked(
    'Have full access to your calendars',
    'Allows the app to read, update, create and delete events in your calendars.',
  ),
  'Calendars.ReadWrite.Shared': blocked(
    'Read and write to your and shared calendars',
    'Own and shared calendars.',
  ),
  'Contacts.Read': {
    words: 'Read your contacts',
    detail: 'Allows the app to read contacts in your contact folders.',
  },
  'Contacts.ReadWrite': blocked(
    'Have full access to your contacts',
    'Allows the app to read, update, create and delete contacts in your contact folders.',
  ),
  'Tasks.Read': blocked(
    'Read your tasks and task lists',
    'Allows the app to read your tasks and task lists.',
  ),
  'Tasks.ReadWrite': blocked(
    'Create, read, update, and delete your tasks and task lists',
    'Allows the app to create, read, update, and delete your tasks and task lists.',
  ),
  'MailboxSettings.Read': blocked(
    'Read your mailbox settings',
    'Allows the app to read your mailbox settings.',
  ),
  'MailboxSettings.ReadWrite': blocked(
    'Read and write your mailbox settings',
    'Allows the app to create, read, update, and delete your mailbox settings. Does not include permission to send mail.',
  ),
  'People.Read': blocked(
    'Read your relevant people list',
    'Allows the app to read a list of people relevant to you.',
  ),
} as const satisfies Record<string, Permission>;

export type Scope = keyof typeof PERMISSIONS;

export const isScope = (name: string): name is Scope => Object.hasOwn(PERMISSIONS, name);

export const permission = (scope: Scope): Permission => PERMISSIONS[scope];

/** What an organization classified as low impact before the run. */
export const SUGGESTED_LOW = (Object.keys(PERMISSIONS) as Scope[]).filter((scope) => permission(scope).low);
