import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { headerRules, originsOf, type Origins } from '../../deploy/headers';
import { scriptJson, withSettings } from '../../deploy/page-settings';
import { areMicrosofts, OFFICE_JS } from '../addresses';
import { person as personOf } from '../data/people';
import { hostFacts } from '../hosts/broker';
import { page } from '../html';
import { practiceSettings } from '../settings';
import type { SiteContext, SiteEnv, World } from '../site';
import { sendBuilt } from './built-files';

const SETTINGS = /<script\b[^>]*\bid=["']?settings/i;

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** Our own site: the built files as they are, but for the settings and Office.js. */
export function addinSite(world: World) {
  const { tenant, urls, dist } = world;
  const site = new Hono<SiteEnv>();
  const rules = () => headerRules(practiceOrigins(world));

  site.get('/practice-office.js', async (c) => {
    const { name, address } = personOf(tenant.person);
    const start = {
      outlook: urls.outlook,
      person: { displayName: name, emailAddress: address },
      roaming: tenant.roaming.get(tenant.person) ?? {},
      host: hostFacts(world),
    };
    const script = await readFile(join(__dirname, '../client/office.js'), 'utf8');
    return c.body(`${script}\nstartOffice(${scriptJson(start)});\n`, 200, {
      'content-type': JAVASCRIPT,
      'cache-control': 'no-store',
    });
  });
  site.get('/practice-run.js', (c) => practiceRun(c, world));
  site.post('/practice-roaming', async (c) => {
    tenant.roaming.set(tenant.person, await c.req.json());
    return c.body(null, 204);
  });

  site.get('*', (c) =>
    sendBuilt(c, {
      folder: dist,
      path: c.req.path === '/' ? '/taskpane.html' : c.req.path,
      rules: rules(),
      prepare: (text) => forPractice(text, world),
    }),
  );
  site.notFound((c) =>
    c.html(
      page({
        title: 'Not found',
        body: html`<main class="plain">
          <h1>Nothing here</h1>
          <p>${c.req.path} is not part of the built pane. <a href="${urls.start}/">Start page</a></p>
        </main>`,
      }),
      404,
    ),
  );
  return site;
}

/** What forgets, in a browser, what an earlier run left there. */
export async function practiceRun(c: SiteContext, { tenant }: World): Promise<Response> {
  const script = await readFile(join(__dirname, '../client/run.js'), 'utf8');
  return c.body(`${script}\nstartRun(${scriptJson(tenant.run)});\n`, 200, {
    'content-type': JAVASCRIPT,
    'cache-control': 'no-store',
  });
}

export const withPracticeRun = (page: string): string =>
  page.replace(SETTINGS, (block) => `<script src="/practice-run.js"></script>${block}`);

/** Whom our pages meet in this world. */
export const practiceOrigins = ({ tenant, urls }: World): Origins => ({
  ...originsOf('global', { outlook: urls.outlook }),
  ...(!areMicrosofts(urls) && { login: urls.login, graph: urls.graph, outlook: [urls.outlook] }),
  ...(tenant.syncService === 'on' && { syncService: urls.sync }),
});

/** Puts practice settings into a built page, and the stand-in for Office.js where Microsoft's own cannot run. */
export const forPractice = (source: string, world: World): string =>
  withPracticeRun(withSettings(source, practiceSettings(world))).replaceAll(
    OFFICE_JS,
    areMicrosofts(world.urls) ? OFFICE_JS : '/practice-office.js',
  );
