import { compareMailbox, type MailboxFacts, type MailboxMatch } from '../../src/core/mailbox-match';

const MIA = '11111111-aaaa-4bbb-8ccc-dddddddddddd';
const CAL = '22222222-aaaa-4bbb-8ccc-dddddddddddd';
const TENANT = '99999999-aaaa-4bbb-8ccc-dddddddddddd';

type Signed = NonNullable<Parameters<typeof compareMailbox>[1]>;
const account = (oid: string, username: string, ...addresses: string[]): Signed => ({
  id: `${oid}.${TENANT}`,
  username,
  ...(addresses.length > 0 && { addresses }),
});
/** Graph was asked, and says nothing. */
const unsaid = (oid: string, username: string): Signed => ({ ...account(oid, username), addresses: [] });
const office365 = (address: string, objectId?: string): MailboxFacts => ({
  address,
  accountType: 'office365',
  ...(objectId && { objectId }),
});

const cases: readonly [string, MailboxFacts, Signed | undefined, MailboxMatch][] = [
  ['the same object', office365('mia@contoso.com', MIA), account(MIA, 'mia@contoso.com'), 'same'],
  ['the same object in other case', office365('a@b.c', MIA.toUpperCase()), account(MIA, 'a@b.c'), 'same'],
  // Outlook is signed in with Mia's account whatever is open: only addresses tell whose mailbox that is.
  [
    'the same object, another name: Graph has to say',
    office365('mia@contoso.com', MIA),
    account(MIA, 'e4711@corp.com'),
    'unknown',
  ],
  [
    'the same object, another name, and Graph does not say',
    office365('mia@contoso.com', MIA),
    unsaid(MIA, 'e4711@corp.com'),
    'unknown',
  ],
  [
    'the same object, another name, and it is Graph’s mail',
    office365('mia@contoso.com', MIA),
    account(MIA, 'e4711@corp.com', 'mia@contoso.com'),
    'same',
  ],
  [
    'the same object, and an address it has besides',
    office365('mia.old@contoso.com', MIA),
    account(MIA, 'e4711@corp.com', 'mia@contoso.com', 'mia.old@contoso.com'),
    'same',
  ],
  [
    'a shared mailbox that is open in Mia’s Outlook',
    office365('support@contoso.com', MIA),
    account(MIA, 'mia@contoso.com', 'mia@contoso.com'),
    'other-account',
  ],
  [
    'the second account of an Outlook that is signed in with the first',
    office365('mia@contoso.com', CAL),
    account(MIA, 'mia@contoso.com', 'mia@contoso.com'),
    'same',
  ],
  ['another object', office365('mia@contoso.com', MIA), account(CAL, 'cal@contoso.com'), 'other-account'],
  [
    'another object, the same name: Graph has to say',
    office365('mia@contoso.com', MIA),
    account(CAL, 'mia@contoso.com'),
    'unknown',
  ],
  [
    'another object, the same name, and Graph does not say',
    office365('mia@contoso.com', MIA),
    unsaid(CAL, 'mia@contoso.com'),
    'other-account',
  ],
  [
    'another object, the same name, another mail',
    office365('mia@contoso.com', MIA),
    account(CAL, 'mia@contoso.com', 'cal@contoso.com'),
    'other-account',
  ],
  ['the same object, no address', { objectId: MIA }, account(MIA, 'a@b.c'), 'same'],
  ['another object, no address', { objectId: MIA }, account(CAL, 'a@b.c'), 'other-account'],
  ['the same address', office365('Mia@Contoso.com '), account(MIA, 'mia@contoso.COM'), 'same'],
  [
    'another name in the same domain',
    office365('mia.brandt@contoso.com'),
    account(MIA, 'mia@contoso.com'),
    'unknown',
  ],
  [
    'another name in another domain',
    office365('mia@contoso.com'),
    account(MIA, 'mia@corp.example'),
    'unknown',
  ],
  [
    'Graph’s mail is the mailbox',
    office365('mia@contoso.com'),
    account(MIA, 'e1@corp.com', 'MIA@contoso.com'),
    'same',
  ],
  [
    'Graph’s mail is another',
    office365('mia@contoso.com'),
    account(CAL, 'cal@contoso.com', 'cal@contoso.com'),
    'other-account',
  ],
  ['an object id that is none', office365('mia@contoso.com', 'x'), account(MIA, 'mia@contoso.com'), 'same'],
  ['an account without an object id', office365('a@b.c', MIA), { id: 'sub', username: 'x@y.z' }, 'unknown'],
  ['no account type', { address: 'mia@contoso.com' }, account(MIA, 'mia@contoso.com'), 'same'],
  ['nothing known', {}, account(MIA, 'mia@contoso.com'), 'unknown'],
  ['nobody signed in', office365('mia@contoso.com', MIA), undefined, 'unknown'],
  [
    'an item of a shared mailbox, and nobody signed in',
    { ...office365('mia@contoso.com'), itemOwner: 'support@contoso.com' },
    undefined,
    'shared',
  ],
  [
    'an item of one’s own that is shared with others',
    { ...office365('mia@contoso.com'), itemOwner: 'Mia@contoso.com' },
    undefined,
    'unknown',
  ],
  [
    'an item of a shared mailbox in one’s own Outlook: the account is one’s own',
    { ...office365('mia@contoso.com'), itemOwner: 'support@contoso.com' },
    account(MIA, 'mia@contoso.com'),
    'same',
  ],
  [
    'Outlook.com',
    { address: 'mia@outlook.com', accountType: 'outlookCom' },
    account(MIA, 'mia@outlook.com'),
    'outlook-com',
  ],
  ['Gmail', { address: 'mia@gmail.com', accountType: 'gmail' }, undefined, 'gmail'],
  [
    'a mailbox on the organization’s own server',
    { accountType: 'enterprise' },
    account(MIA, 'a@b.c'),
    'on-premises',
  ],
  ['an account type to come', { address: 'a@b.c', accountType: 'new' }, account(MIA, 'a@b.c'), 'same'],
];

test.each(cases)('%s', (_, mailbox, signedIn, match) => {
  expect(compareMailbox(mailbox, signedIn)).toBe(match);
});
