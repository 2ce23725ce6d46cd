import { permission, type Scope } from './permissions';

/**
 * What the tenant lets ordinary users consent to, by the names of the Entra admin center:
 * learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent (2025-06-15).
 */
export interface Policy {
  readonly title: string;
  /** Whether an ordinary user may consent to these permissions himself. */
  readonly lets: (asked: {
    scopes: readonly Scope[];
    verified: boolean;
    /** What the organization classified as low impact. */
    low: ReadonlySet<Scope>;
  }) => boolean;
  /** What the admin center says below the title, in short. */
  readonly detail: string;
}

export const POLICIES = {
  none: {
    title: 'Do not allow user consent',
    detail: 'An administrator will be required for all apps.',
    lets: () => false,
  },
  low: {
    title: 'Allow user consent for apps from verified publishers, for selected permissions',
    detail:
      'All users can consent for permissions classified as “low impact”, for apps from verified publishers or apps registered in this organization.',
    lets: ({ scopes, verified, low }) => verified && scopes.every((scope) => low.has(scope)),
  },
  managed: {
    title: 'Let Microsoft manage your consent settings',
    detail: 'Microsoft updates the settings as its guidance changes.',
    lets: ({ scopes }) =>
      scopes.every((scope) => !permission(scope).managedBlocks && !permission(scope).adminOnly),
  },
  all: {
    title: 'Allow user consent for apps',
    detail: 'All users can consent for any app to access the organization’s data.',
    lets: ({ scopes }) => scopes.every((scope) => !permission(scope).adminOnly),
  },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;
