import type { Area } from '../../core/mailbox-report';
import { isSignInScope, signInScopes } from '../../core/sign-in-scopes';
import { clouds, type CloudName } from './clouds';

/**
 * The delegated permissions of Microsoft Graph that we ask for: the one list of them. Everything else that names one is typed by
 * it or compared with it, so that the compiler and `test/docs.test.ts` say where a further one is missing.
 * `opens`: the part of a mailbox that answers with it, also with its little sister that only reads:
 * https://learn.microsoft.com/graph/permissions-reference, 2026-11-23.
 */
const asked = [
  { name: 'User.Read' },
  { name: 'Mail.ReadWrite', opens: 'mail' },
  { name: 'Mail.Send' },
  { name: 'Calendars.ReadWrite', opens: 'calendar' },
  { name: 'Contacts.ReadWrite', opens: 'contacts' },
  { name: 'Tasks.ReadWrite', opens: 'tasks' },
] as const satisfies readonly { readonly name: string; readonly opens?: Area }[];

export type ScopeName = (typeof asked)[number]['name'];

/** The scopes that the token request names. */
export const scopeNames: readonly ScopeName[] = asked.map(({ name }) => name);

/** The scopes any of which lets a part of the mailbox answer. */
export const scopesOpening = (area: Area): readonly string[] =>
  asked.flatMap((scope) =>
    'opens' in scope && scope.opens === area ? [scope.name, scope.name.replace(/Write$/, '')] : [],
  );

/**
 * What an admin is asked to approve: the scopes, and what MSAL adds to every token request.
 * "Always include the openid, profile, and offline_access scopes":
 * https://github.com/OfficeDev/office-js-docs-pr, docs/publish/publish-nested-app-auth-add-in.md, 2026-08-20.
 */
export const consentScopes: readonly string[] = [...signInScopes, ...scopeNames];

/**
 * Scopes as a request names them. Without a resource, a scope belongs to graph.microsoft.com; elsewhere its Graph is named.
 * Scopes that name a resource already stay as they are.
 */
export function qualifyScopes(cloud: CloudName, names: readonly string[]): readonly string[] {
  if (cloud === 'global') return names;
  return names.map((name) =>
    isSignInScope(name) || name.includes('/') ? name : `${clouds[cloud].graph}/${name}`,
  );
}

/**
 * Asks for whatever is granted already. With `prompt=none` the token then tells what that is:
 * learn.microsoft.com/entra/identity-platform/scopes-oidc, "The .default scope", 2026-11-25.
 */
export const graphDefaultScope = (cloud: CloudName): string => `${clouds[cloud].graph}/.default`;
