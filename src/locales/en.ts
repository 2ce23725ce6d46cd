/**
 * English: the source of every other language. Words about one problem stand with the problem in `src/problems`.
 * Write for translation: short sentences, one idea each. `{x}` is filled in at run time.
 */
export const en = {
  title: 'LPC Sidebar',
  menu: { button: 'Menu', setUp: 'Set up sync', settings: 'Sync settings', help: 'Help', about: 'About' },
  home: {
    heading: 'Connect your mailbox',
    lead: 'Keep your mail, calendar, contacts and tasks in step with {app}.',
    window: 'Microsoft opens in a new window and asks if {app} may read and write them.',
    button: 'Set up sync',
    loading: 'Getting ready',
  },
  signingIn: {
    heading: 'Continue in Microsoft’s window',
    lead: 'Sign in there with your work account. This page goes on by itself.',
    seeing: 'Does Microsoft stop you there?',
    sawApproval: 'It says “Need admin approval”',
    sawForm: 'It says “Approval required” and asks for a reason',
    formHint: 'Paste this as the reason and select “Request approval” there:',
    copyReason: 'Copy reason',
    sent: 'I sent the request',
    cancel: 'Cancel',
  },
  checking: {
    heading: 'Checking with Microsoft',
    lead: 'This takes a few seconds.',
    cancel: 'Cancel',
  },
  asking: {
    heading: 'What did you see?',
    lead: 'Microsoft did not tell us why it stopped. Your answer shows us what helps.',
    choices: 'What did you see?',
    approval: '“Need admin approval”',
    form: '“Approval required”, and I sent a request',
    closed: 'I closed it or selected Cancel',
    nothing: 'No window opened',
    other: 'Something else',
    paste: 'Paste the text you saw',
    pasteHint: 'For example the message with its number.',
    explain: 'Explain it',
    admin: 'I’m an admin',
  },
  advice: {
    notYet: 'Not approved yet. It can take a while.',
    unknown: 'Microsoft did not say if it is approved.',
    details: 'Details for support',
    copyDetails: 'Copy details',
    copied: 'Copied',
    notCopied: 'Copying is blocked here. Select the text and copy it.',
    requestText: 'Request text',
    steps: 'What to do',
    yourOrganization: 'your organization',
  },
  actions: {
    'email-admin': 'Email my admin',
    'copy-request': 'Copy request',
    'i-am-admin': 'I’m an admin',
    'i-am-not-admin': 'I’m not an admin',
    'check-again': 'Check again',
    'try-again': 'Try again',
    'approve-for-everyone': 'Approve for everyone',
    'tick-box': 'Sign in and tick the box',
    'use-other-account': 'Use another account',
    'contact-support': 'Contact support',
    back: 'Back',
  },
  waiting: {
    heading: 'Waiting for your admin',
    mail: 'You asked by email on {date}.',
    copy: 'You copied the request on {date}. Send it to your admin.',
    workflow: 'You asked in the Microsoft window on {date}.',
    next: 'Come back when it’s approved. You can also check now.',
    check: 'Check again',
    finish: 'Finish setup',
    restart: 'Start over',
  },
  connected: {
    heading: 'Signed in successfully',
    lead: 'Sync is set up for {account}.',
    leadUnknown: 'Sync is set up.',
    since: 'Connected since {date}.',
    disconnect: 'Disconnect',
  },
  help: {
    heading: 'Help',
    lead: 'Set up sync connects your Microsoft 365 mailbox. Your organization may ask an admin to approve it first.',
    support: 'Contact support',
    newWindow: 'opens in a new window',
  },
  about: { heading: 'About', lead: 'LPC Sidebar {version}, by {publisher}.' },
  broken: {
    heading: 'This page could not start',
    lead: 'Reload it. If it stays like this, contact support.',
    reload: 'Reload',
  },
  back: 'Back',
} as const;

export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** What every language provides. */
export type Translation = Words<typeof en>;
