/** What every sign-in asks for, beside the permissions of an API: MSAL adds these to each request. */
export const signInScopes = ['openid', 'profile', 'offline_access'] as const;

const all: ReadonlySet<string> = new Set([...signInScopes, 'email']);

/** Whether a scope is of the sign-in itself, and so no permission of a mailbox. A token may carry `email` unasked. */
export const isSignInScope = (scope: string): boolean => all.has(scope);
