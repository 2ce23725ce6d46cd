import type { Settings } from '../config';
import type { CloudName } from '../../consent/entra';
import { graphDefaultScope, qualifyScopes, scopeNames } from '../../consent/entra';
import { marketFor } from '../../consent/entra/markets';
import type { SignInOptions } from '../../core/ports';
import { pageLanguage } from './page-language';

/** What Microsoft is asked for: a sign-in for a purpose, or what is granted by now. */
export type RequestKind = SignInOptions['purpose'] | 'probe';

export const requestKinds: readonly RequestKind[] = [
  'member',
  'tick-box',
  'other-account',
  'withdraw',
  'probe',
];

/** What all ways to sign in send. MSAL adds `openid profile offline_access` itself. */
export interface TokenRequest {
  readonly scopes: string[];
  readonly prompt?: string;
  readonly loginHint?: string;
  readonly extraQueryParameters?: Record<string, string>;
}

/**
 * The request of a kind. Members never get `prompt=consent`: Microsoft then shows the approval page for ever, even after
 * approval. https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues, 2026-11-23.
 */
export function tokenRequest(
  cloud: CloudName,
  kind: Exclude<RequestKind, 'withdraw'>,
  loginHint?: string,
  lang = pageLanguage(),
): TokenRequest {
  const hint = loginHint && { loginHint };
  const language = inLanguage(lang);
  const scopes = [...qualifyScopes(cloud, scopeNames)];
  switch (kind) {
    case 'member':
      return { scopes, ...hint, ...language };
    case 'tick-box':
      return { scopes, prompt: 'consent', ...hint, ...language };
    case 'other-account':
      return { scopes, prompt: 'select_account', ...language };
    case 'probe':
      return { scopes: [graphDefaultScope(cloud)], prompt: 'none', ...hint };
  }
}

/**
 * The request of this pane. What ends a connection needs no permission for the mailbox, which may be gone by
 * then: only a token of the sync service, of an account that the person picks.
 */
export function requestFor(
  { cloud, syncService }: Pick<Settings, 'cloud' | 'syncService'>,
  kind: RequestKind,
  loginHint?: string,
  lang = pageLanguage(),
): TokenRequest {
  if (kind !== 'withdraw') return tokenRequest(cloud, kind, loginHint, lang);
  return { scopes: syncService ? [syncService.scope] : [], prompt: 'select_account', ...inLanguage(lang) };
}

/**
 * Asks Microsoft to speak as the pane does, so that the pane's quotes are what the person reads. `mkt` is not documented and
 * works: https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/338, 2018-07; `ui_locales` does not:
 * issue 2397 there, 2026-08. It goes with a window of ours and with the dialog. In Outlook's own sign-in neither this nor
 * `prompt` nor the hint leaves the pane (`nested.ts`), so there the pane quotes in English, too (`locales/quotes.ts`).
 */
function inLanguage(lang: string) {
  const mkt = marketFor(lang);
  return mkt && { extraQueryParameters: { mkt } };
}
