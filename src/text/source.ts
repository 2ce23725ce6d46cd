import type { FailureSource } from '../core/failure';

const PANE = new Set([
  'cancelled_in_pane',
  'timed_out_in_pane',
  'offline',
  'not_configured',
  'sign_in_unavailable',
]);

/** What Microsoft Graph and Exchange call their refusals: learn.microsoft.com/graph/errors, read 2026-11-23. */
const GRAPH =
  /^(?:error[a-z]|mailbox|ews|authorization_|toomanyrequests|applicationthrottled|invalidauthenticationtoken)/;

/** Where a failure came from, by what only that sender writes. `text` is plain text. */
export function readSource(input: unknown, text: string, names: readonly string[]): FailureSource {
  if (names.some((name) => PANE.has(name))) return 'pane';
  if (names.some((name) => /^12\d{3}$/.test(name))) return 'office-dialog';
  if (names.some((name) => /^(?:13\d{3}|50001)$/.test(name))) return 'office-sso';
  if (/admin_consent[=:]/.test(text)) return 'admin-consent';
  if (/(?:^|[?#&])error=/.test(text)) return 'redirect';
  if (/(?:client|browser|server|interactionrequired|configuration|nested)[a-z]{0,10}error|msal/.test(text))
    return 'msal';
  if (/["']?error_(?:description|codes)["']?[:=]/.test(text)) return 'token-endpoint';
  if (names.some((name) => GRAPH.test(name)) || /innererror|serviceexception|graph/.test(text))
    return 'graph';
  return typeof input === 'string' ? 'text' : 'unknown';
}
