import { decodeState, type ConsentState } from './admin-consent-state';
import { isGuid } from '../../core/guid';
import { isScope } from './check';

/** What Microsoft's approval page sent back. Anybody can type such an address: only a token proves an approval. */
export type AdminConsentAnswer =
  | {
      readonly kind: 'approved';
      readonly tenant?: string;
      readonly state?: ConsentState;
      /** Scope names without their resource. */
      readonly scopes: readonly string[];
      /** Whether the link was meant for another tenant than the one that answered. */
      readonly otherTenant: boolean;
    }
  /** Somebody selected Cancel, or went back. Nothing was changed. */
  | { readonly kind: 'declined' }
  /** Hints: `code` is an AADSTS number, `error` the name of an OAuth error that exists. */
  | { readonly kind: 'failed'; readonly code?: number; readonly error?: string }
  /** No answer of Microsoft's, or not a whole one. */
  | { readonly kind: 'malformed' };

const MAX_LENGTH = 8192;
const DECLINED_CODE = 65004;

/**
 * Who makes up an address can have no other word shown. RFC 6749 §4.1.2.1 and §5.2; OpenID Connect Core §3.1.2.6; Microsoft's:
 * learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow and …/v2-admin-consent, 2026-12-01.
 */
const ERRORS: ReadonlySet<string> = new Set([
  ...[
    'invalid_request',
    'unauthorized_client',
    'access_denied',
    'unsupported_response_type',
    'invalid_scope',
  ],
  ...['server_error', 'temporarily_unavailable', 'invalid_client', 'invalid_grant', 'unsupported_grant_type'],
  ...['interaction_required', 'login_required', 'account_selection_required', 'consent_required'],
  ...['invalid_resource', 'permission_denied'],
]);

const malformed: AdminConsentAnswer = { kind: 'malformed' };

/**
 * Reads the address that Microsoft's approval page returned to. Nothing from outside comes out of it but ids, numbers and
 * names of a narrow shape.
 *
 * The error is read first, since `admin_consent=True` comes with errors too:
 * https://learn.microsoft.com/entra/identity-platform/v2-admin-consent and
 * https://github.com/MicrosoftDocs/azure-docs/issues/114009, 2026-11-23.
 */
export function readAdminConsentAnswer(url: string): AdminConsentAnswer {
  const answer = parametersOf(url);
  if (!answer) return malformed;
  const error = answer.get('error');
  return error === undefined ? readSuccess(answer) : readError(error, answer);
}

function readError(error: string, answer: Parameters): AdminConsentAnswer {
  if (!/^[a-z_]{1,64}$/i.test(error)) return malformed;
  const name = error.toLowerCase();
  const code = codeIn(`${answer.get('error_description') ?? ''} ${answer.get('error_uri') ?? ''}`);
  const refusal = ['access_denied', 'consent_required', 'permission_denied'].includes(name);
  if (code === DECLINED_CODE || (refusal && code === undefined)) return { kind: 'declined' };
  return { kind: 'failed', ...(code !== undefined && { code }), ...(ERRORS.has(name) && { error: name }) };
}

function readSuccess(answer: Parameters): AdminConsentAnswer {
  const tenant = answer.get('tenant');
  const scopes = (answer.get('scope') ?? '').split(/\s+/).filter(Boolean);
  const wellFormed = (tenant === undefined || isGuid(tenant)) && scopes.every(isScope);
  if (answer.get('admin_consent')?.toLowerCase() !== 'true' || !wellFormed) return malformed;
  const state = decodeState(answer.get('state') ?? '');
  return {
    kind: 'approved',
    ...(tenant && { tenant: tenant.toLowerCase() }),
    ...(state && { state }),
    scopes: scopes.map((scope) => scope.replace(/^https:\/\/[^/]+\/+/, '')),
    otherTenant: Boolean(tenant && state?.tenant && tenant.toLowerCase() !== state.tenant),
  };
}

type Parameters = ReadonlyMap<string, string>;

/** Query and fragment together; undefined when the address is no address, too long, or says something twice. */
function parametersOf(url: string): Parameters | undefined {
  if (url.length > MAX_LENGTH || !URL.canParse(url)) return undefined;
  const { search, hash } = new URL(url);
  const entries = [search, hash].flatMap((part) => [...new URLSearchParams(part.slice(1))]);
  const parameters = new Map(entries);
  return parameters.size === entries.length ? parameters : undefined;
}

/** The first alone, and no longer than Microsoft's: more digits would be somebody's telephone number. */
function codeIn(text: string): number | undefined {
  const [, named, linked] = /AADSTS(\d{5,7})\b|[?&]code=(\d{5,7})\b/.exec(text) ?? [];
  const digits = named ?? linked;
  return digits === undefined ? undefined : Number(digits);
}
