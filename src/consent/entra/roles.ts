/** In English; other languages bring Microsoft's own translations in `src/locales`. */
export type RoleName =
  | 'Global Administrator'
  | 'Privileged Role Administrator'
  | 'Application Administrator'
  | 'Cloud Application Administrator';

/** A directory role that may grant delegated permissions for everyone. */
export interface Role {
  /** Role template id, as the `wids` claim and Microsoft's role list name it. */
  readonly id: string;
  readonly name: RoleName;
  /** Whether it may grant delegated permissions for the whole organization. */
  readonly mayGrant: boolean;
  /** Whether the sign-in consent page shows it "Consent on behalf of your organization". */
  readonly seesTickBox: boolean;
  /** Whether it may change what people may consent to themselves. */
  readonly mayChangeConsentSettings: boolean;
  readonly source: string;
  /** The day the source was read. */
  readonly date: string;
}

const BOX = 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience';
const GRANT = 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent';
const date = '2026-11-23';

/**
 * Strongest first. Ids: learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference, 2026-01-20.
 * Not the only ones: custom roles and policies can allow it too. So a role changes words and never locks a door.
 */
export const roles: readonly Role[] = [
  {
    id: '62e90394-69f5-4237-9190-012177145e10',
    name: 'Global Administrator',
    mayGrant: true,
    seesTickBox: true,
    mayChangeConsentSettings: true,
    source: BOX,
    date,
  },
  {
    id: 'e8611ab8-c189-46e8-94e1-60213ab1f814',
    name: 'Privileged Role Administrator',
    mayGrant: true,
    seesTickBox: true,
    mayChangeConsentSettings: true,
    source: BOX,
    date,
  },
  {
    id: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
    name: 'Application Administrator',
    mayGrant: true,
    seesTickBox: false,
    mayChangeConsentSettings: false,
    source: GRANT,
    date,
  },
  {
    id: '158c047a-c907-4556-b7ef-446551a6b5f7',
    name: 'Cloud Application Administrator',
    mayGrant: true,
    seesTickBox: false,
    mayChangeConsentSettings: false,
    source: GRANT,
    date,
  },
];

/**
 * The strongest known role among the template ids of a `wids` claim; undefined when none of them may grant.
 * A hint for words, never an authorization.
 */
export function roleOf(wids: readonly string[]): Role | undefined {
  const held = new Set(wids.map((wid) => wid.toLowerCase()));
  return roles.find((role) => held.has(role.id));
}

/** The names of the roles that may grant. */
export const grantingRoles: readonly RoleName[] = roles
  .filter((role) => role.mayGrant)
  .map((role) => role.name);
