import type { MiddlewareHandler } from 'hono';
import { HOSTILE, type Fields, type Hostile } from '../data/hostile';
import { claimsOf, signJwt } from '../jwt';
import type { SiteEnv, World } from '../site';

/** Spoils Microsoft's answers on their way out, as the run says. */
export function hostility({ tenant, urls }: World): MiddlewareHandler<SiteEnv> {
  const answers = new Map<string, Fields>();

  return async (c, next) => {
    await next();
    const hostile: Hostile = HOSTILE[tenant.hostile];
    const to = c.res.headers.get('location');
    if (to?.startsWith(`${urls.addin}/`)) c.res.headers.set('location', spoiledAddress(to, hostile));
    if (!(hostile.claims ?? hostile.idToken) || !c.req.path.endsWith('/token') || !c.res.ok) return;
    const answer = (await c.res.json()) as { readonly id_token?: string };
    const spoiled = answer.id_token && { id_token: spoiledToken(answer.id_token, hostile) };
    c.res = Response.json({ ...answer, ...spoiled }, c.res);
  };

  function spoiledAddress(to: string, { address }: Hostile): string {
    const [page = '', , answer = ''] = to.split(/([#?])/);
    if (!answer) return to;
    const fields = Object.fromEntries(new URLSearchParams(answer));
    const spoiled = address?.(fields, answers.get(tenant.run)) ?? fields;
    answers.set(tenant.run, fields);
    const separator = to.charAt(page.length);
    return `${page}${separator}${typeof spoiled === 'string' ? spoiled : new URLSearchParams(spoiled).toString()}`;
  }
}

function spoiledToken(token: string, { claims, idToken }: Hostile): string {
  const signed = claims ? signJwt(claims(claimsOf(token))) : token;
  return idToken?.(signed) ?? signed;
}
