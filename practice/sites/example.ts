import { Hono } from 'hono';
import { html } from 'hono/html';
import { withSettings } from '../../deploy/page-settings';
import { headerRules } from '../../deploy/headers';
import { page } from '../html';
import { practiceSettings } from '../settings';
import type { SiteEnv, World } from '../site';
import { sendBuilt } from './built-files';
import { practiceOrigins, practiceRun, withPracticeRun } from './addin';

/** Where `examples/sidebar` keeps the pages of the module. */
const PAGES = '/sync/';

/** A sidebar of somebody else's with Set up sync in it: `examples/sidebar`, as it is built, but for the settings. */
export function exampleSite(world: World) {
  const { urls, example } = world;
  const site = new Hono<SiteEnv>();
  const rules = () => headerRules(practiceOrigins(world));

  site.get('/practice-run.js', (c) => practiceRun(c, world));
  site.get('*', (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const settings = { ...practiceSettings(world), pages: PAGES };
    return sendBuilt(c, {
      folder: example,
      path,
      rules: rules(),
      ruledAs: ruledAs(path),
      prepare: (text) => withPracticeRun(withSettings(text, settings)),
    });
  });
  site.notFound((c) =>
    c.html(
      page({
        title: 'Not found',
        body: html`<main class="plain">
          <h1>Nothing here</h1>
          <p>
            ${c.req.path} is not part of the built example, or the example is not built:
            <code>npm run build:example</code>. <a href="${urls.start}/">Start page</a>
          </p>
        </main>`,
      }),
      404,
    ),
  );
  return site;
}

/** Its page has the headers of the pane, and the module's pages those of ours. */
const ruledAs = (path: string): string =>
  path === '/index.html' ? '/taskpane.html' : `/${path.replace(PAGES, '').replace(/^\//, '')}`;
