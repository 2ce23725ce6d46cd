import { scopeNames } from '../../src/consent/entra';
import type { Scope } from './permissions';

/** The app's registration at its vendor, as the practice tenant knows it. */
export const APP = {
  clientId: '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
  /** A client id that nobody registered. */
  unknownClientId: '00000000-1111-4222-8333-444444444444',
  /** Object id of its service principal in Contoso, a GUID. */
  objectId: 'c2f0a5d8-4b7e-4e13-8f6a-91d3b05e7c44',
  /** The same in Fabrikam. */
  objectIdAbroad: 'e71b3c90-6d2f-4a85-b3c1-0f5a8d94e26b',
  /** The registration of the vendor's sync service, which pre-authorizes the pane: nobody is asked for it. */
  syncService: {
    clientId: '9d3b7a52-1c64-4f0e-8b17-5e2a60d4c3f8',
    scope: 'Connections.Write',
    asked: 'api://9d3b7a52-1c64-4f0e-8b17-5e2a60d4c3f8/Connections.Write',
  },
  name: 'LinkPoint Connect',
  publisher: 'LinkPoint360',
  supportUrl: 'https://linkpoint360.com/support',
  /** Single-page application redirect URIs, exact, below the add-in's origin. */
  redirectPaths: ['/redirect.html', '/approved.html', '/dialog.html'],
  /** The same below the origin of the sidebar that embeds it. */
  embeddedPaths: ['/sync/redirect.html', '/sync/approved.html', '/sync/dialog.html'],
  /** The static permissions; `.default` and the v1 admin consent link ask for these. */
  permissions: [
    'openid',
    'profile',
    'email',
    'offline_access',
    ...scopeNames,
    'MailboxSettings.Read',
  ] satisfies Scope[] as readonly Scope[],
  /** What an older version asked for, before calendars and tasks. */
  olderPermissions: [
    'openid',
    'profile',
    'email',
    'offline_access',
    'User.Read',
    'Mail.ReadWrite',
    'Mail.Send',
    'Contacts.ReadWrite',
  ] satisfies Scope[] as readonly Scope[],
} as const;
