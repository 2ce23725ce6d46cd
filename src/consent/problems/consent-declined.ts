import type { Problem } from './problem';
import { sources } from './sources';

/** Cancel on the page that asks for permissions: Microsoft says so (65004). */
export const consentDeclined = {
  id: 'consent-declined',
  category: 'consent-declined',
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
      /benutzer hat (?:die zustimmung|die einwilligung|der zustimmung) .{0,40}(?:abgelehnt|verweigert)/,
      /utilisateur a refusé (?:de donner son consentement|d'accorder|le consentement)/,
      /usuario (?:ha rechazado|rechazó|se negó a) (?:el consentimiento|dar|conceder)/,
      /utente ha rifiutato (?:il consenso|di)/,
      /usuário (?:recusou|se recusou)/,
      /用户拒绝(?:同意|许可)/,
      /ユーザーが.{0,30}同意.{0,10}(?:拒否|拒絶)/,
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
  notes:
    '“Accept” is the button on Microsoft’s page “Permissions requested”. Do not say who selected “Cancel”.',
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes, sources.authorizationCodeFlow, sources.adminConsent],
} as const satisfies Problem;
