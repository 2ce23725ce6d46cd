import { failureOf, readDialogMessage } from '../../../src/adapters/hosts/dialog-message';
import { dialogAddress, readDialogOrder } from '../../../src/adapters/hosts/dialog-address';

const nonce = '3f2b1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
const account = { id: 'o.t', username: 'mia@contoso.example', tenant: 't', roles: [] };
const session = { account, scopes: ['User.Read'], accessToken: 'token' };
const json = (message: object) => JSON.stringify({ v: 1, nonce, ...message });

test('reads each kind of message', () => {
  expect(readDialogMessage(json({ type: 'ready' }), nonce)).toEqual({ v: 1, nonce, type: 'ready' });
  expect(readDialogMessage(json({ type: 'result', session }), nonce)).toMatchObject({ session });
  const failure = { name: 'ServerError', errorCode: 'access_denied' };
  expect(readDialogMessage(json({ type: 'error', failure }), nonce)).toMatchObject({ failure });
});

test.each([
  ['another attempt', json({ type: 'ready', nonce: 'other' })],
  ['another version', json({ type: 'ready', v: 2 })],
  ['an unknown type', json({ type: 'run' })],
  ['no token', json({ type: 'result', session: { ...session, accessToken: '' } })],
  ['a wrong account', json({ type: 'result', session: { ...session, account: 'mia' } })],
  ['scopes that are no list', json({ type: 'result', session: { ...session, scopes: 'User.Read' } })],
  ['no JSON', '{'],
  ['an object', { v: 1, nonce, type: 'ready' }],
  ['a list', '[]'],
  ['nothing', 'null'],
])('drops %s', (_, message) => {
  expect(readDialogMessage(message, nonce)).toBeUndefined();
});

test('of an error only the known parts go on, and not endlessly', () => {
  const thrown = Object.assign(new Error('x'.repeat(9000)), {
    name: 'ServerError',
    errorCode: 'access_denied',
    errorNo: 65004,
    accessToken: 'secret',
    stack: 'secret',
  });
  const failure = failureOf(thrown);
  expect(failure).toMatchObject({ name: 'ServerError', errorCode: 'access_denied', errorNo: '65004' });
  expect(failure.errorMessage).toHaveLength(4000);
  expect(JSON.stringify(failure)).not.toContain('secret');
  expect(failureOf(undefined)).toEqual({ name: 'unknown_error' });
});

test('the address tells the order; the person’s address stands where no server sees it', () => {
  const order = { nonce, kind: 'member', loginHint: 'mia+x@contoso.example' } as const;
  const address = dialogAddress('https://sidebar.example.com/a/dialog.html', order);
  expect(address.split('#')[0]).toBe(`https://sidebar.example.com/a/dialog.html?nonce=${nonce}&ask=member`);
  // As Office adds its parameter.
  expect(readDialogOrder(address.replace('#', '&_host_Info=Outlook$Web#'))).toEqual(order);
});

test.each(['', '?nonce=1&ask=member', `?nonce=${nonce}&ask=all`, '#code=1&state=2'])(
  'no order in %s',
  (end) => {
    expect(readDialogOrder(`https://sidebar.example.com/dialog.html${end}`)).toBeUndefined();
  },
);
