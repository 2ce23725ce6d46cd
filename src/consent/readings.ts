import { brokerErrors, brokerTags } from './entra/broker-errors';
import type { ProblemId } from '../core/problem-id';

/** What a vague sign may mean, likeliest first. */
export type Reading = readonly [ProblemId, ...ProblemId[]];

const closed: Reading = ['window-closed', 'admin-approval-required', 'consent-declined'];
const hostFailed: Reading = [
  'host-sign-in-failed',
  'admin-approval-required',
  'app-misconfigured',
  'app-not-in-tenant',
];
const silentlyRefused: Reading = ['sign-in-required', 'consent-required', 'mfa-required'];

/**
 * Names that tell little, and what each may mean. A failure with nothing better is diagnosed as possible, and the pane
 * asks what the person saw.
 */
export const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  // "Return to the application without granting consent" and Back on the sign-in page both give a bare access_denied:
  // github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/1736, read 2026-11-23.
  ['access_denied', ['admin-approval-required', 'consent-declined', 'window-closed']],
  ['consent_required', ['consent-required', 'consent-declined', 'admin-approval-required']],

  // A window that went away: MSAL's polling, nested app authentication (one "l"), Office's dialog.
  ['user_cancelled', closed],
  ['user_canceled', closed],
  ['12006', closed],
  // MSAL 5 notices a closed window only as a time-out; so does a person who reads the approval page for a minute.
  ['timed_out', ['timed-out', 'window-closed', 'admin-approval-required', 'window-isolated']],
  ['timed_out_in_pane', ['timed-out', 'window-closed', 'admin-approval-required', 'window-isolated']],
  ['redirect_bridge_timeout', ['timed-out', 'window-closed', 'admin-approval-required', 'window-isolated']],

  // Something has to be shown; which page is not said.
  ['interaction_required', silentlyRefused],
  ['ui_not_allowed', silentlyRefused],
  ['interrupted_user', silentlyRefused],
  ['additional_action', silentlyRefused],
  ['insufficient_claims', silentlyRefused],
  ['basic_action', ['mfa-required', 'sign-in-required', 'consent-required']],
  ['message_only', ['conditional-access', 'sign-in-required']],
  ['msaluirequiredexception', silentlyRefused],
  ['msal_ui_required', silentlyRefused],

  // Outlook's own sign-in hides the cause.
  ...[...brokerErrors, ...brokerTags].map((name) => [name, hostFailed] as const),
  ['unable_to_acquire_token_from_native_platform', hostFailed],
  // The manifest lacks the app's registration, or this Office cannot sign in for add-ins at all.
  ['13000', ['app-misconfigured', 'host-sign-in-failed']],
  ['13005', ['app-misconfigured', 'consent-required', 'admin-approval-required']],
  ['13006', ['host-sign-in-failed', 'sign-in-required']],
  ['13007', ['host-sign-in-failed', 'consent-required', 'app-misconfigured']],
  ['13010', ['unknown', 'popup-blocked', 'sign-in-required']],
  ['13012', ['host-sign-in-failed', 'admin-approval-required']],
  ['50001', ['unknown', 'app-misconfigured']],

  // Microsoft Graph, after sign-in.
  ['authorization_requestdenied', ['access-refused', 'admin-lacks-role', 'app-misconfigured']],

  // OAuth's general words: RFC 6749, sections 4.1.2.1 and 5.2.
  ['invalid_grant', ['sign-in-required', 'consent-required', 'mfa-required', 'conditional-access']],
  ['unauthorized_client', ['app-misconfigured', 'app-not-in-tenant', 'app-disabled']],
  ['invalid_client', ['app-misconfigured', 'service-missing']],
  ['invalid_resource', ['app-misconfigured', 'service-missing', 'app-not-in-tenant']],
  ['invalid_request', ['app-misconfigured', 'unknown']],
  ['unexpected_error', ['unknown', 'network']],
  ['unknown_error', ['unknown', 'host-sign-in-failed']],
]);
