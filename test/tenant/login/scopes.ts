import { APP } from '../data/app';
import { isScope, type Scope } from '../data/permissions';

const GRAPH = /^https:\/\/graph\.microsoft\.com\/+/;

/** Reads a `scope` parameter. `.default` stands for the static permissions of the registration. */
export function readScopes(parameter: string): { scopes: readonly Scope[] } | { unknown: string } {
  const names = parameter
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.replace(GRAPH, ''));
  if (names.includes('.default')) return { scopes: APP.permissions };
  const scopes = names.filter(isScope);
  const unknown = names.find((name) => !isScope(name));
  return unknown === undefined ? { scopes: [...new Set(scopes)] } : { unknown };
}
