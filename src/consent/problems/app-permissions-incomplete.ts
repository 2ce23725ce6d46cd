import type { Problem } from './problem';

/** The app’s registration does not list the permissions that it asks for. */
export const appPermissionsIncomplete = {
  id: 'app-permissions-incomplete',
  owner: 'vendor',
  match: {
    codes: [650056, 90008, 1003031, 65005, 65006, 650057, 650054],
    names: ['misconfiguredapplication', 'tokenforitselfrequiresgraphpermission'],
    phrases: [
      /misconfigured required resource access/,
      /client has not listed any permissions/,
      /must require access to/,
      /resource which is not listed in the requested permissions/,
      /pre-?configured (?:during app|when the app)/,
      /had no entitlements matching/,
    ],
  },
  words: {
    member: {
      heading: '{app} needs a fix by its makers',
      lead: 'A setting on our side does not fit. Contact support; your admin may also help by approving {app}.',
    },
    admin: {
      heading: '{app}’s permissions don’t fit',
      lead: 'The app’s registration and its request differ. Try to approve it; if that fails, contact support.',
    },
  },
  actions: {
    member: ['contact-support', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
