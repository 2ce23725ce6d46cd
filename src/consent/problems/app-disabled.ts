import type { Problem } from './problem';

/** The app is switched off in the organization, or everywhere. */
export const appDisabled = {
  id: 'app-disabled',
  owner: 'tenant-admin',
  match: {
    codes: [7000112, 1000031],
    sharedCodes: [70001],
    names: ['unauthorizedclientapplicationdisabled'],
    phrases: [
      /application.{0,80}(?:is disabled|has been disabled|can't be accessed at this time)/,
      /app (?:(?:that )?you(?:'re| are) trying to use )?(?:is|has been) disabled/,
      /disabled by your (?:admin|organization)/,
    ],
  },
  words: {
    member: {
      heading: '{app} is turned off here',
      lead: 'Your organization has turned {app} off. Your admin can turn it on again.',
    },
    admin: {
      heading: '{app} is off in your tenant',
      lead: 'Nobody can sign in until it is turned on again. Contact support if it is on already.',
      steps: [
        'In the Entra admin center, go to “Enterprise apps”.',
        'Select {app}, then “Properties”.',
        'Set “Enabled for users to sign in?” to “Yes”.',
      ],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
