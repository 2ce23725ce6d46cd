import type { Problem } from './problem';

/** Microsoft wants a second proof of identity, which only a visible sign-in can give. */
export const mfaRequired = {
  id: 'mfa-required',
  owner: 'user',
  match: {
    codes: [50076, 50079, 50074, 50072, 50078, 50158, 500121, 50125, 50159, 50203, 54008],
    names: [
      'userstrongauthclientauthnrequired',
      'userstrongauthenrollmentrequired',
      'userstrongauthexpired',
      'externalsecuritychallenge',
      'userstrongauthclientauthnrequiredinterrupt',
      'userstrongauthenrollmentrequiredinterrupt',
    ],
    phrases: [
      /multi-?factor authentication/,
      /strong authentication (?:is )?required/,
      /external security challenge/,
      /more information (?:is )?required/,
      /authentication failed during strong authentication request/,
    ],
  },
  words: {
    member: {
      heading: 'Microsoft wants to check it’s you',
      lead: 'Sign in once more and confirm it, for example with your phone.',
    },
    admin: {
      heading: 'A second proof of identity is needed',
      lead: 'Your policies ask for multifactor authentication. Sign in once more and complete it in Microsoft’s window.',
    },
  },
  actions: {
    member: ['try-again', 'use-other-account', 'contact-support'],
    admin: ['try-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
