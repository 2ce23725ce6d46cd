import { organizationKeyOf, person as personOf, type PersonKey } from '../data/people';
import type { OrganizationKey } from '../data/organization';
import { permission } from '../data/permissions';
import { POLICIES } from '../data/policies';
import { ROLES, type Ability, type Role } from '../data/roles';
import { missingScopes } from '../grants';
import { directoryOf, type Tenant } from '../tenant';
import { AADSTS, type Aadsts } from './aadsts';
import type { ScopesAsked } from './scopes';

/** What Microsoft does with a person who picked an account. */
export type Decision =
  | { readonly kind: 'issue' }
  | { readonly kind: 'refuse'; readonly error: Aadsts }
  | { readonly kind: 'consent'; readonly mayTick: boolean }
  | { readonly kind: 'approval'; readonly risky: boolean };

/** Who asks, for which app, and where. */
interface Account {
  readonly person: PersonKey;
  readonly clientId: string;
  readonly organization: OrganizationKey | undefined;
}

interface Asked extends Account, Pick<ScopesAsked, 'scopes' | 'asksDefault'> {
  /** `prompt=consent` that no consent page has satisfied yet. */
  readonly promptConsent: boolean;
}

export function decide(tenant: Tenant, asked: Asked): Decision {
  const { person, promptConsent } = asked;
  const refused = refusal(tenant, asked);
  if (refused) return { kind: 'refuse', error: refused };

  const missing = missingScopes(tenant, person, asked);
  if (missing.length === 0 && !promptConsent) return { kind: 'issue' };

  if (may(person, 'grant')) return { kind: 'consent', mayTick: roleOf(person)?.seesCheckBox ?? false };

  // "prompt=consent" brings a non-admin to the approval page even after approval:
  // learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues step 7, read 2026-11-23;
  // github.com/MicrosoftDocs/entra-docs/issues/652.
  if (promptConsent) return { kind: 'approval', risky: false };

  // With "Assignment required" users cannot consent at all:
  // learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent (2025-06-15).
  const directory = directoryOf(tenant, person);
  if (directory.assignment === 'required') return { kind: 'approval', risky: false };

  const verified = tenant.publisher === 'verified';
  if (!POLICIES[directory.policy].lets({ scopes: missing, verified, low: directory.low }))
    return { kind: 'approval', risky: false };

  // Risk-based step-up: a multitenant app of an unverified publisher that asks for more than basic permissions,
  // learn.microsoft.com/entra/identity/enterprise-apps/configure-risk-based-step-up-consent, read 2026-11-23.
  if (!verified && missing.some((scope) => !permission(scope).low)) return { kind: 'approval', risky: true };

  return { kind: 'consent', mayTick: false };
}

/** Refusals that have nothing to do with consent. Microsoft shows them on its own page. */
export function refusal(tenant: Tenant, account: Account): Aadsts | undefined {
  const { person, clientId } = account;
  if (isElsewhere(account)) return AADSTS.wrongTenant(person);
  const { app, assignment, assigned, conditionalAccess } = directoryOf(tenant, person);
  if (app === 'absent') return AADSTS.appNotFound(clientId);
  if (app === 'disabled') return AADSTS.appDisabled();
  // "Users with a Global Administrator role can sign in to applications, regardless of the assignment required settings":
  // learn.microsoft.com/entra/identity/enterprise-apps/application-properties (2025-01-31).
  const unassigned = !assigned.has(person) && personOf(person).role !== 'global-admin';
  if (assignment === 'required' && unassigned) return AADSTS.notAssigned();
  if (conditionalAccess === 'block') return AADSTS.blockedByConditionalAccess();
  return undefined;
}

/** The request names an organization, and the account belongs to another one. */
export const isElsewhere = ({ person, organization }: Pick<Account, 'person' | 'organization'>): boolean =>
  organization !== undefined && organizationKeyOf(person) !== organization;

export const roleOf = (person: PersonKey): Role | undefined => {
  const { role } = personOf(person);
  return role && ROLES[role];
};

export const may = (person: PersonKey, ability: Ability): boolean =>
  roleOf(person)?.may.includes(ability) ?? false;
