import type { Problem } from './problem';

/** The account does not belong to the organization: a private account, a guest or another organization’s. */
export const wrongAccount = {
  id: 'wrong-account',
  owner: 'user',
  match: {
    codes: [
      50020, 90072, 50034, 51004, 50014, 16003, 500200, 500202, 500207, 500208, 50197, 500341, 90084, 90125,
      90126, 81012, 81011, 50143,
    ],
    sharedCodes: [16000],
    names: [
      'userunauthorized',
      'useraccountnotfound',
      'useraccountnotindirectory',
      'ssouseraccountnotfoundinresourcetenant',
      'guestuserinpendingstate',
      'passthroughusermfaerror',
      'user_mismatch',
      '13003',
    ],
    phrases: [
      /(?:does not|doesn\'t) exist in tenant/,
      /(?:user|account) (?:does not|doesn't) exist in (?:the|this|your) (?:directory|organization)/,
      /added as an external user/,
      /invited as (?:a )?guest/,
      /account must be added to the/,
      /(?:couldn't|could not|can't|cannot) find an account with/,
      /can't sign in (?:here )?with a personal account/,
      /username may be incorrect/,
      /user type not supported/,
      /personal microsoft accounts are not supported for this application/,
      /not a valid login domain for the account type/,
      /use (?:your|a) work or school account/,
    ],
  },
  words: {
    member: {
      heading: 'This account can’t be used here',
      lead: 'It does not belong to this organization. Use the work account of your mailbox.',
    },
    admin: {
      heading: 'This account isn’t in the organization',
      lead: 'Use an account of {organization}, or invite this one as a guest. Sync needs the account of the mailbox.',
    },
  },
  actions: {
    member: ['use-other-account', 'contact-support'],
    admin: ['use-other-account', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
