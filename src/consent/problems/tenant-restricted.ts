import type { Problem } from './problem';

/** A policy between organizations, or of the network, does not let this account in. */
export const tenantRestricted = {
  id: 'tenant-restricted',
  owner: 'tenant-admin',
  match: {
    codes: [500021, 500022, 50002, 500212, 500213, 1000104],
    names: ['notallowedtenant', 'notallowedbyoutboundpolicytenant', 'notallowedbyinboundpolicytenant'],
    phrases: [
      /access to .{0,60} ?tenant is denied/,
      /cross-tenant access policy/,
      /outbound access policy/,
      /tenant restriction/,
      /restrict-access-to-tenant/,
    ],
  },
  words: {
    member: {
      heading: 'A policy keeps this account out',
      lead: 'Your organization’s rules keep this account out here. Use your work account, or ask your admin.',
    },
    admin: {
      heading: 'A cross-tenant policy blocks sign-in',
      lead: 'Tenant restrictions or cross-tenant access settings don’t allow this account here. Check them in the Entra admin center.',
    },
  },
  actions: {
    member: ['use-other-account', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
