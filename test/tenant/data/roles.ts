/**
 * Directory roles that may consent for everybody.
 * Template ids: learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference (2026-01-20).
 * Check box: learn.microsoft.com/entra/identity-platform/application-consent-experience (2025-02-27): "only shows for at
 * least the Privileged Role Administrator role, so Cloud Admin and App Admin don't see this checkbox".
 */
export interface Role {
  readonly title: string;
  /** Role template id, the value of the `wids` claim. */
  readonly template: string;
  readonly seesCheckBox: boolean;
}

export const ROLES = {
  'global-admin': {
    title: 'Global Administrator',
    template: '62e90394-69f5-4237-9190-012177145e10',
    seesCheckBox: true,
  },
  'privileged-role-admin': {
    title: 'Privileged Role Administrator',
    template: 'e8611ab8-c189-46e8-94e1-60213ab1f814',
    seesCheckBox: true,
  },
  'app-admin': {
    title: 'Application Administrator',
    template: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
    seesCheckBox: false,
  },
  'cloud-app-admin': {
    title: 'Cloud Application Administrator',
    template: '158c047a-c907-4556-b7ef-446551a6b5f7',
    seesCheckBox: false,
  },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof ROLES;

/** In every member's token, admin or not: github.com/microsoftgraph/msgraph-sdk-powershell/issues/1782. */
export const ORDINARY_USER = 'b79fbf4d-3ef9-4689-8143-76b194e85509';
