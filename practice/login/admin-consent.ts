import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { APP } from '../data/app';
import type { SiteContext, SiteEnv, World } from '../site';
import { AADSTS, occur, type Aadsts } from './aadsts';
import type { AdminConsentFlow } from './flow';
import { placeOf, portalRedirect, redirectUris } from './place';
import { stillProvisioning } from './provisioning';
import { answer, fail } from './respond';
import { readScopes } from './scopes';

/**
 * `/{tenant}/v2.0/adminconsent` and the older `/{tenant}/adminconsent`:
 * learn.microsoft.com/entra/identity-platform/v2-admin-consent, read 2026-11-23.
 * `prompt` and `login_hint` are ignored, the account picker always shows: github.com/MicrosoftDocs/azure-docs/issues/66598.
 * Whether real Entra honours pocd=1 here is not known; the tenant takes it as on /authorize.
 */
export function adminConsentRoutes(world: World) {
  const routes = new Hono<SiteEnv>();
  routes.get('/:tenant/v2.0/adminconsent', (c) => open(c, world, 'v2'));
  routes.get('/:tenant/adminconsent', (c) => open(c, world, 'v1'));
  return routes;
}

function open(c: SiteContext, world: World, version: 'v1' | 'v2') {
  const { tenant, urls } = world;
  const query = c.req.query();
  const correlationId = query['client-request-id'] ?? randomUUID();
  c.set('pocd', query.pocd === '1');
  const onPage = (error: Aadsts) => fail(c, world, error, { correlationId });

  const segment = c.req.param('tenant') ?? '';
  const place = placeOf(segment);
  if (!place) return onPage(AADSTS.tenantNotFound(segment));
  const { client_id: clientId, state } = query;
  if (!clientId) return onPage(AADSTS.parameterMissing('client_id'));
  if (clientId !== APP.clientId) return onPage(AADSTS.appNotFound(clientId));

  // Without one, v1 picks any registered URI, as a third party saw in 2026; v2 requires it.
  const redirectUri = query.redirect_uri ?? (version === 'v1' ? redirectUris(urls)[0] : undefined);
  if (!redirectUri) return onPage(AADSTS.noRedirect());
  if (![...redirectUris(urls), portalRedirect(urls)].includes(redirectUri))
    return onPage(AADSTS.redirectMismatch(redirectUri));

  // v1 knows no scope: it asks for the registration's static permissions.
  const scope = version === 'v1' ? '.default' : query.scope;
  if (!scope) return onPage(AADSTS.parameterMissing('scope'));
  const read = readScopes(scope);
  if ('error' in read) return onPage(read.error);
  if (stillProvisioning(tenant)) {
    const { description, uri } = occur(AADSTS.stillProvisioning(), correlationId, urls.login);
    // The error name is not documented.
    const parameters = { error: 'invalid_client', error_description: description, error_uri: uri };
    return answer(c, world, { redirectUri, state }, { ...parameters, admin_consent: 'True' });
  }

  const flow: AdminConsentFlow = {
    kind: 'admin-consent',
    id: randomUUID(),
    clientId,
    redirectUri,
    state,
    ...read,
    ...place,
    pocd: query.pocd === '1',
    correlationId,
  };
  tenant.flows.set(flow.id, flow);
  return c.redirect(`/flow/${flow.id}`, 302);
}
