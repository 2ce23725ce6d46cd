import type { PersonKey } from './data/people';
import type { Scope } from './data/permissions';
import { strike, type Tenant } from './tenant';

/** Scopes that the person's tokens may carry: what he, or an admin for everybody, has consented to. */
export const granted = (tenant: Tenant, person: PersonKey): ReadonlySet<Scope> =>
  new Set([...tenant.grants.everyone, ...(tenant.grants.byPerson.get(person) ?? [])]);

export function grantToPerson(tenant: Tenant, person: PersonKey, scopes: readonly Scope[]): void {
  tenant.grants.byPerson.set(person, new Set([...(tenant.grants.byPerson.get(person) ?? []), ...scopes]));
}

/**
 * Approves for everybody, and adds the app to the tenant if it was missing.
 * `replace`: "Granting tenant-wide admin consent may revoke permissions that have already been granted tenant-wide",
 * learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent, read 2026-11-23.
 */
export function grantToEveryone(tenant: Tenant, scopes: readonly Scope[], replace = false): void {
  if (tenant.app === 'absent') tenant.app = 'present';
  const effect = strike(tenant, 'grant');
  if (effect?.kind === 'lag') {
    tenant.lagging = { scopes, looks: effect.looks };
    return;
  }
  tenant.grants.everyone = new Set([...(replace ? [] : tenant.grants.everyone), ...scopes]);
}

/** Microsoft was asked once more: an approval that lags comes one step nearer. */
export function look(tenant: Tenant): void {
  if (!tenant.lagging) return;
  const { scopes, looks } = tenant.lagging;
  if (looks > 0) {
    tenant.lagging = { scopes, looks: looks - 1 };
    return;
  }
  tenant.grants.everyone = new Set([...tenant.grants.everyone, ...scopes]);
  tenant.lagging = undefined;
}
