import type { User } from '@microsoft/microsoft-graph-types';
import type { Session } from '../../core/ports';

const LIMIT_MS = 5000;

/**
 * The mail addresses of the account that signed in, as Microsoft Graph knows them; none when Graph does not say in time.
 * https://learn.microsoft.com/graph/api/user-get (User.Read), 2026-11-25;
 * `proxyAddresses`, e.g. `SMTP:mia@contoso.com`: https://learn.microsoft.com/graph/api/resources/user, 2026-12-01.
 * @param graph Graph's origin, e.g. `https://graph.microsoft.com`.
 */
export async function addressesOf({ accessToken }: Session, graph: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`${graph}/v1.0/me?$select=mail,proxyAddresses`, {
      headers: { authorization: `Bearer ${accessToken}` },
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    if (!response.ok) return [];
    const { mail, proxyAddresses } = (await response.json()) as Pick<User, 'mail' | 'proxyAddresses'>;
    const proxies = Array.isArray(proxyAddresses) ? proxyAddresses : [];
    return [mail, ...proxies]
      .filter((address) => typeof address === 'string')
      .map((address) => address.replace(/^smtp:/i, ''));
  } catch {
    return [];
  }
}
