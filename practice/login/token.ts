import { createHash, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { APP } from '../data/app';
import { look, missingScopes, revokeAll } from '../grants';
import { directoryOf, strike, type Tenant } from '../tenant';
import type { SiteContext, SiteEnv, World } from '../site';
import { AADSTS, occur, type Aadsts } from './aadsts';
import { refusal } from './decide';
import { placeOf, redirectUris } from './place';
import { readScopes } from './scopes';
import { tokenAnswer } from './token-answer';

type Form = Readonly<Record<string, string | undefined>>;

/** `/{tenant}/oauth2/v2.0/token`: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, read 2026-11-23. */
export function tokenRoutes(world: World) {
  const routes = new Hono<SiteEnv>();
  routes.post('/:tenant/oauth2/v2.0/token', async (c) => {
    look(world.tenant);
    const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
    return redeem(c, world, form);
  });
  return routes;
}

function redeem(c: SiteContext, world: World, form: Form) {
  const { urls } = world;
  const correlationId = form['client-request-id'] ?? c.req.query('client-request-id') ?? randomUUID();
  const refuse = (error: string, about: Aadsts, suberror?: string) =>
    c.json(errorBody(error, about, correlationId, urls.login, suberror), 400);

  const segment = c.req.param('tenant') ?? '';
  if (!placeOf(segment)) return refuse('invalid_request', AADSTS.tenantNotFound(segment));
  // Text seen in several public projects, 2026.
  if (![urls.addin, urls.example].includes(c.req.header('origin') ?? ''))
    return refuse('invalid_request', AADSTS.crossOrigin());
  if (form.client_id !== APP.clientId) {
    return refuse('unauthorized_client', AADSTS.appNotFound(form.client_id ?? ''));
  }
  switch (form.grant_type) {
    case 'authorization_code':
      return redeemCode(c, world, form, refuse);
    case 'refresh_token':
      return refresh(c, world, form, refuse);
    case undefined:
    default:
      return refuse('unsupported_grant_type', AADSTS.grantTypeUnknown(form.grant_type ?? ''));
  }
}

type Refuse = (error: string, about: Aadsts, suberror?: string) => Response;

function redeemCode(c: SiteContext, { tenant, urls }: World, form: Form, refuse: Refuse) {
  const issued = tenant.codes.get(form.code ?? '');
  if (!issued || issued.flow.kind !== 'sign-in') return refuse('invalid_grant', AADSTS.grantInvalid());
  if (issued.used) return refuse('invalid_grant', AADSTS.codeUsed());
  issued.used = true;
  const { flow, person } = issued;
  if (form.redirect_uri !== flow.redirectUri || !redirectUris(urls).includes(flow.redirectUri)) {
    return refuse('invalid_grant', AADSTS.redirectMismatch(form.redirect_uri ?? ''));
  }
  const challenge = createHash('sha256')
    .update(form.code_verifier ?? '')
    .digest('base64url');
  if (challenge !== flow.challenge) return refuse('invalid_grant', AADSTS.pkceMismatch());
  const body = tokenAnswer(tenant, {
    person,
    asked: flow,
    clientId: flow.clientId,
    nonce: flow.nonce,
    login: urls.login,
  });
  if (tenant.revoked === 'after-sign-in') {
    tenant.revoked = 'no';
    revokeAll(directoryOf(tenant, person));
  }
  return grant(c, tenant, body);
}

function refresh(c: SiteContext, { tenant, urls }: World, form: Form, refuse: Refuse) {
  const held = tenant.refreshTokens.get(form.refresh_token ?? '');
  if (!held) return refuse('invalid_grant', AADSTS.grantInvalid());
  const asked = form.scope ? readScopes(form.scope) : held.asked;
  if ('error' in asked) return refuse('invalid_scope', asked.error);
  const { person } = held;
  const refused = refusal(tenant, { person, clientId: APP.clientId, organization: undefined });
  // The error name that goes with each of these at the token endpoint is not documented.
  if (refused) return refuse(refused.code === 53003 ? 'interaction_required' : 'invalid_grant', refused);
  // `invalid_grant` with suberror `consent_required`: seen by a third party; MSAL's BridgeError.ts names the suberror.
  if (missingScopes(tenant, person, asked).length > 0) {
    return refuse('invalid_grant', AADSTS.consentMissing(), 'consent_required');
  }
  tenant.refreshTokens.delete(form.refresh_token ?? '');
  const body = tokenAnswer(tenant, {
    person,
    asked,
    clientId: APP.clientId,
    nonce: undefined,
    login: urls.login,
  });
  return grant(c, tenant, body);
}

/** Gives the tokens, changed where a fault changes them. */
function grant(c: SiteContext, tenant: Tenant, body: ReturnType<typeof tokenAnswer>) {
  for (const token of [body.access_token, body.id_token, body.refresh_token]) {
    if (token) tenant.issued.add(token);
  }
  const fault = strike(tenant, 'token-answer');
  return c.json(fault?.kind === 'token-changed' ? fault.change(body) : body);
}

/** learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, "Error response for token request", read 2026-11-23. */
function errorBody(error: string, about: Aadsts, correlationId: string, login: string, suberror?: string) {
  const { code, description, timestamp, traceId, uri } = occur(about, correlationId, login);
  return {
    error,
    error_description: description,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: uri,
    ...(suberror && { suberror }),
  };
}
