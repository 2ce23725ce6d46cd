import type { Source } from './problem';

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
} as const satisfies Record<string, Source>;
