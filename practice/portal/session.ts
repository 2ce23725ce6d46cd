import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { PersonKey } from '../data/people';
import type { SiteContext } from '../site';
import type { Tenant } from '../tenant';

const COOKIE = 'practice_portal';

/** Who is signed in to the admin center in this browser. Its session is its own. */
export const signedIn = (c: SiteContext, tenant: Tenant): PersonKey | undefined =>
  tenant.portalSessions.get(getCookie(c, COOKIE) ?? '');

export function signIn(c: SiteContext, tenant: Tenant, person: PersonKey): void {
  const id = randomUUID();
  tenant.portalSessions.set(id, person);
  setCookie(c, COOKIE, id, { path: '/', httpOnly: true, sameSite: 'Lax' });
}

export const signOut = (c: SiteContext, tenant: Tenant): void => {
  tenant.portalSessions.delete(getCookie(c, COOKIE) ?? '');
};
