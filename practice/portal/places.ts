import { APP } from '../data/app';
import type { Directory } from '../tenant';

/**
 * Addresses of the center's pages, as paths: a link's `#view/…` is read by client/portal.js and opened as `/view/…`.
 * The first three: learn.microsoft.com/entra/identity-platform/howto-convert-app-to-be-multi-tenant and
 * github.com/KelvinTegelaar/CIPP, read 2026-11-23. `Permissions` of one app: several public projects. The others are as
 * remembered.
 */
const view = (path: string): string => `/view/Microsoft_AAD_IAM/${path}`;

export const PLACES = {
  apps: view('StartboardApplicationsMenuBlade/~/AppAppsPreview'),
  requests: view('StartboardApplicationsMenuBlade/~/AccessRequests'),
  userConsent: view('ConsentPoliciesMenuBlade/~/UserSettings'),
  adminConsent: view('ConsentPoliciesMenuBlade/~/AdminConsentSettings'),
  classifications: view('ConsentPoliciesMenuBlade/~/PermissionClassifications'),
} as const;

export const appPlace = (
  { appObjectId }: Pick<Directory, 'appObjectId'>,
  item: 'Overview' | 'Properties' | 'Users' | 'AddAssignment' | 'Permissions',
): string => view(`ManagedAppMenuBlade/~/${item}/objectId/${appObjectId}/appId/${APP.clientId}`);
