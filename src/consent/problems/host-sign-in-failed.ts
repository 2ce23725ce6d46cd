import type { Problem } from './problem';

/** Outlook’s own sign-in failed and did not say why. */
export const hostSignInFailed = {
  id: 'host-sign-in-failed',
  owner: 'unknown',
  match: { names: ['nested_app_auth_bridge_disabled', 'dialog_unavailable'] },
  words: {
    member: {
      heading: 'Outlook’s sign-in didn’t work',
      lead: 'Outlook did not tell us why. Try again, or use Outlook in a browser.',
    },
    admin: {
      heading: 'Outlook’s sign-in didn’t work',
      lead: 'Outlook did not tell us why. You can still approve {app} for everyone by the link.',
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'contact-support', 'i-am-admin'],
    admin: ['approve-for-everyone', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
