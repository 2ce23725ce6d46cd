import type { Problem } from './problem';
import { sources } from './sources';

/** There is no session at Microsoft, or it has ended: signing in again is all. */
export const signInRequired = {
  id: 'sign-in-required',
  category: 'session-expired-or-signin-required',
  owner: 'user',
  match: {
    codes: [50058, 700082, 70043, 50173, 16000],
    names: ['login_required', 'no_account_error', 'no_tokens_found', 'refresh_token_expired', '13001'],
    phrases: [/no user is signed in/, /refresh token has expired/, /user isn't signed into office/],
  },
  words: {
    member: {
      heading: 'Sign in again',
      lead: 'Your Microsoft session has ended. Sign in and sync goes on.',
    },
    admin: {
      heading: 'Sign in again',
      lead: 'The Microsoft session has ended. Sign in and sync goes on.',
    },
  },
  notes: 'Everyday and harmless.',
  actions: { member: ['try-again', 'use-other-account'], admin: ['try-again', 'i-am-not-admin'] },
  tone: 'info',
  sources: [sources.errorCodes, sources.msalBrowser, sources.officeSso],
} as const satisfies Problem;
