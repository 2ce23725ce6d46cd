import { Hono } from 'hono';
import { ORGANIZATIONS } from '../data/organization';
import { jwks } from '../jwt';
import type { SiteEnv, World } from '../site';
import { placeOf } from './place';

/** Metadata as learn.microsoft.com/entra/identity-platform/v2-protocols-oidc describes it, read 2026-11-23. */
export function discoveryRoutes({ urls: { login, graph } }: World) {
  const routes = new Hono<SiteEnv>();
  routes.get('/:tenant/v2.0/.well-known/openid-configuration', (c) => {
    const segment = c.req.param('tenant');
    const place = placeOf(segment);
    if (!place) {
      return c.json(
        { error: 'invalid_tenant', error_description: `AADSTS90002: Tenant '${segment}' not found.` },
        400,
      );
    }
    const id = place.organization ? ORGANIZATIONS[place.organization].id : '{tenantid}';
    const base = `${login}/${segment}`;
    return c.json({
      issuer: `${login}/${id}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      userinfo_endpoint: `${graph}/oidc/userinfo`,
      response_types_supported: ['code'],
      response_modes_supported: ['query', 'fragment'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      tenant_region_scope: null,
    });
  });
  routes.get('/:tenant/discovery/v2.0/keys', (c) => c.json(jwks()));
  return routes;
}
