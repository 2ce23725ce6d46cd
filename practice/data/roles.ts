/**
 * Directory roles, and what each may do here.
 * Template ids and actions: learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference (2026-01-20).
 * Check box: learn.microsoft.com/entra/identity-platform/application-consent-experience (2025-02-27): "only shows for at
 * least the Privileged Role Administrator role, so Cloud Admin and App Admin don't see this checkbox".
 */
export interface Role {
  readonly title: string;
  /** Role template id, the value of the `wids` claim. */
  readonly template: string;
  readonly seesCheckBox: boolean;
  readonly may: readonly Ability[];
}

/**
 * `grant`, `revoke`: learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent (2024-11-29) and
 * manage-application-permissions (2023-09-04).
 * `assign`: assign-user-or-group-access-portal (2025-04-14). `properties`: the same admins manage an app's properties.
 * `user-consent`: configure-user-consent (2025-06-15): "A Global Administrator role is only required when using the
 * Microsoft Entra admin center". `workflow`: configure-admin-consent-workflow (2024-01-01): Global Administrator.
 * `classify`: configure-permission-classifications (2025-03-03).
 */
export type Ability = 'grant' | 'revoke' | 'assign' | 'properties' | 'user-consent' | 'workflow' | 'classify';

const APPS = ['grant', 'revoke', 'assign', 'properties', 'classify'] as const;

export const ROLES = {
  'global-admin': {
    title: 'Global Administrator',
    template: '62e90394-69f5-4237-9190-012177145e10',
    seesCheckBox: true,
    may: [...APPS, 'user-consent', 'workflow'],
  },
  'privileged-role-admin': {
    title: 'Privileged Role Administrator',
    template: 'e8611ab8-c189-46e8-94e1-60213ab1f814',
    seesCheckBox: true,
    may: ['grant', 'revoke', 'assign'],
  },
  'app-admin': {
    title: 'Application Administrator',
    template: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
    seesCheckBox: false,
    may: APPS,
  },
  'cloud-app-admin': {
    title: 'Cloud Application Administrator',
    template: '158c047a-c907-4556-b7ef-446551a6b5f7',
    seesCheckBox: false,
    may: APPS,
  },
  // Resets passwords; nothing about apps.
  'helpdesk-admin': {
    title: 'Helpdesk Administrator',
    template: '729827e3-9c14-49f7-bb1f-9608f156bbb8',
    seesCheckBox: false,
    may: [],
  },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof ROLES;

/** In every member's token, admin or not: github.com/microsoftgraph/msgraph-sdk-powershell/issues/1782. */
export const ORDINARY_USER = 'b79fbf4d-3ef9-4689-8143-76b194e85509';
