import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { FOLDERS } from '../data/mailbox';
import { PEOPLE, person as personOf, type PersonKey } from '../data/people';
import { readJwt } from '../jwt';
import type { SiteEnv, World } from '../site';
import { suffer } from '../suffer';
import { strike } from '../tenant';

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

interface Resource {
  /** Any of these scopes opens it; learn.microsoft.com/graph/permissions-reference. */
  readonly scopes: readonly string[];
  readonly needsMailbox: boolean;
  readonly body: (person: PersonKey) => object;
}

const RESOURCES: Readonly<Record<string, Resource>> = {
  '/me': {
    scopes: ['User.Read'],
    needsMailbox: false,
    body(person) {
      const { name, address, oid } = personOf(person);
      return { id: oid, displayName: name, mail: address, userPrincipalName: address };
    },
  },
  '/me/mailFolders/inbox': {
    scopes: ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'],
    needsMailbox: true,
    body: () => ({ id: 'inbox', displayName: FOLDERS.inbox, totalItemCount: 3, unreadItemCount: 1 }),
  },
  '/me/calendar': {
    scopes: ['Calendars.Read', 'Calendars.ReadWrite'],
    needsMailbox: true,
    body: (person) => ({
      id: 'calendar',
      name: FOLDERS.calendar,
      owner: { name: personOf(person).name, address: personOf(person).address },
    }),
  },
  '/me/contacts': {
    scopes: ['Contacts.Read', 'Contacts.ReadWrite'],
    needsMailbox: true,
    body: () => ({ value: [] }),
  },
  '/me/todo/lists': {
    scopes: ['Tasks.Read', 'Tasks.ReadWrite'],
    needsMailbox: true,
    body: () => ({ value: [{ id: 'tasks', displayName: FOLDERS.tasks, wellknownListName: 'defaultList' }] }),
  },
};

/** The stand-in for graph.microsoft.com: whether the mailbox answers, and with which permissions. */
export function graphSite({ tenant }: World) {
  const site = new Hono<SiteEnv>();
  site.use(
    cors({ origin: '*', allowHeaders: ['authorization', 'content-type', 'client-request-id', 'prefer'] }),
  );
  site.use(async (c, next) => {
    const { pathname } = new URL(c.req.url);
    tenant.asked.push({ host: 'graph', method: c.req.method, path: pathname, query: c.req.query() });
    const effect = strike(tenant, 'graph');
    const suffered = effect && suffer(c, effect);
    if (suffered) return suffered;
    return next();
  });

  site.post('/v1.0/$batch', async (c) => {
    const { requests = [] } = await c.req.json<{
      requests?: { id: string; method: string; url: string }[];
    }>();
    const authorization = c.req.header('authorization');
    const responses = requests.map(({ id, url }) => {
      const { status, body } = reply(url, authorization);
      return { id, status, headers: { 'Content-Type': 'application/json' }, body };
    });
    return c.json({ responses });
  });
  site.get('/v1.0/*', (c) => {
    const { status, body } = reply(c.req.path.replace('/v1.0', ''), c.req.header('authorization'));
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });
  return site;
}

/** Error bodies as learn.microsoft.com/graph/errors shows them, read 2026-11-23. */
function reply(url: string, authorization: string | undefined): Reply {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (!token) return problem(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const claims = readToken(token);
  if (!claims) {
    return problem(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
  }
  const resource = RESOURCES[url.split('?')[0] ?? ''];
  if (!resource) {
    return problem(400, 'BadRequest', `Resource not found for the segment '${url.slice(1)}'.`);
  }
  if (!resource.scopes.some((scope) => claims.scopes.includes(scope))) {
    return problem(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  // As learn.microsoft.com/graph/resolve-auth-errors and many public issues quote it.
  if (resource.needsMailbox && !personOf(claims.person).mailbox) {
    return problem(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }
  return { status: 200, body: resource.body(claims.person) };
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
