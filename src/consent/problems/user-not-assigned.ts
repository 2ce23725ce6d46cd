import type { Problem } from './problem';

/** The app is there, but only assigned people may use it. */
export const userNotAssigned = {
  id: 'user-not-assigned',
  owner: 'tenant-admin',
  match: {
    codes: [50105, 501051],
    names: ['entitlementgrantsnotfound'],
    phrases: [
      /(?:is not|isn't) assigned to a role for the/,
      /block users unless they are specifically granted/,
      /not a direct member of a group with access/,
      /user is not assigned to (?:a role|the application|this app)/,
    ],
  },
  words: {
    member: {
      heading: 'You aren’t on the list for {app}',
      lead: 'Your admin chooses who may use {app}. Ask to be added, then check again.',
    },
    admin: {
      heading: 'Add people to {app}',
      lead: '{app} is set to “Assignment required”, and this person isn’t assigned. Assign the person or a group.',
      steps: [
        'In the Entra admin center, go to “Enterprise apps”.',
        'Select {app}, then “Users and groups”.',
        'Select “Add user/group” and assign them.',
      ],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['check-again', 'i-am-not-admin'],
  },
} as const satisfies Problem;
