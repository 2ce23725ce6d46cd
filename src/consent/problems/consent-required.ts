import type { Problem } from './problem';
import { sources } from './sources';

/** Nobody has consented yet. Whether this person may is not known. */
export const consentRequired = {
  id: 'consent-required',
  category: 'consent-required',
  owner: 'user',
  match: {
    codes: [65001],
    sharedCodes: [70000],
    names: ['delegationdoesnotexist'],
    // The token endpoint's error and suberror of 65001, also where the library drops the number.
    together: [['invalid_grant', 'consent_required']],
    phrases: [
      /(?:user|admin|administrator) (?:has not|hasn't|have not) (?:yet )?(?:consented|given consent)/,
      /scopes requested are unauthorized or expired/,
      /send an interactive authorization request for this user/,
      /(?:der benutzer oder administrator|benutzer oder der administrator) hat (?:der verwendung|nicht zugestimmt|die verwendung)/,
      /utilisateur ou (?:l')?administrateur n'a pas (?:donné son consentement|consenti|accepté)/,
      /usuario o (?:el )?administrador no (?:ha (?:dado|otorgado|concedido)|dio|otorgó)/,
      /utente o (?:l')?amministratore non ha (?:acconsentito|fornito|concesso|dato)/,
      /usuário ou (?:o )?administrador não (?:consentiu|deu|concedeu)/,
      /gebruiker of (?:de )?beheerder heeft geen toestemming/,
      /用户或管理员(?:尚未|未)(?:许可|同意)/,
      /(?:针对|为)此用户和资源发送交互式授权请求/,
      /ユーザーまたは管理者.{0,60}同意し(?:ていません|ていない|ませんでした)/,
    ],
  },
  words: {
    member: {
      heading: '{app} isn’t approved yet',
      lead: 'Someone has to approve {app} for this mailbox. Try it here, or ask your admin.',
    },
    admin: {
      heading: 'Nobody has approved {app} yet',
      lead: 'An admin can approve it once for everyone in {organization}. Members may do it too if your settings allow that.',
    },
  },
  notes:
    'It is not known who may approve, so never say that an admin has to. “Approve” means Microsoft’s “Accept” on the page “Permissions requested”.',
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes, sources.troubleshootConsent],
} as const satisfies Problem;
