import type { AuthenticationResult } from '@azure/msal-browser';
import { plain } from '../setup-sync/plain';
import type { Session } from '../setup-sync/ports';

/** Entra keeps no longer name: learn.microsoft.com/graph/api/resources/user, from memory. */
const NAME_LIMIT = 256;

/**
 * Reads MSAL's answer into what Set up sync works with. Claims are hints for words, never authorization; names stand in
 * sentences of ours, so nothing in them may turn the words around.
 */
export function toSession(result: AuthenticationResult): Session {
  const { account } = result;
  const name = plain(account.name ?? '', NAME_LIMIT);
  const wids: unknown = account.idTokenClaims?.wids;
  return {
    account: {
      id: account.homeAccountId,
      username: plain(account.username, NAME_LIMIT),
      ...(name && { name }),
      tenant: account.tenantId,
      roles: Array.isArray(wids) ? wids.filter((wid): wid is string => typeof wid === 'string') : [],
    },
    scopes: result.scopes
      .map((scope) => scope.replace(/^https:\/\/[^/]+\/+/, ''))
      .filter((scope) => scope !== '.default'),
    accessToken: result.accessToken,
  };
}
