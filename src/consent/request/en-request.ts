import type { Words } from '../words/words';

/**
 * English: what a member hands to an admin. It is read by somebody who may never have heard of us, so it says how to check
 * it and how to refuse, and never that approving is safe:
 * https://learn.microsoft.com/entra/identity/enterprise-apps/protect-against-consent-phishing, 2026-11-23.
 */
export const enRequest = {
  subject: 'Approval needed: {app} for Outlook',
  intro: {
    hello: 'Hello,',
    mine: 'I’d like to use {app} in Outlook. Microsoft says that an admin has to approve it first.',
    what: 'It keeps my mail, calendar, contacts and tasks in step with my customer records.',
    request: 'Can you look at this request and decide?',
  },
  help: {
    subject: 'Help needed: {app} for Outlook',
    intro: 'I’d like to use {app} in Outlook, but Microsoft stopped me. This is what it means:',
    steps: 'What would help',
    details: 'Details from Microsoft',
    organization: 'the organization',
    question: 'Can you have a look?',
  },
  permissions: {
    heading: 'What it asks for',
    lead: 'It works as the person who signs in, and reaches nothing that this person can’t reach.',
    names: 'It asks for: {names}.',
    also: 'Microsoft also lists the basics: sign in, basic profile, and keep access to the data you allowed.',
  },
  approve: {
    heading: 'To approve it for everyone',
    lead: 'Open this link and select Accept:',
    roles: 'This works for a {roles}.',
    account: 'You need no account with {publisher}.',
  },
  genuine: {
    heading: 'To check that this is genuine',
    address: 'The address bar says {host} while you sign in and decide.',
    app: 'Microsoft’s page names {app}, published by {publisher}.',
    id: 'The link carries this application id: {id}',
    same: 'The permissions are the ones listed here, and no others.',
    ask: 'Not sure? Ask me in person or by phone.',
  },
  refuse: 'Not expecting this? Don’t approve it, and tell your security team.',
  byHand: {
    heading: 'To approve it without the link',
    go: 'In the Entra admin center, go to {path}.',
    path: 'Entra ID > Enterprise apps > {app} > Permissions',
    grant: 'Select Grant admin consent, and compare the list before you accept.',
    missing:
      'Not in the list of apps? Search for the application id. To add it: New-MgServicePrincipal -AppId {id}',
  },
  after: {
    heading: 'What happens then',
    finish: 'I select Finish setup in Outlook. There’s nothing else to do for you.',
    refused: 'Nothing changes if you don’t approve.',
  },
  undo: {
    heading: 'To undo it later',
    revoke:
      'In the Entra admin center, go to {path}. Under Admin consent, open … next to a permission and select Revoke permission.',
  },
  bye: 'Thank you,',
  justification: {
    with: 'I need {app} to keep my Outlook mail, calendar, contacts and tasks in step with my customer records. It reaches only my own mailbox. Permissions: {names}.',
    without:
      'I need {app} to keep my Outlook mail, calendar, contacts and tasks in step with my customer records. It reaches only my own mailbox.',
  },
} as const;

/** What every language provides for the request. */
export type RequestWords = Words<typeof enRequest>;
