import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { APP } from '../data/app';
import { organizationOf, person as personOf, type PersonKey } from '../data/people';
import { look, missingScopes } from '../grants';
import { page } from '../html';
import { AADSTS, type Aadsts } from '../login/aadsts';
import { refusal } from '../login/decide';
import { readScopes, type ScopesAsked } from '../login/scopes';
import { tokenAnswer } from '../login/token-answer';
import { scriptJson } from '../../deploy/page-settings';
import type { SiteEnv, World } from '../site';
import { HOSTS, type BridgeError, type Host } from './hosts';

/** A request of MSAL's to Outlook's bridge: `BridgeRequestEnvelope` in msal's lib/msal-browser/src/naa. */
interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  /** By the pane's clock, in milliseconds since 1970. */
  readonly sendTime: number;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly correlationId: string;
  };
}

/** Where Microsoft sends the answer for a nested app; the real one is `brk-multihub://` and the add-in's origin. */
const BROKER_PATH = '/broker/end';

/**
 * Outlook's side of nested app authentication: it holds the person's account, and asks Microsoft on behalf of the add-in.
 * The client script shows the window; here is the judgement. It does no more for the add-in than MSAL's sample of a host
 * (`brokerToken` in its nestedAppAuthBridge.js, read 2026-12-01): of a request that takes scopes, authority and claims, this
 * only scopes; neither a prompt, a hint or a market, and both use their own account; it keeps tokens, and serves them again without minding
 * `forceRefresh`.
 */
export function brokerRoutes(world: World) {
  const { tenant, urls } = world;
  const routes = new Hono<SiteEnv>();

  routes.post('/broker', async (c) => {
    const request = await c.req.json<BridgeRequest>();
    const host: Host = HOSTS[tenant.host];
    switch (request.method) {
      case 'GetInitContext':
        return c.json({ envelope: succeed(request, { initContext: initContext(tenant.person) }) });
      case 'GetToken':
        return c.json({
          envelope: held(world, request) ?? silently(world, request, host),
          after: host.silentAfter,
        });
      case 'GetTokenPopup':
        if (host.interactive) {
          return c.json({ envelope: refuse(request, host.interactive), after: host.after });
        }
        return c.json({ window: `/broker/window?${new URLSearchParams({ scope: scopeOf(request) })}` });
      default:
        return c.json({ envelope: refuse(request, { status: 'NESTED_APP_AUTH_UNAVAILABLE' }) });
    }
  });

  routes.get('/broker/window', (c) => {
    const query = new URLSearchParams({
      client_id: APP.clientId,
      redirect_uri: `${urls.outlook}${BROKER_PATH}`,
      response_type: 'code',
      response_mode: 'fragment',
      scope: c.req.query('scope') ?? '',
      login_hint: personOf(tenant.person).address,
      code_challenge: createHash('sha256').update('broker').digest('base64url'),
      code_challenge_method: 'S256',
      pocd: '1',
    });
    return c.redirect(`${urls.login}/organizations/oauth2/v2.0/authorize?${query}`, 302);
  });

  routes.get(BROKER_PATH, (c) =>
    c.html(
      page({
        title: 'Outlook (practice)',
        body: html`<main class="plain"><p>Back to Outlook …</p></main>
          <script>
            new BroadcastChannel('practice-broker').postMessage(location.hash.slice(1));
            close();
          </script>`,
      }),
    ),
  );

  routes.post('/broker/finish', async (c) => {
    const { request, answer } = await c.req.json<{ request: BridgeRequest; answer: string }>();
    return c.json(finish(world, request, new URLSearchParams(answer)));
  });
  return routes;
}

/** As MSAL's memory does it: a token serves every request for some of its scopes, as long as it lives. */
function held({ tenant }: World, request: BridgeRequest) {
  const names = namesOf(request.tokenParams?.scope ?? '');
  const token = tenant.held.find(
    (one) =>
      one.person === tenant.person &&
      one.until > request.sendTime &&
      [...names].every((name) => one.names.has(name)),
  );
  return token && succeed(request, token.parts);
}

const namesOf = (scope: string): ReadonlySet<string> =>
  new Set(scope.toLowerCase().split(/\s+/).filter(Boolean));

function silently(world: World, request: BridgeRequest, host: Host) {
  const { tenant } = world;
  look(tenant);
  const asked = readScopes(scopeOf(request));
  if ('error' in asked) return refuse(request, errorOf('invalid_scope', textOf(asked.error)));
  const refused = refusal(tenant, {
    person: tenant.person,
    organization: undefined,
    clientId: APP.clientId,
  });
  if (refused) return refuse(request, errorOf('interaction_required', textOf(refused)));
  if (missingScopes(tenant, tenant.person, asked).length > 0) {
    // Outlook on the web: msal 7788.
    const asMicrosoftSays = {
      status: 'USER_INTERACTION_REQUIRED',
      code: 'invalid_grant',
      description: textOf(AADSTS.consentMissing()),
    } as const;
    return refuse(request, host.consentMissing ?? asMicrosoftSays);
  }
  return grant(world, request, tenant.person, asked);
}

function finish(world: World, request: BridgeRequest, answer: URLSearchParams) {
  const { tenant } = world;
  const issued = tenant.codes.get(answer.get('code') ?? '');
  if (issued && issued.flow.kind === 'sign-in' && !issued.used) {
    issued.used = true;
    return grant(world, request, issued.person, issued.flow);
  }
  const description = answer.get('error_description') ?? '';
  if (answer.get('error') === 'popup_window_error') return refuse(request, errorOf('popup_window_error', ''));
  // A refusal that says nothing, and a window that closes, look alike; that the bridge says so is not shown anywhere.
  if (!description) return refuse(request, { status: 'USER_CANCEL' });
  return refuse(request, errorOf(answer.get('error') ?? '', description));
}

const scopeOf = ({ tokenParams }: BridgeRequest) =>
  `${tokenParams?.scope ?? ''} openid profile offline_access`;

const textOf = ({ code, text }: Aadsts) => `AADSTS${code}: ${text}`;

const errorOf = (code: string, description: string): BridgeError => ({
  status: /interaction_required|login_required|consent_required/.test(code)
    ? 'USER_INTERACTION_REQUIRED'
    : 'PERSISTENT_ERROR',
  code,
  description,
});

const succeed = ({ requestId }: BridgeRequest, parts: object) => ({
  messageType: 'NestedAppAuthResponse',
  requestId,
  success: true,
  ...parts,
});

const refuse = ({ requestId }: BridgeRequest, error: BridgeError) => ({
  messageType: 'NestedAppAuthResponse',
  requestId,
  success: false,
  error,
});

const initContext = (person: PersonKey) => {
  const { homeAccountId, environment, tenantId } = accountOf(person);
  return {
    sdkName: 'practice-outlook',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId, environment, tenantId },
  };
};

function accountOf(key: PersonKey) {
  const { oid, name, address } = personOf(key);
  const { id: tenantId } = organizationOf(key);
  return {
    homeAccountId: `${oid}.${tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId,
    username: address,
    localAccountId: oid,
    name,
  };
}

/** Microsoft's token, which Outlook keeps. */
function grant({ tenant, urls }: World, request: BridgeRequest, person: PersonKey, asked: ScopesAsked) {
  const { access_token, expires_in, id_token, scope } = tokenAnswer(tenant, {
    person,
    asked,
    clientId: APP.clientId,
    nonce: undefined,
    login: urls.login,
  });
  const parts = {
    token: { access_token, expires_in, id_token, scope, properties: null },
    account: accountOf(person),
  };
  const until = request.sendTime + expires_in * 1000;
  tenant.held = [{ person, names: namesOf(scope), until, parts }, ...tenant.held];
  return succeed(request, parts);
}

/** What the practice Office.js needs to know of the host. */
export const hostFacts = ({ tenant }: World) => {
  const { nested, bridge, dialog } = HOSTS[tenant.host];
  const { oid, address } = personOf(tenant.person);
  return {
    nested,
    bridge,
    dialog,
    account: {
      userObjectId: oid,
      tenantId: organizationOf(tenant.person).id,
      userPrincipalName: address,
      authorityType: 'aad',
      authorityBaseUrl: 'https://login.microsoftonline.com',
      loginHint: address,
    },
  };
};

/** Data for a page's script. */
export function brokerScript({ tenant }: World) {
  const host: Host = HOSTS[tenant.host];
  return html`<script type="application/json" id="broker">
    ${raw(scriptJson({ bridge: host.bridge, opensWindow: !host.interactive }))}
  </script>`;
}
