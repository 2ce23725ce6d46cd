import type { Problem } from './problem';

/** Cancel on the page that asks for permissions: Microsoft says so (65004). */
export const consentDeclined = {
  id: 'consent-declined',
  owner: 'user',
  match: {
    codes: [65004],
    names: ['userdeclinedconsent', 'permission_denied', '13002', 'msaldeclinedscopeexception'],
    phrases: [
      /(?:user|owner|admin(?:istrator)?) (?:has )?declined (?:to consent|the consent|consent)/,
      /user (?:has )?denied access to the scope/,
      /the admin(?:istrator)? cancell?ed/,
      /user aborted (?:sign|the sign|consent|the consent)/,
      /resource owner (?:or authorization server )?denied/,
      /(?:user|admin) (?:did not|refused to) (?:grant|give) consent/,
      /consent (?:was|has been) (?:declined|denied|refused)/,
    ],
  },
  words: {
    member: {
      heading: 'The permissions weren’t accepted',
      lead: '{app} needs them to sync your mail. Try again and select {accept}, or ask your admin to approve it.',
    },
    admin: {
      heading: 'The permissions weren’t accepted',
      lead: 'Nothing has changed in {organization}. You can approve {app} for everyone once you have checked the permissions.',
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
} as const satisfies Problem;
