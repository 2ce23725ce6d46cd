import { roles, type RoleName } from '../../src/consent/entra';
import type { Session, SignInHost } from '../../src/core/ports';
import { createSync } from '../../src/feature/rules';

const never = () => new Promise<never>(() => undefined);

/** A connection of somebody with this role, who signed in as an admin. */
async function connectedAs(role: RoleName | undefined) {
  const id = roles.find(({ name }) => name === role)?.id;
  const session: Session = {
    account: { id: 'o.t', username: 'cleo@contoso.example', tenant: 't', roles: id ? [id] : [] },
    scopes: [],
    accessToken: 'token',
  };
  const signIn = () => ({ result: Promise.resolve(session), cancel: () => undefined });
  const host: SignInHost = {
    name: 'popup',
    framed: false,
    signIn,
    probe: signIn,
    hasAccount: () => false,
    silent: never,
    tokenFor: never,
    forget: () => Promise.resolve(),
  };
  const sync = createSync({
    host,
    memory: { read: () => undefined, write: () => Promise.resolve(true), watch: () => () => undefined },
    requiredScopes: [],
    matchMailbox: () => Promise.resolve('same'),
    checkMailbox: never,
    guidance: never,
    now: () => 7,
    isOffline: () => false,
  });
  sync.send({ type: 'sign-in', purpose: 'tick-box' });
  await new Promise((resolve) => setImmediate(resolve));
  return sync.getState();
}

test.each([
  ['Global Administrator', 'unsure'],
  ['Cloud Application Administrator', 'self'],
  [undefined, 'unsure'],
] as const)('the box that Microsoft shows to a %s decides what the pane asks', async (role, reach) => {
  expect(await connectedAs(role)).toMatchObject({ kind: 'connected', reach });
});
