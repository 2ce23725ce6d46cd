import type { Problem } from './problem';

/** Microsoft finds the app risky, mostly because its publisher is not verified: only an admin may go on. */
export const unverifiedPublisher = {
  id: 'unverified-publisher',
  owner: 'tenant-admin',
  match: {
    codes: [900941, 900981],
    names: ['adminconsentrequiredduetoriskyapp', 'adminconsentrequestriskyappwarning'],
    phrases: [
      /app (?:may|might|could) be risky/,
      /app is considered risky/,
      /consent request was received for a risky app/,
      /risky application detected/,
      /without (?:a )?verified publisher/,
      /unverified publishers?/,
    ],
  },
  words: {
    member: {
      heading: 'Your admin needs to check {app}',
      lead: 'Microsoft asks an admin to look at new apps before people use them. Send your admin a request.',
    },
    admin: {
      heading: 'Check {app}, then approve it',
      lead: 'Microsoft could not verify who publishes {app}. Check the publisher and the permissions, then approve it for everyone.',
      steps: [
        'Compare the publisher and website with your contract.',
        'Check the permissions that {app} asks for.',
        'Select “Approve for everyone” when you trust them.',
      ],
    },
  },
  actions: {
    member: ['email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
