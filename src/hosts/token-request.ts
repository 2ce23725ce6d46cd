import type { CloudName } from '../entra';
import { graphDefaultScope, qualifyScopes, scopeNames } from '../entra';
import type { SignInOptions } from '../setup-sync/ports';

/** What Microsoft is asked for: a sign-in for a purpose, or what is granted by now. */
export type Ask = SignInOptions['purpose'] | 'probe';

export const asks: readonly Ask[] = ['member', 'tick-box', 'other-account', 'probe'];

/** What all ways to sign in send. MSAL adds `openid profile offline_access` itself. */
export interface TokenRequest {
  readonly scopes: string[];
  readonly prompt?: string;
  readonly loginHint?: string;
}

/**
 * The request for an ask. Members never get `prompt=consent`: Microsoft then shows the approval page for ever, even after
 * approval. https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues, 2026-11-23.
 */
export function tokenRequest(cloud: CloudName, ask: Ask, loginHint?: string): TokenRequest {
  const hint = loginHint && { loginHint };
  const scopes = [...qualifyScopes(cloud, scopeNames)];
  switch (ask) {
    case 'member':
      return { scopes, ...hint };
    case 'tick-box':
      return { scopes, prompt: 'consent', ...hint };
    case 'other-account':
      return { scopes, prompt: 'select_account' };
    case 'probe':
      return { scopes: [graphDefaultScope(cloud)], prompt: 'none', ...hint };
  }
}
