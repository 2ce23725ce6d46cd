/** A public source of what is said of a problem. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** When the source was read or last changed: ISO 8601 date. */
  readonly date: string;
}

/** Public sources that several problems cite, with the date of the version read. */
export const sources = {
  errorCodes: {
    title: 'Microsoft Entra authentication and authorization error codes',
    url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    date: '2024-04-24',
  },
  unexpectedConsent: {
    title: 'Unexpected error when performing consent to an application',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
    date: '2026-11-23',
  },
  troubleshootConsent: {
    title: 'Troubleshoot consent issues in Microsoft Entra ID',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues',
    date: '2026-11-23',
  },
  consentPolicies: {
    title: 'Manage app consent policies',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies',
    date: '2026-01-22',
  },
  grantAdminConsent: {
    title: 'Grant tenant-wide admin consent to an application',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
    date: '2026-11-23',
  },
  authorizationCodeFlow: {
    title: 'Microsoft identity platform and OAuth 2.0 authorization code flow',
    url: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    date: '2026-11-23',
  },
  msalBrowser: {
    title: 'MSAL Browser 5.29.0, error codes in src/error',
    url: 'https://github.com/AzureAD/microsoft-authentication-library-for-js/tree/dev/lib/msal-browser/src/error',
    date: '2026-11-23',
  },
  officeDialog: {
    title: 'Handle errors and events in the Office dialog box',
    url: 'https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events',
    date: '2026-11-23',
  },
  officeSso: {
    title: 'Troubleshoot error messages for single sign-on in Office Add-ins',
    url: 'https://learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins',
    date: '2026-11-23',
  },
  graphErrors: {
    title: 'Microsoft Graph error responses and resource types',
    url: 'https://learn.microsoft.com/graph/errors',
    date: '2026-11-23',
  },
  adminConsent: {
    title: 'Admin consent on the Microsoft identity platform',
    url: 'https://learn.microsoft.com/entra/identity-platform/v2-admin-consent',
    date: '2026-11-23',
  },
  notAssigned: {
    title: 'Error AADSTS50105: the user is not assigned to a role for the application',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50105-user-not-assigned-role',
    date: '2026-11-23',
  },
  appDisabled: {
    title: 'Error AADSTS7000112: the application is disabled',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7000112-application-is-disabled',
    date: '2026-11-23',
  },
  serviceDisabled: {
    title: 'AADSTS500014 as met: the service principal for the resource is disabled',
    url: 'https://github.com/Cloud-Architekt/AzureAD-Attack-Defense/issues/43',
    date: '2024-03-20',
  },
  adminTakeover: {
    title: 'Take over an unmanaged directory as administrator',
    url: 'https://learn.microsoft.com/entra/identity/users/domains-admin-takeover',
    date: '2026-11-23',
  },
  tenantRestrictions: {
    title: 'Restrict access to a tenant',
    url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
    date: '2026-11-23',
  },
  conditionalAccess: {
    title: 'Troubleshoot sign-in problems with Conditional Access',
    url: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
    date: '2026-11-23',
  },
  userAccountMissing: {
    title: 'Error AADSTS50020: the user account does not exist in the tenant',
    url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
    date: '2026-11-23',
  },
  nationalClouds: {
    title: 'National clouds',
    url: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
    date: '2026-11-23',
  },
  coop: {
    title: 'Prepare your app for Cross-Origin-Opener-Policy',
    url: 'https://learn.microsoft.com/entra/identity-platform/how-to-prepare-app-coop-enforcement',
    date: '2026-09-24',
  },
  registerApp: {
    title: 'Register an application',
    url: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
    date: '2026-11-23',
  },
  mailboxNotEnabled: {
    title: 'MailboxNotEnabledForRESTAPI without an Exchange Online license',
    url: 'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/717',
    date: '2020-11-19',
  },
  ewsControl: {
    title: 'Control access to EWS in Exchange',
    url: 'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange',
    date: '2026-11-23',
  },
  throttling: {
    title: 'Microsoft Graph throttling guidance',
    url: 'https://learn.microsoft.com/graph/throttling',
    date: '2026-11-23',
  },
  nestedAppAuth: {
    title: 'Enable nested app authentication in an Office Add-in',
    url: 'https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in',
    date: '2026-08-20',
  },
} as const satisfies Record<string, Source>;
