import type { Problem } from './problem';
import { sources } from './sources';

/** Cancel on the page that asks for permissions: Microsoft says so (65004). */
export const consentDeclined = {
  id: 'consent-declined',
  category: 'consent-declined',
  owner: 'user',
  match: {
    codes: [65004],
    names: ['userdeclinedconsent', '13002'],
    phrases: [
      /user declined to consent/,
      /user (?:has )?denied access to the scope/,
      /the admin cancell?ed/,
      /user aborted sign in or consent/,
      /resource owner denied/,
    ],
  },
  words: {
    member: {
      heading: 'The permissions weren’t accepted',
      lead: '{app} needs them to sync your mailbox. Try again and select “Accept”, or ask your admin to approve it.',
    },
    admin: {
      heading: 'The permissions weren’t accepted',
      lead: 'Nothing has changed in {organization}. You can approve {app} for everyone when you have checked the permissions.',
    },
  },
  notes:
    '“Accept” is the button on Microsoft’s page “Permissions requested”. Do not say who selected “Cancel”.',
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes, sources.authorizationCodeFlow],
} as const satisfies Problem;
