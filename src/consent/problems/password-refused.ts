import type { Problem } from './problem';

/** The password is wrong, has expired or must change, or the account is locked for a while. */
export const passwordRefused = {
  id: 'password-refused',
  owner: 'user',
  match: {
    codes: [50126, 50055, 50056, 50053, 50064, 50144, 50135, 50142, 120000, 120002],
    names: ['invalidusernameorpassword', 'invalidpasswordexpiredpassword', 'idslocked'],
    phrases: [
      /invalid username or password/,
      /password (?:is|has) expired/,
      /account is (?:temporarily )?locked/,
      /tried to sign in too many times/,
      /incorrect user id or password/,
      /error validating credentials due to invalid/,
    ],
  },
  words: {
    member: {
      heading: 'Microsoft didn’t take the password',
      lead: 'It may be wrong or out of date, or the account is locked for a while. Sign in again, or reset it.',
    },
    admin: {
      heading: 'Microsoft didn’t take the password',
      lead: 'It may be wrong or expired, or the account is locked. The sign-in log tells which.',
    },
  },
  actions: {
    member: ['try-again', 'use-other-account', 'contact-support'],
    admin: ['try-again', 'i-am-not-admin'],
  },
} as const satisfies Problem;
