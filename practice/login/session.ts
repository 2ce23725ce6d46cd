import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { PersonKey } from '../data/people';
import type { SiteContext } from '../site';
import type { Tenant } from '../tenant';

const COOKIE = 'practice_session';

/** Who is signed in to Microsoft in this browser, latest first. */
export const signedIn = (c: SiteContext, tenant: Tenant): readonly PersonKey[] =>
  tenant.sessions.get(getCookie(c, COOKIE) ?? '') ?? [];

export function signIn(c: SiteContext, tenant: Tenant, person: PersonKey): void {
  const id = getCookie(c, COOKIE) ?? randomUUID();
  const others = (tenant.sessions.get(id) ?? []).filter((key) => key !== person);
  tenant.sessions.set(id, [person, ...others]);
  setCookie(c, COOKIE, id, { path: '/', httpOnly: true, secure: true, sameSite: 'None' });
}

export const signOut = (c: SiteContext, tenant: Tenant): void => {
  tenant.sessions.delete(getCookie(c, COOKIE) ?? '');
};
