import { type AuthenticationResult, ClientAuthError, ClientAuthErrorCodes } from '@azure/msal-browser';
import type { Session } from '../setup-sync/ports';

/**
 * Reads MSAL's answer into what Set up sync works with. Claims are hints for words, never authorization.
 * @throws What `readFailure` understands, when MSAL takes an answer without an access token for a success.
 */
export function toSession(result: AuthenticationResult): Session {
  const { account, accessToken } = result;
  if (!accessToken) throw new ClientAuthError(ClientAuthErrorCodes.nullOrEmptyToken, result.correlationId);
  const wids: unknown = account.idTokenClaims?.wids;
  return {
    account: {
      id: account.homeAccountId,
      username: account.username,
      ...(account.name && { name: account.name }),
      tenant: account.tenantId,
      roles: Array.isArray(wids) ? wids.filter((wid): wid is string => typeof wid === 'string') : [],
    },
    scopes: result.scopes
      .map((scope) => scope.replace(/^https:\/\/[^/]+\/+/, ''))
      .filter((scope) => scope !== '.default'),
    accessToken,
  };
}
