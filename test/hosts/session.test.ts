import type { AuthenticationResult } from '@azure/msal-browser';
import { toSession } from '../../src/hosts/session';

const answer = (account: object): AuthenticationResult =>
  ({
    account: { homeAccountId: 'oid.tid', tenantId: 'tid', username: 'mia@contoso.example', ...account },
    scopes: ['https://graph.microsoft.com/Mail.Send', 'https://graph.microsoft.com/.default'],
    accessToken: 'token',
  }) as unknown as AuthenticationResult;

test('a name that turns text around leaves the words of the pane as they are', () => {
  const { account } = toSession(
    answer({ name: '\u202eMia\u2066 Member\u0007\n\u200f', username: '\u202emia@contoso.example\u2069' }),
  );
  expect(account).toMatchObject({ name: 'Mia Member', username: 'mia@contoso.example' });
});

test('an endless name does not push the buttons out of the pane', () => {
  const { account } = toSession(answer({ name: 'M'.repeat(100_000), username: 'm'.repeat(100_000) }));
  expect(account.name).toHaveLength(256);
  expect(account.username).toHaveLength(256);
});

test('a name of nothing but invisible signs is none', () => {
  expect(toSession(answer({ name: '\u202e\u200b' })).account).not.toHaveProperty('name');
});

test('the permissions are named without their resource', () => {
  expect(toSession(answer({})).scopes).toEqual(['Mail.Send']);
});
