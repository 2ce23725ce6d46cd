import { person as personOf, type PersonKey } from '../data/people';
import { permission, type Scope } from '../data/permissions';
import { POLICIES } from '../data/policies';
import { ROLES } from '../data/roles';
import { granted } from '../grants';
import type { Tenant } from '../tenant';
import { AADSTS, type Aadsts } from './aadsts';

/** What Microsoft does with a person who picked an account. */
export type Decision =
  | { readonly kind: 'issue' }
  | { readonly kind: 'refuse'; readonly error: Aadsts }
  | { readonly kind: 'consent'; readonly mayTick: boolean }
  | { readonly kind: 'approval'; readonly risky: boolean };

interface Asked {
  readonly person: PersonKey;
  readonly scopes: readonly Scope[];
  readonly clientId: string;
  /** `prompt=consent` that no consent page has satisfied yet. */
  readonly promptConsent: boolean;
}

export function decide(tenant: Tenant, { person, scopes, clientId, promptConsent }: Asked): Decision {
  const refused = refusal(tenant, person, clientId);
  if (refused) return { kind: 'refuse', error: refused };

  const missing = scopes.filter((scope) => !granted(tenant, person).has(scope));
  if (missing.length === 0 && !promptConsent) return { kind: 'issue' };

  const role = roleOf(person);
  if (role) return { kind: 'consent', mayTick: role.seesCheckBox };

  // "prompt=consent" brings a non-admin to the approval page even after approval:
  // learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues step 7, read 2026-11-23;
  // github.com/MicrosoftDocs/entra-docs/issues/652.
  if (promptConsent) return { kind: 'approval', risky: false };

  // With "Assignment required" users cannot consent at all:
  // learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent (2025-06-15).
  if (tenant.assignment === 'required') return { kind: 'approval', risky: false };

  const verified = tenant.publisher === 'verified';
  if (!POLICIES[tenant.policy].lets({ scopes: missing, verified })) return { kind: 'approval', risky: false };

  // Risk-based step-up: a multitenant app of an unverified publisher that asks for more than basic permissions,
  // learn.microsoft.com/entra/identity/enterprise-apps/configure-risk-based-step-up-consent, read 2026-11-23.
  if (!verified && missing.some((scope) => !permission(scope).low)) return { kind: 'approval', risky: true };

  return { kind: 'consent', mayTick: false };
}

/** Refusals that have nothing to do with consent. Microsoft shows them on its own page. */
export function refusal(tenant: Tenant, person: PersonKey, clientId: string): Aadsts | undefined {
  if (tenant.app === 'absent') return AADSTS.appNotFound(clientId);
  if (tenant.app === 'disabled') return AADSTS.appDisabled();
  if (tenant.assignment === 'required' && !tenant.assigned.has(person)) return AADSTS.notAssigned();
  if (tenant.conditionalAccess === 'block') return AADSTS.blockedByConditionalAccess();
  return undefined;
}

export const roleOf = (person: PersonKey) => {
  const { role } = personOf(person);
  return role && ROLES[role];
};
