/**
 * The numbered errors the tenant answers with. Numbers and texts, unless a line says otherwise:
 * learn.microsoft.com/entra/identity-platform/reference-error-codes (2024-04-24), read 2026-11-23.
 * Microsoft changes both without notice.
 */
import { randomUUID } from 'node:crypto';
import { APP } from '../data/app';
import { ORGANIZATION } from '../data/organization';
import { organizationOf, person as personOf, type PersonKey } from '../data/people';

export interface Aadsts {
  readonly code: number;
  readonly text: string;
}

const app = `'${APP.clientId}'(${APP.name})`;

export const AADSTS = {
  // Text: github.com/AzureAD/microsoft-authentication-library-for-js/issues/3413.
  consentMissing: () => ({
    code: 65001,
    text: `The user or administrator has not consented to use the application with ID '${APP.clientId}' named '${APP.name}'. Send an interactive authorization request for this user and resource.`,
  }),
  consentDeclined: () => ({ code: 65004, text: 'User declined to consent to access the app.' }),
  // Text: github.com/AzureAD/microsoft-authentication-library-for-js/issues/6610.
  notSignedIn: () => ({
    code: 50058,
    text: "A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request to Azure AD.",
  }),
  // Microsoft: "InteractionRequired".
  severalSignedIn: () => ({
    code: 16000,
    text: 'Either multiple user identities are available for the current request or selected account is not supported for the scenario.',
  }),
  appNotFound: (clientId: string) => ({
    code: 700016,
    text: `Application with identifier '${clientId}' was not found in the directory '${ORGANIZATION.name}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  }),
  appDisabled: () => ({ code: 7000112, text: `Application ${app} is disabled.` }),
  // The page gives only the short text; the longer one is as remembered, not read.
  notAssigned: () => ({
    code: 50105,
    text: `Your administrator has configured the application ${APP.name} ('${APP.clientId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
  }),
  blockedByConditionalAccess: () => ({
    code: 53003,
    text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  }),
  // The page gives the name InvalidTenantName; the text is as remembered, not read.
  tenantNotFound: (tenant: string) => ({
    code: 90002,
    text: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  }),
  redirectMismatch: (uri: string) => ({
    code: 50011,
    text: `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${APP.clientId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.`,
  }),
  noRedirect: () => ({ code: 900971, text: 'No reply address provided.' }),
  parameterMissing: (name: string) => ({
    code: 900144,
    text: `The request body must contain the following parameter: '${name}'.`,
  }),
  responseTypeOff: (type: string) => ({
    code: 700051,
    text: `response_type '${type}' is not enabled for the application.`,
  }),
  scopeUnknown: (scope: string) => ({
    code: 650053,
    text: `The application '${APP.name}' asked for scope '${scope}' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.`,
  }),
  // Text: quoted in several public projects, read 2026-11-25.
  defaultMixed: (scope: string) => ({
    code: 70011,
    text: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid. .default scope can't be combined with resource-specific scopes.`,
  }),
  /**
   * The app's entry exists and Microsoft still sets it up; gone on the next try, seconds later. Number and cause: a public
   * project that measured it on 2026-08-27; the words "service principal name is already present for the tenant": another one.
   */
  stillProvisioning: () => ({
    code: 650051,
    text: `The application '${APP.clientId}'(${APP.name}): the service principal name is already present for the tenant. Please try again.`,
  }),
  wrongTenant: (person: string) => ({
    code: 50020,
    text: `User account '${personOf(person as PersonKey).address}' from identity provider 'https://sts.windows.net/${organizationOf(person as PersonKey).id}/' does not exist in tenant '${ORGANIZATION.name}' and cannot access the application ${app} in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
  }),
  // As remembered, not read.
  pkceMissing: () => ({
    code: 9002325,
    text: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  }),
  // As remembered, not read.
  pkceMismatch: () => ({
    code: 501481,
    text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  }),
  codeUsed: () => ({
    code: 54005,
    text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  }),
  grantInvalid: () => ({
    code: 70000,
    text: 'The request was denied because one or more scopes requested are unauthorized or expired. The user must first sign in and grant the client application access to the requested scope.',
  }),
  grantTypeUnknown: (type: string) => ({
    code: 70003,
    text: `The app requested an unsupported grant type '${type}'.`,
  }),
  crossOrigin: () => ({
    code: 9002326,
    text: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
  }),
} as const satisfies Record<string, (about: string) => Aadsts>;

/** One occurrence of an error, as Microsoft writes it for support. */
export interface Occurrence extends Aadsts {
  readonly traceId: string;
  readonly correlationId: string;
  /** `2026-11-23 10:20:30Z`, as in Microsoft's answers. */
  readonly timestamp: string;
  /** "AADSTS65001: … Trace ID: … Correlation ID: … Timestamp: …" */
  readonly description: string;
  readonly uri: string;
}

/** Stamps an error with ids and time. `login` is the sign-in host's origin. */
export function occur(error: Aadsts, correlationId: string, login: string): Occurrence {
  const traceId = randomUUID();
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    ...error,
    traceId,
    correlationId,
    timestamp,
    description: `AADSTS${error.code}: ${error.text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    uri: `${login}/error?code=${error.code}`,
  };
}
