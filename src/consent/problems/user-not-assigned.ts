import type { Problem } from './problem';
import { sources } from './sources';

/** The app is there, but only assigned people may use it. */
export const userNotAssigned = {
  id: 'user-not-assigned',
  category: 'user-not-assigned',
  owner: 'tenant-admin',
  match: {
    codes: [50105, 501051],
    names: ['entitlementgrantsnotfound'],
    phrases: [
      /(?:is not|isn't) assigned to a role for the/,
      /block users unless they are specifically granted/,
      /not a direct member of a group with access/,
      /user is not assigned to (?:a role|the application|this app)/,
      /(?:nicht|keiner) (?:einer )?rolle (?:für die anwendung )?zugewiesen/,
      /n'est pas (?:affecté|attribué) à un rôle/,
      /no está asignado a un rol/,
      /non è assegnato a un ruolo/,
      /não (?:está|foi) atribuído a uma função/,
      /niet (?:aan een rol )?toegewezen/,
      /未分配(?:到|给)(?:应用程序)?.{0,20}角色/,
      /ロールに割り当てられていません/,
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
  notes: '“Assignment required”, “Enterprise apps”, “Users and groups” are names in the Entra admin center.',
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['check-again', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes, sources.notAssigned],
} as const satisfies Problem;
