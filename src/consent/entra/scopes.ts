import { clouds, type CloudName } from './clouds';

/** The scopes that the token request names. */
export const scopeNames = [
  'User.Read',
  'Mail.ReadWrite',
  'Mail.Send',
  'Calendars.ReadWrite',
  'Contacts.ReadWrite',
  'Tasks.ReadWrite',
] as const;

export type ScopeName = (typeof scopeNames)[number];

const SIGN_IN = ['openid', 'profile', 'offline_access'] as const;

/**
 * What an admin is asked to approve: the scopes, and what MSAL adds to every token request.
 * "Always include the openid, profile, and offline_access scopes":
 * https://github.com/OfficeDev/office-js-docs-pr, docs/publish/publish-nested-app-auth-add-in.md, 2026-08-20.
 */
export const consentScopes: readonly string[] = [...SIGN_IN, ...scopeNames];

/**
 * Scopes as a request names them. Without a resource, a scope belongs to graph.microsoft.com; elsewhere its Graph is named.
 * Scopes that name a resource already stay as they are.
 */
export function qualifyScopes(cloud: CloudName, names: readonly string[]): readonly string[] {
  if (cloud === 'global') return names;
  const bare = new Set<string>([...SIGN_IN, 'email']);
  return names.map((name) =>
    bare.has(name) || name.includes('/') ? name : `${clouds[cloud].graph}/${name}`,
  );
}

/**
 * Asks for whatever is granted already. With `prompt=none` the token then tells what that is:
 * learn.microsoft.com/entra/identity-platform/scopes-oidc, "The .default scope", 2026-11-25.
 */
export const graphDefaultScope = (cloud: CloudName): string => `${clouds[cloud].graph}/.default`;
