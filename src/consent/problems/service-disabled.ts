import type { Problem } from './problem';
import { sources } from './sources';

/** The service behind the app, such as Exchange Online, is switched off or its subscription has lapsed. */
export const serviceDisabled = {
  id: 'service-disabled',
  category: 'app-disabled',
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
  notes: '“Billing” and “Enterprise apps” are names in Microsoft’s admin centers.',
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.serviceDisabled],
} as const satisfies Problem;
