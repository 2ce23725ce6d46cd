import { brokerErrors, brokerTags } from '../../consent/entra';

/**
 * Whether a failure of nested app authentication says something of Outlook's own sign-in only. Then another way may work.
 * What Microsoft itself answered (an AADSTS number, a consent that is missing or declined) never counts: another way would
 * bring the same.
 *
 * Seen in public threads, read 2026-11-23: OfficeDev/office-js 4767, 5336, 5406, 5545, 6610, 6691; OfficeDev/Office-Add-in-samples
 * 1079; AzureAD/microsoft-authentication-library-for-js 7498, 7788, 8345. `popup_window_error` from a nested client means that
 * there is no bridge: Samples/auth/Outlook-Add-in-SSO-NAA in Office-Add-in-samples, 2026-08-20.
 */
export function isHostTrouble(reason: unknown): boolean {
  const { errorCode: code, errorMessage: message } = textOf(reason);
  const text = `${code} ${message}`;
  if (PREAUTHORIZED_ONLY.test(text)) return true;
  if (/aadsts\d/.test(text)) return false;
  if (/consent_required|access_denied/.test(text)) return false;
  return code === '' || BROKEN.has(code) || /^-?\d+$/.test(code) || TAGS.test(text);
}

/** AADSTS65002: the broker's own app may not ask for this resource; our own may. */
const PREAUTHORIZED_ONLY = /(?:^|\D)65002(?!\d)/;

/** What Outlook's broker shows instead of a reason. */
const TAGS = new RegExp(
  `\\b(?:${brokerTags.join('|')})\\b|native_executor_error|untrusted_origin|inconsistent broker`,
);

const BROKEN: ReadonlySet<string> = new Set<string>([
  ...brokerErrors,
  'untrusted_origin',
  'unknown_error',
  'unexpected_error',
  'transient_error',
  'nested_app_auth_bridge_disabled',
  'unsupported_method',
  'popup_window_error',
  'null_or_empty_token',
  // Outlook knows no account, and did not ask for one when it should have.
  'no_account_found',
  'account_unavailable',
]);

function textOf(reason: unknown): { errorCode: string; errorMessage: string } {
  const { errorCode, errorMessage } = (reason ?? {}) as Record<string, unknown>;
  const lower = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
  return { errorCode: lower(errorCode), errorMessage: lower(errorMessage) };
}
