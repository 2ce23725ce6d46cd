/** Something that Microsoft's pages show, in their English words: a button, or the way to a page from left to right. */
export interface PortalName {
  readonly path: readonly string[];
  readonly source: string;
  /** The day the source was read or last changed. */
  readonly date: string;
}

const LEARN = 'https://learn.microsoft.com/entra/identity/enterprise-apps';
const GRANT = `${LEARN}/grant-admin-consent`;
const CONSENT = `${LEARN}/configure-user-consent`;
const REVIEW = `${LEARN}/manage-application-permissions`;
const PROPERTIES = `${LEARN}/application-properties`;
const ASSIGN = `${LEARN}/assign-user-or-group-access-portal`;
const EXPERIENCE = 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience';
const date = '2026-11-23';

const name = (source: string, ...path: readonly string[]): PortalName => ({ path, source, date });
const settings = (page: string, source: string): PortalName =>
  name(source, 'Entra ID', 'Enterprise apps', 'Consent and permissions', page);

/**
 * Today's names. "Azure AD", "Identity > Applications > Enterprise applications" and "User settings" are gone since 2025.
 * Translations of the guide put these names in as they are, until Microsoft's own translation of one is known.
 */
export const portalNames = {
  adminCenter: name(GRANT, 'Microsoft Entra admin center'),
  enterpriseApps: name(GRANT, 'Entra ID', 'Enterprise apps', 'All applications'),
  permissions: name(GRANT, 'Security', 'Permissions'),
  grant: name(GRANT, 'Grant admin consent'),
  adminConsentTab: name(REVIEW, 'Admin consent'),
  userConsentTab: name(REVIEW, 'User consent'),
  refresh: name(REVIEW, 'Refresh'),
  more: name(REVIEW, '…'),
  revoke: name(REVIEW, 'Revoke permission'),
  properties: name(PROPERTIES, 'Manage', 'Properties'),
  assignmentRequired: name(PROPERTIES, 'Assignment required?'),
  yes: name(PROPERTIES, 'Yes'),
  save: name(PROPERTIES, 'Save'),
  usersAndGroups: name(ASSIGN, 'Users and groups'),
  addAssignment: name(ASSIGN, 'Add user/group'),
  assign: name(ASSIGN, 'Assign'),
  userConsentSettings: settings('User consent settings', CONSENT),
  permissionClassifications: settings(
    'Permission classifications',
    `${LEARN}/configure-permission-classifications`,
  ),
  adminConsentSettings: settings('Admin consent settings', `${LEARN}/configure-admin-consent-workflow`),
  requestSwitch: name(
    `${LEARN}/configure-admin-consent-workflow`,
    'Users can request admin consent to apps they are unable to consent to',
  ),
  addPermissions: name(`${LEARN}/configure-permission-classifications`, 'Add permissions'),
  low: name(`${LEARN}/configure-permission-classifications`, 'Low'),
  tickBox: name(EXPERIENCE, 'Consent on behalf of your organization'),
  accept: name(EXPERIENCE, 'Accept'),
  unverified: name(EXPERIENCE, 'unverified'),
} as const satisfies Record<string, PortalName>;

export type PortalNameKey = keyof typeof portalNames;
