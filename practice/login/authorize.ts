import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { APP } from '../data/app';
import { personByAddress, type PersonKey } from '../data/people';
import { look, missingScopes } from '../grants';
import type { SiteContext, SiteEnv, World } from '../site';
import { AADSTS, occur, type Aadsts } from './aadsts';
import { decide } from './decide';
import type { SignInFlow } from './flow';
import { issueCode } from './issue';
import { placeOf, redirectUris } from './place';
import { stillProvisioning } from './provisioning';
import { answer, fail } from './respond';
import { readScopes } from './scopes';
import { signedIn } from './session';

/** `/{tenant}/oauth2/v2.0/authorize`: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, read 2026-11-23. */
export function authorizeRoutes(world: World) {
  const routes = new Hono<SiteEnv>();
  routes.get('/:tenant/oauth2/v2.0/authorize', (c) => authorize(c, world, c.req.query()));
  routes.post('/:tenant/oauth2/v2.0/authorize', async (c) => {
    const form = await c.req.parseBody();
    const fields = Object.entries(form).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return authorize(c, world, Object.fromEntries(fields));
  });
  return routes;
}

function authorize(c: SiteContext, world: World, query: Readonly<Record<string, string>>) {
  const { tenant, urls } = world;
  const correlationId = query['client-request-id'] ?? randomUUID();
  c.set('pocd', query.pocd === '1');
  const onPage = (error: Aadsts) => fail(c, world, error, { correlationId });

  const segment = c.req.param('tenant') ?? '';
  const place = placeOf(segment);
  if (!place) return onPage(AADSTS.tenantNotFound(segment));
  const { client_id: clientId, redirect_uri: redirectUri, scope, code_challenge: challenge } = query;
  if (!clientId) return onPage(AADSTS.parameterMissing('client_id'));
  if (clientId !== APP.clientId) return onPage(AADSTS.appNotFound(clientId));
  if (!redirectUri) return onPage(AADSTS.parameterMissing('redirect_uri'));
  if (!redirectUris(urls).includes(redirectUri)) return onPage(AADSTS.redirectMismatch(redirectUri));

  const to = {
    redirectUri,
    state: query.state,
    responseMode: query.response_mode === 'fragment' ? 'fragment' : 'query',
  } as const;
  const back = (error: string, about: Aadsts) => {
    const { description, uri } = occur(about, correlationId, urls.login);
    return answer(c, world, to, { error, error_description: description, error_uri: uri });
  };
  if (!query.response_type) return back('invalid_request', AADSTS.parameterMissing('response_type'));
  if (query.response_type !== 'code') {
    return back('unsupported_response_type', AADSTS.responseTypeOff(query.response_type));
  }
  if (!scope) return back('invalid_request', AADSTS.parameterMissing('scope'));
  if (!challenge || query.code_challenge_method !== 'S256') {
    return back('invalid_request', AADSTS.pkceMissing());
  }
  const read = readScopes(scope);
  if ('error' in read) return back('invalid_scope', read.error);
  // The error name is not documented.
  if (stillProvisioning(tenant)) return back('invalid_client', AADSTS.stillProvisioning());

  look(tenant);
  const flow: SignInFlow = {
    kind: 'sign-in',
    id: randomUUID(),
    clientId,
    ...to,
    ...read,
    ...place,
    prompt: query.prompt,
    loginHint: query.login_hint,
    nonce: query.nonce,
    challenge,
    pocd: query.pocd === '1',
    correlationId,
  };
  const person = recognize(flow, signedIn(c, tenant));
  if (query.prompt === 'none') return silently(c, world, flow, person, back);
  if (person) flow.person = person;
  tenant.flows.set(flow.id, flow);
  return c.redirect(`/flow/${flow.id}`, 302);
}

/** The account that needs no picking: the hinted one if it is signed in, or the only one that is. */
function recognize(flow: SignInFlow, people: readonly PersonKey[]): PersonKey | undefined {
  if (flow.prompt === 'login' || flow.prompt === 'select_account') return undefined;
  if (flow.loginHint) {
    const hinted = personByAddress(flow.loginHint);
    return hinted && people.includes(hinted) ? hinted : undefined;
  }
  return people.length === 1 ? people[0] : undefined;
}

/**
 * `prompt=none`. No session: `login_required` with 50058, github.com/AzureAD/microsoft-authentication-library-for-js/issues/5148
 * and 6610. Consent missing: `interaction_required` with 65001, as learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
 * says of prompt=none, read 2026-11-23. The error name of the other refusals is not documented.
 */
function silently(
  c: SiteContext,
  world: World,
  flow: SignInFlow,
  person: PersonKey | undefined,
  back: (error: string, about: Aadsts) => Response,
) {
  const { tenant } = world;
  if (!person) {
    return !flow.loginHint && signedIn(c, tenant).length > 1
      ? back('interaction_required', AADSTS.severalSignedIn())
      : back('login_required', AADSTS.notSignedIn());
  }
  const decision = decide(tenant, { person, ...flow, promptConsent: false });
  if (decision.kind === 'refuse') return back('access_denied', decision.error);
  if (missingScopes(tenant, person, flow).length > 0)
    return back('interaction_required', AADSTS.consentMissing());
  return answer(c, world, flow, { code: issueCode(tenant, flow, person) });
}
