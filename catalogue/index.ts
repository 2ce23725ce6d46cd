/**
 * What is known of each problem and never shown in the pane: for docs/problems.md, `npm run diagnose` and translators. No file
 * of `src/` imports it, so none of it is shipped.
 */
import type { ProblemId } from '../src/core/problem-id';
import { sources, type Source } from './sources';

/** The kinds of sign-in failure that support people sort by; several problems may share one. */
export type Category =
  | 'admin-approval-required'
  | 'consent-required'
  | 'consent-declined'
  | 'unverified-publisher'
  | 'app-not-in-tenant'
  | 'app-disabled'
  | 'user-not-assigned'
  | 'conditional-access'
  | 'mfa-required'
  | 'account-not-in-tenant'
  | 'session-expired-or-signin-required'
  | 'user-cancelled'
  | 'popup-blocked'
  | 'interaction-in-progress'
  | 'timeout'
  | 'network'
  | 'app-misconfigured'
  | 'service-unavailable'
  | 'admin-lacks-role'
  | 'unknown';

/** What stands beside a problem. */
export interface Background {
  readonly category: Category;
  /** For translators: what the words are about and which terms Microsoft's own screens use. */
  readonly notes: string;
  readonly sources: readonly [Source, ...Source[]];
}

/** Of each problem, by its name. Does not compile while one is missing. */
export const catalogue: Readonly<Record<ProblemId, Background>> = {
  'access-refused': {
    category: 'unknown',
    notes: 'Not a sign-in failure.',
    sources: [sources.graphErrors],
  },
  'account-disabled': {
    category: 'account-not-in-tenant',
    notes: 'The account, not the person.',
    sources: [sources.errorCodes],
  },
  'admin-approval-required': {
    category: 'admin-approval-required',
    notes:
      'The normal first run, not a fault. Microsoft’s page is titled “Need admin approval”; quote it as Microsoft translates it. “Accept” is the button on Microsoft’s page.',
    sources: [sources.errorCodes, sources.unexpectedConsent, sources.consentPolicies],
  },
  'admin-lacks-role': {
    category: 'admin-lacks-role',
    notes: 'Role names are Microsoft’s; keep them as Microsoft translates them.',
    sources: [sources.grantAdminConsent],
  },
  'app-disabled': {
    category: 'app-disabled',
    notes:
      '“Enterprise apps”, “Properties” and “Enabled for users to sign in?” are names in the Entra admin center.',
    sources: [sources.errorCodes, sources.appDisabled],
  },
  'app-misconfigured': {
    category: 'app-misconfigured',
    notes:
      '“Makers” are the vendor of the add-in. “The details” are the details for support on the same screen.',
    sources: [sources.errorCodes, sources.msalBrowser, sources.officeDialog, sources.officeSso],
  },
  'app-not-in-tenant': {
    category: 'app-not-in-tenant',
    notes: '“Tenant” is the organization’s Microsoft 365 directory.',
    sources: [sources.errorCodes],
  },
  'app-permissions-incomplete': {
    category: 'app-misconfigured',
    notes: '“Makers” are the vendor of the add-in. “Registration” is the app registration at Microsoft.',
    sources: [sources.errorCodes, sources.troubleshootConsent, sources.unexpectedConsent],
  },
  'conditional-access': {
    category: 'conditional-access',
    notes:
      '“Conditional Access” and “Sign-in logs” are names in the Entra admin center. Members get no policy names.',
    sources: [sources.errorCodes, sources.conditionalAccess],
  },
  'consent-declined': {
    category: 'consent-declined',
    notes:
      '“Accept” is the button on Microsoft’s page “Permissions requested”. Do not say who selected “Cancel”.',
    sources: [sources.errorCodes, sources.authorizationCodeFlow, sources.adminConsent],
  },
  'consent-required': {
    category: 'consent-required',
    notes:
      'It is not known who may approve, so never say that an admin has to. “Approve” means Microsoft’s “Accept” on the page “Permissions requested”.',
    sources: [sources.errorCodes, sources.troubleshootConsent],
  },
  'device-not-allowed': {
    category: 'conditional-access',
    notes: '“Conditional Access” and “Sign-in logs” are names in the Entra admin center.',
    sources: [sources.errorCodes, sources.conditionalAccess],
  },
  'exchange-access-off': {
    category: 'unknown',
    notes: 'Commands and setting names stay in English.',
    sources: [sources.ewsControl, sources.graphErrors],
  },
  'host-sign-in-failed': {
    category: 'unknown',
    notes: 'Nested app authentication: Outlook signs in for the add-in.',
    sources: [sources.nestedAppAuth],
  },
  'interaction-in-progress': {
    category: 'interaction-in-progress',
    notes: 'The other window may hide behind Outlook.',
    sources: [sources.msalBrowser, sources.officeDialog, sources.officeSso],
  },
  'mailbox-unavailable': {
    category: 'unknown',
    notes: '“Exchange Online” is Microsoft’s name.',
    sources: [sources.graphErrors, sources.mailboxNotEnabled],
  },
  'mfa-required': {
    category: 'mfa-required',
    notes: '“Multifactor authentication” as Microsoft translates it; members do not need the term.',
    sources: [sources.errorCodes],
  },
  network: {
    category: 'network',
    notes: 'The sign-in page is login.microsoftonline.com.',
    sources: [sources.msalBrowser],
  },
  'not-configured': {
    category: 'app-misconfigured',
    notes: 'Only seen in test copies.',
    sources: [sources.registerApp],
  },
  offline: {
    category: 'network',
    notes: 'As short as it can be.',
    sources: [sources.msalBrowser],
  },
  'organization-not-ready': {
    category: 'app-not-in-tenant',
    notes: '“Take over” is Microsoft’s admin takeover of an unmanaged directory.',
    sources: [sources.troubleshootConsent, sources.adminTakeover],
  },
  'partner-approval-required': {
    category: 'admin-approval-required',
    notes: '“Partner” is a Microsoft partner who manages a customer’s tenant.',
    sources: [sources.errorCodes],
  },
  'password-refused': {
    category: 'session-expired-or-signin-required',
    notes: '“It” is the password. Do not say that the person typed it wrong.',
    sources: [sources.errorCodes],
  },
  'popup-blocked': {
    category: 'popup-blocked',
    notes: '“Pop-up window” as the browser calls it in this language.',
    sources: [sources.msalBrowser, sources.officeDialog],
  },
  'service-disabled': {
    category: 'app-disabled',
    notes: '“Billing” and “Enterprise apps” are names in Microsoft’s admin centers.',
    sources: [sources.serviceDisabled],
  },
  'service-missing': {
    category: 'app-not-in-tenant',
    notes:
      '“Service” means Exchange Online or the app’s own service. “Billing” is a name in the Microsoft 365 admin center.',
    sources: [sources.errorCodes, sources.troubleshootConsent, sources.unexpectedConsent],
  },
  'service-unavailable': {
    category: 'service-unavailable',
    notes: 'A passing fault at Microsoft.',
    sources: [sources.errorCodes, sources.authorizationCodeFlow],
  },
  'sign-in-interrupted': {
    category: 'app-misconfigured',
    notes: '“The details” are the details for support on the same screen.',
    sources: [sources.msalBrowser, sources.errorCodes],
  },
  'sign-in-required': {
    category: 'session-expired-or-signin-required',
    notes: 'Everyday and harmless.',
    sources: [sources.errorCodes, sources.msalBrowser, sources.officeSso],
  },
  'sign-in-unavailable': {
    category: 'network',
    notes: 'A network or a proxy kept a file of the add-in away.',
    sources: [sources.msalBrowser],
  },
  'storage-full': {
    category: 'unknown',
    notes:
      '“Site’s data” is what browsers call the storage of one website. No window of Microsoft’s has opened.',
    sources: [sources.msalBrowser],
  },
  'tenant-restricted': {
    category: 'conditional-access',
    notes: '“Tenant restrictions” and “cross-tenant access settings” are Microsoft’s names.',
    sources: [sources.errorCodes, sources.tenantRestrictions],
  },
  throttled: {
    category: 'service-unavailable',
    notes: 'Everyday and harmless.',
    sources: [sources.errorCodes, sources.throttling],
  },
  'timed-out': {
    category: 'timeout',
    notes: 'Nobody is to blame; a page may have waited for the person.',
    sources: [sources.msalBrowser],
  },
  unknown: {
    category: 'unknown',
    notes: 'The last resort. “The details” are the details for support on the same screen.',
    sources: [sources.errorCodes],
  },
  'unverified-publisher': {
    category: 'unverified-publisher',
    notes:
      'Microsoft’s page says “This app may be risky”. Stay factual: neither frighten nor promise that the app is harmless.',
    sources: [sources.errorCodes, sources.unexpectedConsent],
  },
  'user-not-assigned': {
    category: 'user-not-assigned',
    notes:
      '“Assignment required”, “Enterprise apps”, “Users and groups” are names in the Entra admin center.',
    sources: [sources.errorCodes, sources.notAssigned],
  },
  'window-closed': {
    category: 'user-cancelled',
    notes: 'Neutral: people close windows, browsers do too. Do not say who did.',
    sources: [sources.msalBrowser, sources.officeDialog],
  },
  'window-isolated': {
    category: 'popup-blocked',
    notes: 'A browser rule (Cross-Origin-Opener-Policy) separates the windows; nobody closed anything.',
    sources: [sources.officeDialog, sources.coop],
  },
  'wrong-account': {
    category: 'account-not-in-tenant',
    notes: 'Mostly a private account or one of another organization.',
    sources: [sources.errorCodes, sources.userAccountMissing],
  },
  'wrong-cloud': {
    category: 'app-misconfigured',
    notes: 'National clouds: US Government, China.',
    sources: [sources.errorCodes, sources.nationalClouds],
  },
};
