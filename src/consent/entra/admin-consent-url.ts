import { isGuid } from '../../core/guid';
import { isTenant, mustBe } from './check';
import { clouds, type CloudName } from './clouds';
import { consentScopes, qualifyScopes } from './scopes';

export interface AdminConsentRequest {
  readonly cloud: CloudName;
  /** Another origin than Microsoft's, for practice only. */
  readonly endpoints?: { readonly login: string };
  /** Tenant id or domain. Without it Microsoft takes the tenant of the admin who signs in. */
  readonly tenant?: string;
  readonly clientId: string;
  /** Registered as a single-page application redirect URI, or the link fails. */
  readonly redirectUri: string;
  /** Comes back with the answer: see `encodeState`. */
  readonly state: string;
}

/**
 * The link by which an admin approves for everyone, in a click and without an account with us. It adds the app to a
 * tenant that lacks it, and works for every role that may grant. It asks for everything: a grant can replace what the
 * organization granted before (learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent, 2026-11-23).
 * https://learn.microsoft.com/entra/identity-platform/v2-admin-consent, 2026-11-23: "Do not use 'common'".
 * @throws TypeError that names what is wrong with the request.
 */
export function adminConsentUrl(request: AdminConsentRequest): string {
  const { cloud, endpoints, tenant = 'organizations', clientId, redirectUri, state } = request;
  mustBe(Object.hasOwn(clouds, cloud), `There is no cloud "${cloud}".`);
  mustBe(
    tenant === 'organizations' || isTenant(tenant),
    `The tenant "${tenant}" is neither a tenant id nor a domain. Leave it out when it is not known.`,
  );
  mustBe(isGuid(clientId), `The client id "${clientId}" is not a GUID.`);
  mustBe(isPage(redirectUri), `The redirect URI "${redirectUri}" is not a web address without a fragment.`);
  mustBe(state !== '' && state.length <= 512, 'The state is empty or longer than 512 characters.');

  const login = endpoints ? new URL(endpoints.login).origin : clouds[cloud].authority;
  const parameters = {
    client_id: clientId,
    scope: qualifyScopes(cloud, consentScopes).join(' '),
    redirect_uri: redirectUri,
    state,
  };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${login}/${tenant}/v2.0/adminconsent?${query.join('&')}`;
}

/** Plain http is for this computer only, as in app registrations. */
function isPage(address: string): boolean {
  if (!URL.canParse(address) || address.includes('#')) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && /(?:^|\.)localhost$/.test(hostname));
}
