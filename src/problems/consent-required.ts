import type { Problem } from './problem';
import { sources } from './sources';

/** Nobody has consented yet. Whether this person may is not known. */
export const consentRequired = {
  id: 'consent-required',
  category: 'consent-required',
  owner: 'user',
  match: {
    codes: [65001],
    names: ['delegationdoesnotexist'],
    phrases: [
      /user or administrator has not consented to use the application/,
      /scopes requested are unauthorized or expired/,
      /用户或管理员尚未许可/,
    ],
  },
  words: {
    member: {
      heading: '{app} isn’t approved yet',
      lead: 'Microsoft needs someone to approve {app} for this mailbox. Try it yourself, or ask your admin.',
    },
    admin: {
      heading: 'Nobody has approved {app} yet',
      lead: 'An admin can approve it once for everyone in {organization}. Members may also approve it if your settings allow that.',
    },
  },
  notes:
    'It is not known who may approve, so never say that an admin has to. “Approve” means Microsoft’s “Accept” on the page “Permissions requested”.',
  actions: {
    member: ['try-again', 'email-admin', 'copy-request', 'i-am-admin', 'check-again'],
    admin: ['approve-for-everyone', 'tick-box', 'i-am-not-admin'],
  },
  tone: 'info',
  sources: [sources.errorCodes, sources.troubleshootConsent],
} as const satisfies Problem;
