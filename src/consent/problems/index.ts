import { accessRefused } from './access-refused';
import { accountDisabled } from './account-disabled';
import { adminApprovalRequired } from './admin-approval-required';
import { adminLacksRole } from './admin-lacks-role';
import { appDisabled } from './app-disabled';
import { appMisconfigured } from './app-misconfigured';
import { appNotInTenant } from './app-not-in-tenant';
import { appPermissionsIncomplete } from './app-permissions-incomplete';
import { conditionalAccess } from './conditional-access';
import { consentDeclined } from './consent-declined';
import { consentRequired } from './consent-required';
import { deviceNotAllowed } from './device-not-allowed';
import { exchangeAccessOff } from './exchange-access-off';
import { hostSignInFailed } from './host-sign-in-failed';
import { interactionInProgress } from './interaction-in-progress';
import { mailboxUnavailable } from './mailbox-unavailable';
import { mfaRequired } from './mfa-required';
import { network } from './network';
import { notConfigured } from './not-configured';
import { offline } from './offline';
import { organizationNotReady } from './organization-not-ready';
import { partnerApprovalRequired } from './partner-approval-required';
import { passwordRefused } from './password-refused';
import { popupBlocked } from './popup-blocked';
import { serviceDisabled } from './service-disabled';
import { serviceMissing } from './service-missing';
import { serviceUnavailable } from './service-unavailable';
import { signInInterrupted } from './sign-in-interrupted';
import { signInRequired } from './sign-in-required';
import { signInUnavailable } from './sign-in-unavailable';
import { storageFull } from './storage-full';
import { tenantRestricted } from './tenant-restricted';
import { throttled } from './throttled';
import { timedOut } from './timed-out';
import { unknown } from './unknown';
import { unverifiedPublisher } from './unverified-publisher';
import { userNotAssigned } from './user-not-assigned';
import { windowClosed } from './window-closed';
import { windowIsolated } from './window-isolated';
import { wrongAccount } from './wrong-account';
import { wrongCloud } from './wrong-cloud';
import type { ProblemId } from '../../core/problem-id';
import type { Problem } from './problem';

export type { Action, Card, Match, Problem, ProblemWords } from './problem';

/** Every problem. When a failure fits several, the earlier one counts: specific before general. */
export const problems = [
  unverifiedPublisher,
  partnerApprovalRequired,
  adminApprovalRequired,
  consentDeclined,
  adminLacksRole,
  consentRequired,
  userNotAssigned,
  appDisabled,
  serviceDisabled,
  organizationNotReady,
  serviceMissing,
  appNotInTenant,
  tenantRestricted,
  deviceNotAllowed,
  conditionalAccess,
  mfaRequired,
  passwordRefused,
  accountDisabled,
  wrongAccount,
  wrongCloud,
  popupBlocked,
  storageFull,
  windowIsolated,
  interactionInProgress,
  windowClosed,
  offline,
  signInUnavailable,
  notConfigured,
  mailboxUnavailable,
  exchangeAccessOff,
  accessRefused,
  throttled,
  signInRequired,
  appPermissionsIncomplete,
  appMisconfigured,
  signInInterrupted,
  hostSignInFailed,
  network,
  serviceUnavailable,
  timedOut,
  unknown,
] as const satisfies readonly Problem[];

/** Does not compile while a name has no problem. */
const byId = new Map<(typeof problems)[number]['id'], Problem>(
  problems.map((problem) => [problem.id, problem]),
);

/** The problem of that name. */
export const problemOf = (id: ProblemId): Problem => byId.get(id) ?? unknown;
