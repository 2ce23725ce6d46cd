import type { AuthenticationResult } from '@azure/msal-browser';
import type { Settings } from '../config';
import { clouds } from '../../consent/entra';

/**
 * Whether an id token is for this app and from the sign-in service that was asked.
 *
 * MSAL 5.29 compares the nonce and leaves `aud`, `iss` and `tid` to us (msal-common, `ResponseHandler.mjs`, 2026-11-27).
 * Nobody checks the signature: the token came from Microsoft itself by TLS, which may stand in its place
 * (openid.net/specs/openid-connect-core-1_0, 3.1.3.7, number 6). Nor `exp`: the clock of a computer may be days wrong.
 */
export function isOurs(
  { idTokenClaims }: Pick<AuthenticationResult, 'idTokenClaims'>,
  { clientId, cloud, endpoints }: Settings,
): boolean {
  const { aud, iss, tid } = idTokenClaims as Readonly<Record<string, unknown>>;
  const login = endpoints?.login ?? clouds[cloud].authority;
  return aud === clientId.toLowerCase() && typeof tid === 'string' && iss === `${login}/${tid}/v2.0`;
}
