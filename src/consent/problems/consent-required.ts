import type { Problem } from './problem';

/** Nobody has consented yet. Whether this person may is not known. */
export const consentRequired = {
  id: 'consent-required',
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
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
} as const satisfies Problem;
