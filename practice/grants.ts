import type { PersonKey } from './data/people';
import type { Scope } from './data/permissions';
import { directoryOf, type Directory, type Tenant } from './tenant';

/** Scopes that the person's tokens may carry: what he, or an admin for everybody, has consented to. */
export function granted(tenant: Tenant, person: PersonKey): ReadonlySet<Scope> {
  const { everyone, byPerson } = directoryOf(tenant, person).grants;
  return new Set([...everyone, ...(byPerson.get(person) ?? [])]);
}

/** What a request lacks. One for `.default` lacks nothing as soon as anything is granted. */
export function missingScopes(
  tenant: Tenant,
  person: PersonKey,
  { scopes, asksDefault }: { readonly scopes: readonly Scope[]; readonly asksDefault: boolean },
): readonly Scope[] {
  const has = granted(tenant, person);
  // "If at least one delegated permission has been granted for Microsoft Graph on behalf of the signed-in user, the sign-in
  // will continue": learn.microsoft.com/entra/identity-platform/scopes-oidc (2023-11-17).
  if (asksDefault && has.size > 0) return [];
  return scopes.filter((scope) => !has.has(scope));
}

export function grantToPerson(tenant: Tenant, person: PersonKey, scopes: readonly Scope[]): void {
  const { byPerson } = directoryOf(tenant, person).grants;
  byPerson.set(person, new Set([...(byPerson.get(person) ?? []), ...scopes]));
}

/**
 * Approves for everybody in the admin's own organization, and adds the app to it if it was missing.
 * `replace`: "Granting tenant-wide admin consent may revoke permissions that have already been granted tenant-wide",
 * learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent, read 2026-11-23.
 */
export function grantToEveryone(
  tenant: Tenant,
  admin: PersonKey,
  scopes: readonly Scope[],
  replace = false,
): void {
  const directory = directoryOf(tenant, admin);
  if (directory.app === 'absent') directory.app = 'present';
  for (const request of directory.requests) {
    const covered = request.scopes.every((scope) => scopes.includes(scope));
    if (request.status === 'pending' && covered) request.status = 'approved';
  }
  const { lagTries, lagMs } = tenant;
  if (lagTries > 0 || lagMs > 0) {
    tenant.lagging = { directory, scopes, replace, tries: lagTries, showsAt: Date.now() + lagMs };
    return;
  }
  show({ directory, scopes, replace });
}

/** Microsoft was asked once more: an approval that lags comes one step nearer. */
export function look(tenant: Tenant): void {
  if (!tenant.lagging) return;
  if (tenant.lagging.tries > 0) {
    tenant.lagging = { ...tenant.lagging, tries: tenant.lagging.tries - 1 };
    return;
  }
  settle(tenant);
}

/** Lets an approval show that need not lag any longer. */
export function settle(tenant: Tenant): void {
  const { lagging } = tenant;
  if (!lagging || lagging.tries > 0 || Date.now() < lagging.showsAt) return;
  show(lagging);
  tenant.lagging = undefined;
}

function show({
  directory,
  scopes,
  replace,
}: Pick<NonNullable<Tenant['lagging']>, 'directory' | 'scopes' | 'replace'>) {
  directory.grants.everyone = new Set([...(replace ? [] : directory.grants.everyone), ...scopes]);
}

/**
 * Takes back one permission that was granted for everybody. Access tokens that are out stay good until they expire, refresh
 * tokens answer 65001.
 */
export const revoke = (directory: Directory, scope: Scope): void => {
  directory.grants.everyone.delete(scope);
};

/** Takes back everything, what people consented to themselves included. */
export function revokeAll(directory: Directory): void {
  directory.grants.everyone.clear();
  directory.grants.byPerson.clear();
}
