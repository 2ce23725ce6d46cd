import type { Problem } from './problem';

/** The organization lives in another Microsoft cloud, such as US Government or China. */
export const wrongCloud = {
  id: 'wrong-cloud',
  owner: 'vendor',
  match: {
    codes: [90038, 900439, 90043, 90051, 900432, 900382, 50134],
    names: ['nationalcloudtenantredirection'],
    phrases: [/belongs to the national cloud/, /cloud instance .{0,60}does not federate/],
  },
  words: {
    member: {
      heading: 'You’re in another Microsoft cloud',
      lead: '{app} is set up for a different cloud. Contact support, and we set it up for you.',
    },
    admin: {
      heading: 'Your tenant is in another cloud',
      lead: '{app} is set up for a different Microsoft cloud than {organization}. Contact support to change that.',
    },
  },
  actions: { member: ['contact-support', 'use-other-account'], admin: ['contact-support', 'i-am-not-admin'] },
} as const satisfies Problem;
