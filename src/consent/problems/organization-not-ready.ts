import type { Problem } from './problem';

/** The tenant has no admin yet, or Microsoft is still adding the app to it. */
export const organizationNotReady = {
  id: 'organization-not-ready',
  owner: 'tenant-admin',
  match: {
    codes: [650051],
    phrases: [
      /(?:is )?in an unmanaged state/,
      /needs to claim ownership of the company/,
      /not supported for your organization/,
    ],
  },
  words: {
    member: {
      heading: 'Your organization isn’t ready yet',
      lead: 'Wait a minute and try again. If it stays like this, your admin needs to look at it.',
    },
    admin: {
      heading: 'Your tenant isn’t ready yet',
      lead: 'Microsoft may still be adding the app. If it stays like this, an admin has to take over the tenant first.',
      steps: [
        'Wait a minute, then approve again.',
        'Otherwise open the Microsoft 365 admin center.',
        'Add your domain and prove that you own it.',
      ],
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
