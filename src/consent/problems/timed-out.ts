import type { Problem } from './problem';

/** Nothing came back in time. */
export const timedOut = {
  id: 'timed-out',
  owner: 'unknown',
  match: {
    names: [
      'monitor_window_timeout',
      'token_renewal_error',
      'native_handshake_timeout',
      'request_timeout',
      'popup_relay_timeout',
      'monitor_popup_timeout',
    ],
    phrases: [
      /failed due to timeout/,
      /token renewal (?:failed|timed out)/,
      /renewal operation (?:failed due to timeout|timed out)/,
      /(?:operation|request) (?:has )?timed out/,
      /monitor.{0,10}timeout/,
    ],
  },
  words: {
    member: {
      heading: 'Sign-in took too long',
      lead: 'No answer came back from Microsoft’s window. Try again when you’re ready.',
    },
    admin: {
      heading: 'Sign-in took too long',
      lead: 'No answer came back from Microsoft’s window. Try again, or approve {app} by the link.',
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'contact-support', 'i-am-admin'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
} as const satisfies Problem;
