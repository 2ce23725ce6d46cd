import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { RESOURCES } from '../data/graph';
import { PEOPLE, person as personOf, type PersonKey } from '../data/people';
import type { FaultEffect } from '../data/fault';
import { readJwt } from '../jwt';
import type { SiteContext, SiteEnv, World } from '../site';
import { suffer } from '../suffer';
import { strike, type Tenant } from '../tenant';

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** The stand-in for graph.microsoft.com: whether the mailbox answers, and with which permissions. */
export function graphSite({ tenant }: World) {
  const site = new Hono<SiteEnv>();
  site.use(
    cors({
      origin: '*',
      allowHeaders: ['authorization', 'content-type', 'client-request-id', 'prefer'],
      exposeHeaders: ['request-id', 'client-request-id', 'Retry-After'],
    }),
  );
  site.use(async (c, next) => {
    const { pathname } = new URL(c.req.url);
    tenant.asked.push({ host: 'graph', method: c.req.method, path: pathname, query: c.req.query() });
    return next();
  });

  // "Requests in a batch are evaluated individually": the batch itself succeeds, learn.microsoft.com/graph/throttling.
  site.post('/v1.0/$batch', async (c) => {
    const effect = strike(tenant, 'graph');
    const broken = effect && effect.kind !== 'answer' ? suffer(c, effect) : undefined;
    if (broken) return broken;
    const { requests = [] } = await c.req.json<{ requests?: { id: string; url: string }[] }>();
    const responses = requests.map(({ id, url }) => {
      const path = pathOf(url);
      const { status, headers, body } = afterFault(effect ?? strikeArea(tenant, path)) ?? reply(c, path);
      return { id, status, headers: { 'Content-Type': 'application/json', ...headers }, body };
    });
    return c.json({ responses });
  });
  site.get('/v1.0/*', (c) => {
    const path = pathOf(c.req.path.replace('/v1.0', ''));
    const effect = strike(tenant, 'graph') ?? strikeArea(tenant, path);
    const suffered = effect && suffer(c, effect);
    if (suffered) return suffered;
    const { status, body } = reply(c, path);
    return new Response(JSON.stringify(body), { status, headers: JSON_TYPE });
  });
  return site;
}

const pathOf = (url: string): string => (url.startsWith('/') ? url : `/${url}`).split('?')[0] ?? '';

function strikeArea(tenant: Tenant, path: string): FaultEffect | undefined {
  const area = RESOURCES[path]?.area;
  return area && strike(tenant, `graph-${area}`);
}

/** One answer in a batch that a fault gives. */
function afterFault(effect: FaultEffect | undefined): Reply | undefined {
  if (effect?.kind !== 'answer') return undefined;
  const wait = effect.headers?.['retry-after'];
  return {
    status: effect.status,
    body: JSON.parse(effect.body),
    ...(wait && { headers: { 'Retry-After': wait } }),
  };
}

/** Error bodies as learn.microsoft.com/graph/errors shows them, read 2026-11-23. */
function reply(c: SiteContext, path: string): Reply {
  const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) return problem(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const claims = readToken(token);
  if (!claims) {
    return problem(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
  }
  const resource = RESOURCES[path];
  if (!resource) {
    return problem(400, 'BadRequest', `Resource not found for the segment '${path.slice(1)}'.`);
  }
  if (!resource.scopes.some((scope) => claims.scopes.includes(scope))) {
    return problem(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  // As learn.microsoft.com/graph/resolve-auth-errors and many public issues quote it.
  if (resource.area && !personOf(claims.person).mailbox) {
    return problem(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }
  return { status: 200, body: resource.body(personOf(claims.person)) };
}

function readToken(token: string): { person: PersonKey; scopes: readonly string[] } | undefined {
  const claims = readJwt(token);
  if (claims?.aud !== 'https://graph.microsoft.com') return undefined;
  const { practice_person: person, scp } = claims;
  if (typeof person !== 'string' || !Object.hasOwn(PEOPLE, person) || typeof scp !== 'string')
    return undefined;
  return { person: person as PersonKey, scopes: scp.split(' ') };
}

function problem(status: number, code: string, message: string): Reply {
  const id = randomUUID();
  const date = new Date().toISOString().slice(0, 19);
  return {
    status,
    body: { error: { code, message, innerError: { date, 'request-id': id, 'client-request-id': id } } },
  };
}
