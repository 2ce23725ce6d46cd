import type { Problem } from './problem';

/** A partner’s admin works in a customer’s tenant that has not authorized the app. */
export const partnerApprovalRequired = {
  id: 'partner-approval-required',
  owner: 'tenant-admin',
  match: {
    codes: [90099],
    phrases: [/has not been authorized in the tenant/, /before partner delegated administrators can use/],
  },
  words: {
    member: {
      heading: 'The customer’s admin needs to approve',
      lead: 'You work here for another organization. An admin there needs to approve {app} first.',
    },
    admin: {
      heading: 'The customer’s admin needs to approve',
      lead: 'Partner admins can’t use {app} here yet. An admin of the customer needs to approve it first.',
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'use-other-account', 'check-again'],
    admin: ['copy-request', 'approve-for-everyone', 'i-am-not-admin'],
  },
} as const satisfies Problem;
