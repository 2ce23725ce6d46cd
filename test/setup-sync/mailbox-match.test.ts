import { compareMailbox, type MailboxFacts, type MailboxMatch } from '../../src/setup-sync/mailbox-match';

const MIA = '11111111-aaaa-4bbb-8ccc-dddddddddddd';
const CAL = '22222222-aaaa-4bbb-8ccc-dddddddddddd';
const TENANT = '99999999-aaaa-4bbb-8ccc-dddddddddddd';

type Signed = NonNullable<Parameters<typeof compareMailbox>[1]>;
const account = (oid: string, username: string, mail?: string): Signed => ({
  id: `${oid}.${TENANT}`,
  username,
  ...(mail && { mail }),
});
const office365 = (address: string, objectId?: string): MailboxFacts => ({
  address,
  accountType: 'office365',
  ...(objectId && { objectId }),
});

const cases: readonly [string, MailboxFacts, Signed | undefined, MailboxMatch][] = [
  ['the same object', office365('mia@contoso.com', MIA), account(MIA, 'mia@contoso.com'), 'same'],
  ['the same object in other case', office365('a@b.c', MIA.toUpperCase()), account(MIA, 'x@y.z'), 'same'],
  [
    'the same object, another name',
    office365('mia@contoso.com', MIA),
    account(MIA, 'e4711@corp.com'),
    'same',
  ],
  ['another object', office365('mia@contoso.com', MIA), account(CAL, 'cal@contoso.com'), 'other-account'],
  [
    'another object, the same name',
    office365('mia@contoso.com', MIA),
    account(CAL, 'mia@contoso.com'),
    'other-account',
  ],
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
