import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Certificate } from './certificate';
import { OFFICE_HOSTS, onThisComputer } from './addresses';
import { choose, type Choice } from './choose';
import { loginSite } from './login/login-site';
import type { SiteEnv, Urls, World } from './site';
import { addinSite } from './sites/addin';
import { exampleSite } from './sites/example';
import { graphSite } from './sites/graph';
import { officeSite } from './sites/office';
import { outlookSite } from './sites/outlook';
import { portalSite } from './portal/portal-site';
import { startSite } from './sites/start';
import { syncServiceSite } from './sync-service/site';
import { createTenant, restart, type Tenant } from './tenant';

/** The practice sites while they are served. */
export interface Practice {
  readonly port: number;
  /** Origins, without a trailing slash. */
  readonly urls: Urls;
  /** The live state: read it, change it; a reset keeps the object. */
  readonly tenant: Tenant;
  /**
   * Starts the run again, or another one: `reset({ scenario: 'global-admin', workflow: 'on' })`, with names as in a link.
   * @throws Error that lists the valid names, when one does not exist. The run then stays as it is.
   */
  reset(query?: RunQuery): void;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** A run by names, as in a link: `{ scenario: 'approval-needed', person: 'ann' }`. SCENARIOS.md lists them. */
type RunQuery = Readonly<Record<string, string>>;

/** What {@link startPractice} can be told. */
export interface PracticeOptions {
  /** Folder with the built pane (`npm run build`). Files are read when a browser asks for them, so it may be built later. */
  readonly dist: string;
  /** Absent: the scenario `approval-needed`. */
  readonly run?: RunQuery;
  /** Absent or 0: a free one. */
  readonly port?: number;
  /** IP address to listen at. Absent: this computer only. */
  readonly host?: string;
  /** Absent: `*.localhost` on this computer, without TLS. */
  readonly urls?: Urls;
  /** For addresses that begin with https. */
  readonly certificate?: Certificate;
  /** Folder with the built example. Absent: `dist-example`. */
  readonly example?: string;
}

const STYLES = [
  'practice.css',
  'login.css',
  'outlook.css',
  'outlook.js',
  'broker.js',
  'office-host.js',
  'portal.css',
  'portal.js',
];

/**
 * Starts the practice sites on one port. The Host header says which site is meant.
 * @throws Error with the code `EADDRINUSE` when the port is taken, and one that lists the valid names when `run` has a name that
 * does not exist.
 * @example
 * const practice = await startPractice({ dist: 'dist', run: { scenario: 'approval-needed' } });
 * await page.goto(`${practice.urls.outlook}/mail`);
 * practice.tenant.grants.everyone; // what an admin has approved so far
 * await practice.close();
 */
export async function startPractice({
  dist,
  run,
  port = 0,
  host = '127.0.0.1',
  urls: given,
  certificate,
  example = join(__dirname, '../dist-example'),
}: PracticeOptions): Promise<Practice> {
  const tenant = createTenant(run && choiceOf(run));
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    ...(certificate && { createServer, serverOptions: certificate }),
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const urls = given ?? onThisComputer(bound);
  const app = sitesOf({ tenant, urls, dist, example });

  return {
    port: bound,
    urls,
    tenant,
    reset(query) {
      restart(tenant, query && choiceOf(query));
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function choiceOf(query: RunQuery): Choice {
  const choice = choose(query);
  if ('message' in choice) throw new Error(`${choice.message} There is: ${choice.valid.join(', ')}`);
  return choice;
}

const hostOf = (url: string): string => new URL(url).host;

function sitesOf(world: World): Hono<SiteEnv> {
  const { tenant, urls } = world;
  const start = startSite(world);
  // By name and port: a server in front of this one may speak https for it.
  const sites = new Map<string, Hono<SiteEnv>>([
    [hostOf(urls.outlook), outlookSite(world)],
    [hostOf(urls.addin), addinSite(world)],
    [hostOf(urls.example), exampleSite(world)],
    [hostOf(urls.login), loginSite(world)],
    [hostOf(urls.graph), graphSite(world)],
    [hostOf(urls.portal), portalSite(world)],
    [hostOf(urls.sync), syncServiceSite(world)],
    ...OFFICE_HOSTS.map((name) => [name, officeSite()] as const),
  ]);
  const app = new Hono<SiteEnv>();

  for (const name of STYLES) {
    app.get(`/${name}`, async (c) =>
      c.body(await readFile(join(__dirname, 'client', name), 'utf8'), 200, {
        'content-type': name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
        'cache-control': 'no-store',
      }),
    );
  }

  app.get('/favicon.ico', (c) => c.body(null, 204));

  app.post('/reset', (c) => {
    const { origin } = new URL(c.req.url);
    if ((c.req.header('origin') ?? origin) !== origin) return c.text('Only from a page of this host.', 403);
    restart(tenant);
    return c.redirect(origin === urls.outlook ? '/mail' : `${urls.start}/`, 303);
  });

  app.all('*', async (c) => {
    const { host } = new URL(c.req.url);
    const isMicrosoft = [urls.login, urls.graph].map(hostOf).includes(host);
    if (isMicrosoft && tenant.delay > 0) await wait(tenant.delay);
    return (sites.get(host) ?? start).fetch(c.req.raw, c.env);
  });
  return app;
}
