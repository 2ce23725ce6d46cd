import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { FaultPlace } from '../data/fault';
import type { SiteEnv, World } from '../site';
import { suffer } from '../suffer';
import { strike } from '../tenant';
import { adminConsentRoutes } from './admin-consent';
import { authorizeRoutes } from './authorize';
import { discoveryRoutes } from './discovery';
import { flowRoutes } from './flow-routes';
import { hostility } from './hostility';
import { nothingHere, signedOutPage } from './pages';
import { signIn, signOut } from './session';
import { tokenRoutes } from './token';

/** The stand-in for login.microsoftonline.com. */
export function loginSite(world: World) {
  const { tenant, urls } = world;
  const site = new Hono<SiteEnv>();

  site.use(async (c, next) => {
    const { pathname } = new URL(c.req.url);
    const place = placeOf(pathname);
    if (place)
      tenant.asked.push({ host: 'login', method: c.req.method, path: pathname, query: c.req.query() });
    const effect = place && (strike(tenant, 'login') ?? strike(tenant, place));
    const suffered = effect && suffer(c, effect);
    if (suffered) return suffered;
    await next();
    c.res.headers.set('cache-control', 'no-store');
    // "Entra refuses to render interactive pages in an iframe (X-Frame-Options: DENY)":
    // github.com/AzureAD/microsoft-authentication-library-for-js lib/msal-browser/docs/redirect-bridge.md, read 2026-11-23.
    c.res.headers.set('x-frame-options', 'DENY');
    c.res.headers.set('content-security-policy', "frame-ancestors 'none'");
    // Sent with every page unless the request carries pocd=1, as MSAL's docs say of Entra (v4-migration.md, 2026-11-23);
    // learn.microsoft.com/entra/identity-platform/how-to-prepare-app-coop-enforcement (2026-09-24).
    if (tenant.coop === 'always' || (tenant.coop === 'entra' && !c.get('pocd'))) {
      c.res.headers.set('cross-origin-opener-policy', 'same-origin');
    }
    return undefined;
  });
  site.use(hostility(world));
  // Entra answers cross-origin requests of any page; the token endpoint itself checks the origin.
  site.use('/:tenant/oauth2/v2.0/token', cors({ origin: '*', maxAge: 0 }));
  site.use('/:tenant/v2.0/.well-known/*', cors({ origin: '*' }));
  site.use('/:tenant/discovery/*', cors({ origin: '*' }));

  site.route('/', authorizeRoutes(world));
  site.route('/', adminConsentRoutes(world));
  site.route('/', tokenRoutes(world));
  site.route('/', discoveryRoutes(world));
  site.route('/', flowRoutes(world));

  site.get('/:tenant/oauth2/v2.0/logout', (c) => {
    signOut(c, tenant);
    const back = c.req.query('post_logout_redirect_uri');
    return back?.startsWith(`${urls.addin}/`) ? c.redirect(back, 302) : c.html(signedOutPage());
  });

  // Not Microsoft's: makes this browser one in which Outlook's person is signed in already.
  site.get('/practice/sign-in', (c) => {
    signIn(c, tenant, tenant.person);
    return c.redirect(
      c.req.query('view') === 'pane' ? `${urls.addin}/taskpane.html` : `${urls.outlook}/mail`,
      303,
    );
  });
  site.notFound((c) => c.html(nothingHere(), 404));
  return site;
}

/** Where a request strikes, or undefined for what is not Microsoft's. */
function placeOf(path: string): FaultPlace | undefined {
  if (path.endsWith('/oauth2/v2.0/token')) return 'token';
  if (path.endsWith('/oauth2/v2.0/authorize')) return 'authorize';
  if (path.includes('/.well-known/') || path.includes('/discovery/')) return 'discovery';
  return path.startsWith('/practice') || path.endsWith('.css') ? undefined : 'login';
}
