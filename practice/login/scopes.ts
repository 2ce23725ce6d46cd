import { APP } from '../data/app';
import { isScope, type Scope } from '../data/permissions';
import { AADSTS, type Aadsts } from './aadsts';

const GRAPH = /^https:\/\/graph\.microsoft\.com\/+/;
const DEFAULT = '.default';

/** OpenID Connect scopes, which belong to no resource and go with `.default`. */
export const OPENID: ReadonlySet<Scope> = new Set<Scope>(['openid', 'profile', 'email', 'offline_access']);

export interface ScopesAsked {
  /** `.default` stands for the static permissions of the registration. */
  readonly scopes: readonly Scope[];
  readonly asksDefault: boolean;
  /** The parameter named its scopes with their resource, `https://graph.microsoft.com/…`. */
  readonly qualified: boolean;
  /** The sync service's own scope was asked for instead of Graph's. */
  readonly service?: true;
}

/** Reads a `scope` parameter: learn.microsoft.com/entra/identity-platform/scopes-oidc (2023-11-17). */
export function readScopes(parameter: string): ScopesAsked | { readonly error: Aadsts } {
  const given = parameter.split(/\s+/).filter(Boolean);
  // A token is for one API. This one pre-authorizes the pane, so there is nothing to consent to:
  // learn.microsoft.com/graph/api/resources/preauthorizedapplication, read 2026-11-25.
  if (given.includes(APP.syncService.asked)) {
    const others = given.filter((name) => name !== APP.syncService.asked && !OPENID.has(name as Scope));
    if (others.length > 0) return { error: AADSTS.scopeUnknown(others.join(' ')) };
    const scopes = given.filter((name): name is Scope => OPENID.has(name as Scope));
    return { scopes, asksDefault: false, qualified: false, service: true };
  }
  const names = given.map((name) => name.replace(GRAPH, ''));
  const qualified = given.some((name) => GRAPH.test(name));
  const others = names.filter((name) => name !== DEFAULT);
  const unknown = others.find((name) => !isScope(name));
  if (unknown !== undefined) return { error: AADSTS.scopeUnknown(unknown) };
  const scopes = [...new Set(others.filter(isScope))];
  if (!names.includes(DEFAULT)) return { scopes, asksDefault: false, qualified };
  // "Clients can't combine static (.default) consent and dynamic consent in a single request."
  if (scopes.some((scope) => !OPENID.has(scope))) return { error: AADSTS.defaultMixed(parameter) };
  return { scopes: APP.permissions, asksDefault: true, qualified };
}
