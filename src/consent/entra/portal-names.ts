/** Something that Microsoft's pages show, in their English words: a button, or the way to a page from left to right. */
export interface PortalName {
  readonly path: readonly string[];
  readonly source: string;
  /** The day the source was read. */
  readonly date: string;
}

const LEARN = 'https://learn.microsoft.com/entra/identity/enterprise-apps';
const grant = { source: `${LEARN}/grant-admin-consent`, date: '2026-11-23' } as const;
const review = { source: `${LEARN}/manage-application-permissions`, date: '2026-11-23' } as const;
const consent = { source: `${LEARN}/configure-user-consent`, date: '2026-11-23' } as const;
const classify = { source: `${LEARN}/configure-permission-classifications`, date: '2026-11-25' } as const;
const requests = { source: `${LEARN}/configure-admin-consent-workflow`, date: '2026-11-23' } as const;
const properties = { source: `${LEARN}/application-properties`, date: '2026-11-25' } as const;
const assignment = { source: `${LEARN}/assign-user-or-group-access-portal`, date: '2026-11-25' } as const;
const page = {
  source: 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience',
  date: '2026-11-23',
} as const;

/**
 * Today's names. "Azure AD", "Identity > Applications > Enterprise applications" and "User settings" are gone since 2025.
 * Translations of the guide put these names in as they are, until Microsoft's own translation of one is known.
 */
export const portalNames = {
  enterpriseApps: { path: ['Entra ID', 'Enterprise apps', 'All applications'], ...grant },
  permissions: { path: ['Security', 'Permissions'], ...grant },
  grant: { path: ['Grant admin consent'], ...grant },
  adminConsentTab: { path: ['Admin consent'], ...review },
  userConsentTab: { path: ['User consent'], ...review },
  refresh: { path: ['Refresh'], ...review },
  more: { path: ['…'], ...review },
  revoke: { path: ['Revoke permission'], ...review },
  properties: { path: ['Manage', 'Properties'], ...properties },
  assignmentRequired: { path: ['Assignment required?'], ...properties },
  yes: { path: ['Yes'], ...properties },
  save: { path: ['Save'], ...consent },
  usersAndGroups: { path: ['Users and groups'], ...assignment },
  addAssignment: { path: ['Add user/group'], ...assignment },
  assign: { path: ['Assign'], ...assignment },
  consentSettings: { path: ['Entra ID', 'Enterprise apps', 'Consent and permissions'], ...consent },
  userConsentSettings: { path: ['User consent settings'], ...consent },
  permissionClassifications: { path: ['Permission classifications'], ...classify },
  low: { path: ['Low'], ...classify },
  addPermissions: { path: ['Add permissions'], ...classify },
  adminConsentSettings: { path: ['Admin consent settings'], ...requests },
  tickBox: { path: ['Consent on behalf of your organization'], ...page },
  accept: { path: ['Accept'], ...page },
  unverified: { path: ['unverified'], ...page },
} as const satisfies Record<string, PortalName>;

export type PortalNameKey = keyof typeof portalNames;
