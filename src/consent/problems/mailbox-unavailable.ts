import type { Problem } from './problem';

/** The account has no mailbox in Exchange Online: no licence, a local server or a new mailbox. */
export const mailboxUnavailable = {
  id: 'mailbox-unavailable',
  owner: 'tenant-admin',
  match: {
    names: [
      'mailboxnotenabledforrestapi',
      'mailboxnotsupportedforrestapi',
      'errornonexistentmailbox',
      'mailboxnothostedinexchangeonline',
      'errormailboxmoveinprogress',
    ],
    phrases: [
      /mailbox is either inactive, soft-deleted, or is hosted on-premise/,
      /rest api is not yet supported for this mailbox/,
      /mailbox (?:does not|doesn\'t) exist/,
      /no mailbox (?:was )?found/,
      /smtp address has no mailbox/,
    ],
  },
  words: {
    member: {
      heading: 'This account has no mailbox online',
      lead: 'Sync needs a mailbox in Exchange Online. Use the account of your mailbox, or ask your admin.',
    },
    admin: {
      heading: 'This account has no mailbox online',
      lead: 'Give the person a license with Exchange Online, or move the mailbox there. It can take a few minutes to work.',
    },
  },
  actions: {
    member: ['use-other-account', 'email-admin', 'copy-request', 'i-am-admin'],
    admin: ['check-again', 'contact-support', 'i-am-not-admin'],
  },
} as const satisfies Problem;
