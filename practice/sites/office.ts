import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import type { SiteEnv } from '../site';
import { readInside, typeOf } from '../static-files';

/** `@microsoft/office-js` as published, not a byte of it changed. */
const OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Microsoft's network: Office.js, and the older script that it loads itself. No package has that one, so a stand-in does. */
export function officeSite() {
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    await next();
    c.header('access-control-allow-origin', '*');
  });
  site.get('/ajax/3.5/MicrosoftAjax.js', async (c) =>
    c.body(await readFile(join(__dirname, '../client/microsoft-ajax.js'), 'utf8'), 200, {
      'content-type': typeOf('.js'),
    }),
  );
  site.get('/lib/1/hosted/*', async (c) => {
    // Names in the package are in lower case; Office.js asks for them as they once were.
    const path = c.req.path.slice('/lib/1/hosted/'.length).toLowerCase();
    const content = await readInside(OFFICE, path);
    return content ? c.body(content, 200, { 'content-type': typeOf(path) }) : c.notFound();
  });
  return site;
}
