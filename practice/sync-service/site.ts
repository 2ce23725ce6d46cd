import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { CONNECTION_PATH, IDEMPOTENCY_KEY } from '../../src/adapters/sync-service/contract';
import { APP } from '../data/app';
import { readJwt } from '../jwt';
import type { SiteContext, SiteEnv, World } from '../site';
import { suffer } from '../suffer';
import { strike } from '../tenant';
import { connect, withdraw } from './connections';
import { readConnection } from './read-connection';

/** The stand-in for the vendor's sync service, by the contract in docs/sync-service.md. */
export function syncServiceSite(world: World) {
  const { tenant, urls } = world;
  const site = new Hono<SiteEnv>();
  site.use(
    cors({
      origin: [urls.addin, urls.example],
      allowMethods: ['PUT', 'DELETE'],
      allowHeaders: ['authorization', 'content-type', IDEMPOTENCY_KEY],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
  );
  site.use(async (c, next) => {
    const effect = strike(tenant, 'sync');
    const suffered = effect && suffer(c, effect);
    const key = c.req.header(IDEMPOTENCY_KEY);
    if (suffered) {
      tenant.told.push({ method: c.req.method, ...(key && { key }), status: effect.kind });
      return suffered;
    }
    await next();
    tenant.told.push({ method: c.req.method, ...(key && { key }), status: c.res.status });
    return undefined;
  });

  site.put(CONNECTION_PATH, async (c) => {
    const caller = callerOf(c, world);
    if ('status' in caller) return refuse(c, caller);
    const key = c.req.header(IDEMPOTENCY_KEY);
    const body = readConnection(await c.req.json().catch(() => undefined));
    if (!body || !key) return refuse(c, { status: 400, code: 'invalid_request' });
    if (body.tenantId !== caller.tenantId || body.userId !== caller.userId) {
      return refuse(c, { status: 403, code: 'not_yours' });
    }
    return done(c, connect(tenant.connections, idOf(caller), key, body));
  });

  site.delete(CONNECTION_PATH, (c) => {
    const caller = callerOf(c, world);
    if ('status' in caller) return refuse(c, caller);
    const key = c.req.header(IDEMPOTENCY_KEY);
    if (!key) return refuse(c, { status: 400, code: 'invalid_request' });
    return done(c, withdraw(tenant.connections, idOf(caller), key));
  });

  site.notFound((c) => refuse(c, { status: 404, code: 'not_found' }));
  return site;
}

interface Caller {
  readonly tenantId: string;
  readonly userId: string;
}

interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 410;
  readonly code: string;
}

const idOf = ({ tenantId, userId }: Caller): string => `${userId}.${tenantId}`;

/**
 * Who the token names. All of it is checked: signature and time (`readJwt`), audience, issuer, scope, and which app asked.
 * learn.microsoft.com/entra/identity-platform/claims-validation, read 2026-11-25.
 */
function callerOf(c: SiteContext, { urls }: World): Caller | Refusal {
  const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const claims = token && readJwt(token);
  if (!claims || claims.aud !== APP.syncService.clientId) return { status: 401, code: 'invalid_token' };
  const { tid, oid, iss, azp, scp } = claims;
  if (typeof tid !== 'string' || typeof oid !== 'string' || typeof scp !== 'string') {
    return { status: 401, code: 'invalid_token' };
  }
  if (iss !== `${urls.login}/${tid}/v2.0` || azp !== APP.clientId)
    return { status: 401, code: 'invalid_token' };
  if (!scp.split(' ').includes(APP.syncService.scope)) return { status: 403, code: 'insufficient_scope' };
  return { tenantId: tid, userId: oid };
}

const done = (c: SiteContext, status: 201 | 204 | 410) =>
  status === 410 ? refuse(c, { status, code: 'withdrawn' }) : c.body(null, status);

const refuse = (c: SiteContext, { status, code }: Refusal) => c.json({ error: { code } }, status);
