import { type AuthenticationResult, ClientAuthError, ClientAuthErrorCodes } from '@azure/msal-browser';
import type { Settings } from '../config';
import { plain } from '../../consent/words/plain';
import type { ServiceToken, Session } from '../../core/ports';
import { PaneError } from './attempt';
import { isOurs } from './claims';

/** Entra keeps no longer name: learn.microsoft.com/graph/api/resources/user, from memory. */
const NAME_LIMIT = 256;

/**
 * Reads MSAL's answer into what Set up sync works with. Claims are hints for words, never authorization; names stand in
 * sentences of ours, so nothing in them may turn the words around.
 * @throws What `readFailure` understands, when MSAL takes an answer without an access token for a success.
 */
export function toSession(result: AuthenticationResult): Session {
  const { account, accessToken } = result;
  if (!accessToken) throw new ClientAuthError(ClientAuthErrorCodes.nullOrEmptyToken, result.correlationId);
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
    accessToken,
  };
}

/**
 * The same for an answer that came to this page and not by way of Outlook, which checks its own.
 * @throws PaneError when the token is not for us.
 */
export function toCheckedSession(result: AuthenticationResult, settings: Settings): Session {
  if (!isOurs(result, settings)) throw new PaneError('answer_not_ours');
  return toSession(result);
}

/** A token for another API, with the account that MSAL says it is of. */
export const toServiceToken = ({ accessToken, account }: AuthenticationResult): ServiceToken => ({
  accessToken,
  owner: { id: account.homeAccountId, tenant: account.tenantId },
});
