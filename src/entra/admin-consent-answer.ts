import { decodeState, type ConsentState } from './admin-consent-state';
import { isGuid, isScope } from './check';

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
  /** `codes`: AADSTS numbers, a hint; `error`: an OAuth error name. */
  | { readonly kind: 'failed'; readonly codes: readonly number[]; readonly error: string }
  /** No answer of Microsoft's, or not a whole one. */
  | { readonly kind: 'malformed' };

const MAX_LENGTH = 8192;
const DECLINED_CODE = 65004;
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
  const codes = codesIn(`${answer.get('error_description') ?? ''} ${answer.get('error_uri') ?? ''}`);
  const refusal = error === 'access_denied' || error === 'consent_required';
  const declined = codes.includes(DECLINED_CODE) || (refusal && codes.length === 0);
  return declined ? { kind: 'declined' } : { kind: 'failed', codes, error: error.toLowerCase() };
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

function codesIn(text: string): readonly number[] {
  const numbers = [...text.matchAll(/AADSTS(\d{4,8})\b|[?&]code=(\d{4,8})\b/g)].map(
    (match) => match[1] ?? match[2],
  );
  return [...new Set(numbers.map(Number))];
}
