import type { Problem } from './problem';

/** There is no session at Microsoft, or it has ended: signing in again is all. */
export const signInRequired = {
  id: 'sign-in-required',
  owner: 'user',
  match: {
    codes: [
      50058, 700082, 700081, 700083, 700084, 70043, 70008, 50173, 50133, 50132, 50089, 50085, 50140, 50199,
      16000, 16001, 16002, 160021, 54005, 50168, 165000, 165004, 70000, 50136, 50139, 51006, 50180, 700020,
      50192, 9002341, 81004, 81005, 81006, 81009, 81010,
    ],
    names: [
      'login_required',
      'user_login_error',
      'no_account_error',
      'no_account_found',
      'no_account_in_silent_request',
      'no_current_account',
      'silent_sso_error',
      'no_tokens_found',
      'refresh_token_expired',
      'native_account_unavailable',
      'token_refresh_required',
      'bad_token',
      'user_null',
      'failed_to_acquire_token_silently',
      'failed_to_refresh_token',
      'user_interaction_required',
      'user_password_expired',
      'invalidauthenticationtoken',
      'expiredorrevokedgrant',
      'freshtokenneeded',
      '13001',
    ],
    phrases: [
      /no user is signed in/,
      /does not have an existing session/,
      /refresh token (?:has expired|is expired|was issued to a single page app)/,
      /(?:code|token) (?:or refresh token )?(?:has expired|is expired|expired)/,
      /(?:user|you) (?:isn't|is not|aren't|are not) signed in/,
      /user login is required/,
      /silent authentication was denied/,
      /no account (?:object provided|or login hint)/,
      /multiple user identities are available/,
      /failed to acquire token silently/,
      /no active account has been set/,
      /session (?:has|is) (?:expired|ended)/,
      /have the user sign in again/,
    ],
  },
  words: {
    member: {
      heading: 'Sign in again',
      lead: 'Your Microsoft session has expired. Sign in to resume syncing.',
    },
    admin: {
      heading: 'Sign in again',
      lead: 'The Microsoft session has expired. Sign in to resume syncing.',
    },
  },
  actions: { member: ['try-again', 'use-other-account'], admin: ['try-again', 'i-am-not-admin'] },
} as const satisfies Problem;
