import { permission, type Scope } from './permissions';

/**
 * What the tenant lets ordinary users consent to, by the names of the Entra admin center:
 * learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent (2025-06-15).
 */
export interface Policy {
  readonly title: string;
  /** Whether an ordinary user may consent to these permissions himself. */
  readonly lets: (asked: { scopes: readonly Scope[]; verified: boolean }) => boolean;
}

export const POLICIES = {
  none: { title: 'Do not allow user consent', lets: () => false },
  low: {
    title: 'Allow user consent for apps from verified publishers, for selected permissions',
    lets: ({ scopes, verified }) => verified && scopes.every((scope) => permission(scope).low),
  },
  managed: {
    title: 'Let Microsoft manage your consent settings',
    lets: ({ scopes }) =>
      scopes.every((scope) => !permission(scope).managedBlocks && !permission(scope).adminOnly),
  },
  all: {
    title: 'Allow user consent for apps',
    lets: ({ scopes }) => scopes.every((scope) => !permission(scope).adminOnly),
  },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;
