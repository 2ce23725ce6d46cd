import type { Problem } from './problem';

/** The organization has not got the service that the app needs, mostly a licence for Exchange Online. */
export const serviceMissing = {
  id: 'service-missing',
  owner: 'tenant-admin',
  match: {
    codes: [650052, 650058, 500011],
    sharedCodes: [65005, 50001, 650054],
    names: ['invalidresourceserviceprincipalnotfound'],
    phrases: [
      /has not subscribed to/,
      /(?:hasn't|has not) subscribed to or enabled/,
      /lacks a service principal for/,
      /resource principal named/,
      /(?:isn't|is not) available in your organization/,
      /application named .{0,120} was not found in the tenant/,
    ],
  },
  words: {
    member: {
      heading: 'Your organization lacks a service',
      lead: '{app} needs a Microsoft 365 service that your organization does not have yet. Your admin can check that.',
    },
    admin: {
      heading: 'A service is missing in your tenant',
      lead: '{app} needs Exchange Online or another service that {organization} does not have yet. Check your licenses, then approve {app}.',
      steps: ['In the Microsoft 365 admin center, check “Billing”.', 'Then select “Approve for everyone”.'],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
