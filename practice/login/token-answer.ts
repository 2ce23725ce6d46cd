import { randomUUID } from 'node:crypto';
import { APP } from '../data/app';
import { organizationOf, person as personOf, type PersonKey } from '../data/people';
import type { Scope } from '../data/permissions';
import { ORDINARY_USER } from '../data/roles';
import { granted } from '../grants';
import { signJwt } from '../jwt';
import type { Tenant } from '../tenant';
import { roleOf } from './decide';
import { OPENID, type ScopesAsked } from './scopes';

const LIFETIME = 3600;

interface About {
  readonly person: PersonKey;
  readonly asked: ScopesAsked;
  readonly clientId: string;
  readonly nonce: string | undefined;
  /** Origin of the sign-in host. */
  readonly login: string;
}

/**
 * A successful answer of the token endpoint:
 * learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, read 2026-11-23.
 */
export function tokenAnswer(tenant: Tenant, { person, asked, clientId, nonce, login }: About) {
  const { scopes } = asked;
  const { name, address, oid } = personOf(person);
  const { id: tid } = organizationOf(person);
  const now = Math.floor(Date.now() / 1000);
  const stamps = { iat: now, nbf: now, exp: now + LIFETIME };
  // "If consent exists, the returned token contains all scopes granted for that resource":
  // learn.microsoft.com/entra/identity-platform/scopes-oidc, read 2026-11-23.
  const carried = [...granted(tenant, person)].filter((scope) => scope !== 'offline_access');
  const identity = {
    iss: `${login}/${tid}/v2.0`,
    tid,
    oid,
    sub: `${oid}.${clientId}`,
    ver: '2.0',
    ...(tenant.roles === 'on' && { wids: widsOf(person) }),
  };
  const refreshToken = randomUUID();
  if (scopes.includes('offline_access')) tenant.refreshTokens.set(refreshToken, { person, asked });
  return {
    token_type: 'Bearer',
    scope: asked.service ? APP.syncService.asked : named(carried, asked).join(' '),
    expires_in: LIFETIME,
    ext_expires_in: LIFETIME,
    access_token: signJwt({
      ...identity,
      ...stamps,
      ...(asked.service
        ? { aud: APP.syncService.clientId, azp: clientId, scp: APP.syncService.scope }
        : {
            aud: 'https://graph.microsoft.com',
            appid: clientId,
            scp: carried.filter((scope) => !OPENID.has(scope)).join(' '),
            practice_person: person,
          }),
    }),
    ...(scopes.includes('offline_access') && {
      refresh_token: refreshToken,
      refresh_token_expires_in: 86_400,
    }),
    id_token: signJwt({
      ...identity,
      ...stamps,
      aud: clientId,
      name,
      preferred_username: address,
      ...(nonce && { nonce }),
    }),
    client_info: Buffer.from(JSON.stringify({ uid: oid, utid: tid })).toString('base64url'),
  };
}

/**
 * A request that names the resource gets names with it, and `.default` at the end if it asked so: recorded answers in two
 * public projects ("openid email https://graph.microsoft.com/User.Read https://graph.microsoft.com/.default"), read 2026-11-25.
 */
function named(carried: readonly Scope[], { asksDefault, qualified }: ScopesAsked): readonly string[] {
  const names = [...carried, ...(asksDefault ? ['.default' as const] : [])];
  if (!qualified) return names;
  return names.map((name) => (OPENID.has(name as Scope) ? name : `https://graph.microsoft.com/${name}`));
}

/** learn.microsoft.com/entra/identity-platform/access-token-claims-reference, read 2026-11-23. */
const widsOf = (person: PersonKey): string[] => {
  const role = roleOf(person);
  return [...(role ? [role.template] : []), ...(personOf(person).guest ? [] : [ORDINARY_USER])];
};
