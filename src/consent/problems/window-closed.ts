import type { Problem } from './problem';

/** Microsoft’s window went away before sign-in was done. Why is not known. */
export const windowClosed = {
  id: 'window-closed',
  owner: 'user',
  match: {
    names: [
      'cancelled_in_pane',
      'popup_closed_by_user',
      'popup_closed',
      'authentication_canceled',
      'authentication_cancelled',
      'msalusercancelexception',
      'usercanceled',
    ],
    phrases: [
      /user (?:has )?cancell?ed/,
      /cancell?ed by (?:the )?user/,
      /user (?:has )?closed (?:the |this )?(?:window|pop-?up|dialog|browser|sign)/,
      /(?:window|pop-?up|dialog|browser) (?:was |has been )?closed by (?:the )?user/,
      /dialog (?:box )?was closed/,
      /aadb2c90091/,
      /msalerrordomain.{0,20}-50005/,
      /accounts control operation/,
    ],
  },
  words: {
    member: {
      heading: 'Sign-in isn’t finished yet',
      lead: 'Microsoft’s window closed before the end. Nothing has changed; try again when you’re ready.',
    },
    admin: {
      heading: 'Approval isn’t finished yet',
      lead: 'Microsoft’s window closed before the end. Nothing has changed in {organization}.',
    },
  },
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
} as const satisfies Problem;
