import type { Problem } from './problem';

/** The service behind the app, such as Exchange Online, is switched off or its subscription has lapsed. */
export const serviceDisabled = {
  id: 'service-disabled',
  owner: 'tenant-admin',
  match: {
    codes: [500014],
    phrases: [
      /service principal for resource .{0,80} is disabled/,
      /subscription within the tenant has lapsed/,
    ],
  },
  words: {
    member: {
      heading: 'A Microsoft service is turned off',
      lead: '{app} needs a Microsoft 365 service that is off in your organization. Your admin can check that.',
    },
    admin: {
      heading: 'A Microsoft 365 service is turned off',
      lead: 'The subscription may have lapsed, or the service was turned off. Check both, then try again.',
      steps: [
        'In the Microsoft 365 admin center, check “Billing”.',
        'In the Entra admin center, go to “Enterprise apps”.',
        'Turn Office 365 Exchange Online on for sign-in.',
      ],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
