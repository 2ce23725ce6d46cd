import { Hono } from 'hono';
import { html } from 'hono/html';
import { organizationOf, PEOPLE, type PersonKey } from '../data/people';
import { may } from '../login/decide';
import type { SiteContext, SiteEnv, World } from '../site';
import { directoryOf } from '../tenant';
import type { About, View } from './about';
import { ACTIONS } from './actions';
import { addAssignment, appList, appOverview, appPermissions, appProperties, appUsers } from './apps';
import { adminConsent, classifications, userConsent } from './consent-settings';
import { myApps } from './my-apps';
import { PLACES } from './places';
import { requestList } from './requests';
import { signedIn, signIn, signOut } from './session';
import { framed, plainPage } from './shell';

/** Pages by blade and item of their address; see places.ts. */
const VIEWS: Readonly<Record<string, (about: About) => View>> = {
  'StartboardApplicationsMenuBlade/AppAppsPreview': appList,
  'StartboardApplicationsMenuBlade/AccessRequests': requestList,
  'ConsentPoliciesMenuBlade/UserSettings': userConsent,
  'ConsentPoliciesMenuBlade/AdminConsentSettings': adminConsent,
  'ConsentPoliciesMenuBlade/PermissionClassifications': classifications,
  'ManagedAppMenuBlade/Overview': appOverview,
  'ManagedAppMenuBlade/Properties': appProperties,
  'ManagedAppMenuBlade/Users': appUsers,
  'ManagedAppMenuBlade/AddAssignment': addAssignment,
  'ManagedAppMenuBlade/Permissions': appPermissions,
};

const VIEW_PATH = /^\/view\/Microsoft_AAD_IAM\/(\w+)\/~\/(\w+)/;
const OBJECT_ID = /\/objectId\/([^/]*)/;
const CLIENT_ID = /\/appId\/([^/]*)/;

/** The stand-in for the Microsoft Entra admin center, and for My Apps. */
export function portalSite(world: World) {
  const { tenant, urls } = world;
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
    c.res.headers.set('x-frame-options', 'DENY');
  });
  site.use(async (c, next) => {
    const foreign = c.req.method === 'POST' && (c.req.header('origin') ?? urls.portal) !== urls.portal;
    return foreign ? c.text('Only from a page of this host.', 403) : next();
  });

  site.get('/sign-in', (c) => c.html(accountPicker(backTo(c.req.query('to')))));
  site.post('/sign-in', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const person = form.get('person') ?? '';
    if (Object.hasOwn(PEOPLE, person)) signIn(c, tenant, person as PersonKey);
    return c.redirect(backTo(form.get('to')), 303);
  });
  site.post('/sign-out', (c) => {
    signOut(c, tenant);
    return c.redirect(`/sign-in?to=${PLACES.apps}`, 303);
  });

  site.get('/TokenAuthorize', (c) => c.html(consentEnd(c.req.query('error') === undefined)));
  site.get('/view/*', (c) => show(c, world, viewAt(c.req.path)));
  site.get('/myapps', (c) => show(c, world, myApps));
  site.post('/do/:action', async (c) => {
    const action = ACTIONS[c.req.param('action')];
    const form = new URLSearchParams(await c.req.text());
    const back = backTo(form.get('back'));
    const admin = signedIn(c, tenant);
    if (!action || !admin) return c.redirect(back, 303);
    const about = aboutOf(c, world, admin);
    if (action.takes && !may(admin, action.takes)) return c.html(framed(about, denied), 403);
    const notice = action.run(about, form);
    return c.redirect(notice ? `${back}?notice=${notice}` : back, 303);
  });
  // `/`, and `/{tenant}/` as some links have it: what is meant stands in the fragment, which only the browser sees.
  site.get('*', (c) => c.html(opening));
  return site;
}

function show(c: SiteContext, world: World, view: ((about: About) => View) | undefined) {
  const admin = signedIn(c, world.tenant);
  const { pathname, search } = new URL(c.req.url);
  if (!admin) return c.redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`, 303);
  const about = aboutOf(c, world, admin);
  const shown = view ? view(about) : missing;
  return c.html(framed(about, shown), shown.status ?? 200);
}

function viewAt(path: string) {
  const [, blade, item] = VIEW_PATH.exec(path) ?? [];
  return VIEWS[`${blade}/${item}`];
}

const aboutOf = (c: SiteContext, world: World, admin: PersonKey): About => ({
  world,
  admin,
  organization: organizationOf(admin),
  directory: directoryOf(world.tenant, admin),
  path: c.req.path,
  objectId: OBJECT_ID.exec(c.req.path)?.[1],
  clientId: CLIENT_ID.exec(c.req.path)?.[1],
  query: c.req.query(),
});

/** A page of this site to come back to; anything else leads to the list of apps. */
const backTo = (path: string | null | undefined): string =>
  path && /^\/(view\/|myapps)/.test(path) ? path : PLACES.apps;

/** "Insufficient privileges to complete the operation.": learn.microsoft.com/graph/resolve-auth-errors, read 2026-11-25. */
const denied: View = {
  heading: 'You do not have access',
  body: html`<p role="alert">Insufficient privileges to complete the operation.</p>`,
};

const missing: View = {
  heading: 'Not found',
  status: 404,
  body: html`<p>The practice admin center has no such page; the menu names what there is.</p>`,
};

const accountPicker = (to: string) =>
  plainPage(
    'Sign in to your account',
    html`<main class="alone">
      <h1>Pick an account</h1>
      <p>to continue to Microsoft Entra admin center</p>
      <form method="post" action="/sign-in">
        <input type="hidden" name="to" value="${to}" />
        <ul class="tiles">
          ${Object.entries(PEOPLE).map(
            ([key, { name, address, title }]) =>
              html`<li>
                <button name="person" value="${key}">
                  <strong>${name}</strong> <span class="small">${address}</span>
                  <span class="small">${title}</span>
                </button>
              </li>`,
          )}
        </ul>
      </form>
    </main>`,
  );

/** Where the window that the center opened for consent ends. Words as remembered. */
const consentEnd = (granted: boolean) =>
  plainPage(
    'Grant consent',
    html`<main class="alone">
      <h1>${granted ? 'Grant consent successful' : 'Grant consent failed'}</h1>
      <p>
        ${
          granted
            ? 'Close this window and select Refresh in the admin center.'
            : 'Nothing was granted. Close this window.'
        }
      </p>
    </main>`,
  );

const opening = plainPage(
  'Home',
  html`<main class="alone" id="opening">
    <h1>Microsoft Entra admin center</h1>
    <p><a href="${PLACES.apps}">Enterprise apps</a></p>
  </main>`,
);
