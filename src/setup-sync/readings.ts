import type { ProblemId } from '../problems';

/**
 * Names that tell little: what each may mean, likeliest first. A failure with nothing better is diagnosed as possible,
 * and the pane asks what the person saw.
 */
export const readings: ReadonlyMap<string, readonly [ProblemId, ...ProblemId[]]> = new Map([
  // "Return to the application without granting consent" and Back on the sign-in page both give a bare access_denied:
  // github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/1736, read 2026-11-23.
  ['access_denied', ['admin-approval-required', 'consent-declined', 'window-closed']],
  ['consent_required', ['consent-required', 'consent-declined', 'admin-approval-required']],
  ['user_cancelled', ['window-closed', 'admin-approval-required', 'consent-declined']],
  ['user_canceled', ['window-closed', 'admin-approval-required', 'consent-declined']],
  ['12006', ['window-closed', 'admin-approval-required', 'consent-declined']],
  ['timed_out', ['window-closed', 'admin-approval-required']],
]);
