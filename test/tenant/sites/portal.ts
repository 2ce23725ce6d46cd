import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../html';
import type { SiteEnv, World } from '../site';

/** Stands where the Microsoft Entra admin center would be. */
export function portalSite({ urls }: World) {
  const site = new Hono<SiteEnv>();
  site.get('*', (c) =>
    c.html(
      page({
        title: 'Entra admin center (practice)',
        body: html`<main class="plain">
          <h1>Entra admin center</h1>
          <p>
            In real life this link opens the Microsoft Entra admin center. The practice organization has none:
            change its settings on the <a href="${urls.start}/">start page</a>.
          </p>
        </main>`,
      }),
    ),
  );
  return site;
}
