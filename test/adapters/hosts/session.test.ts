import type { AuthenticationResult } from '@azure/msal-browser';
import { toSession } from '../../../src/adapters/hosts/session';
import { guidance } from '../../../src/consent/guidance';
import { plain } from '../../failures/recorded';

const result = {
  account: {
    homeAccountId: 'o.t',
    username: 'mia@contoso.example',
    tenantId: 't',
    idTokenClaims: { wids: ['r', 1] },
  },
  scopes: ['openid', 'https://graph.microsoft.com/Mail.Send', 'https://graph.microsoft.com/.default'],
  accessToken: 'token',
  correlationId: '3f2b1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21',
} as unknown as AuthenticationResult;

/** The answer, about an account that says something else of itself. */
const ofAccount = (claims: object) => ({ ...result, account: { ...result.account, ...claims } });

test('reads the account, its roles and the permissions without their resource', () => {
  expect(toSession(result)).toEqual({
    account: { id: 'o.t', username: 'mia@contoso.example', tenant: 't', roles: ['r'] },
    scopes: ['openid', 'Mail.Send'],
    accessToken: 'token',
  });
});

test('an answer without an access token got lost; no permission is missing', async () => {
  let thrown: unknown;
  try {
    toSession({ ...result, accessToken: '', scopes: [] });
  } catch (reason) {
    thrown = reason;
  }
  expect(await guidance.find(thrown, plain)).toMatchObject({
    failure: { correlationId: result.correlationId },
    diagnosis: { certainty: 'certain', problem: 'sign-in-interrupted' },
  });
});

test('a name that turns text around leaves the words of the pane as they are', () => {
  const { account } = toSession(
    ofAccount({ name: '\u202eMia\u2066 Member\u0007\n\u200f', username: '\u202emia@contoso.example\u2069' }),
  );
  expect(account).toMatchObject({ name: 'Mia Member', username: 'mia@contoso.example' });
});

test('an endless name does not push the buttons out of the pane', () => {
  const { account } = toSession(ofAccount({ name: 'M'.repeat(100_000), username: 'm'.repeat(100_000) }));
  expect(account.name).toHaveLength(256);
  expect(account.username).toHaveLength(256);
});

test('a name of nothing but invisible signs is none', () => {
  expect(toSession(ofAccount({ name: '\u202e\u200b' })).account).not.toHaveProperty('name');
});
