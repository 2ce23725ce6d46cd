import type { Problem } from './problem';

/** The organization does not know the app yet; an admin’s approval adds it. */
export const appNotInTenant = {
  id: 'app-not-in-tenant',
  owner: 'tenant-admin',
  match: {
    codes: [700016, 70001, 700011, 7000229],
    names: ['unauthorizedclient_doesnotmatchrequest', 'unauthorizedclientappnotfoundinorgidtenant'],
    phrases: [
      /application with identifier.{0,120}not found in the directory/,
      /has not been installed by the administrator of the tenant/,
      /hasn't been installed by the administrator/,
      /consented to by any user in the tenant/,
    ],
  },
  words: {
    member: {
      heading: '{app} isn’t known here yet',
      lead: 'Your organization does not have it yet. An admin adds it by approving it once.',
    },
    admin: {
      heading: 'Add {app} to your tenant',
      lead: 'Approving adds {app} to {organization}. Use the admin account of the tenant that holds the mailboxes.',
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'use-other-account', 'check-again'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
