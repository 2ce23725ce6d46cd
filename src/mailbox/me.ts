import type { User } from '@microsoft/microsoft-graph-types';
import type { Session } from '../setup-sync/ports';

const LIMIT_MS = 5000;

/**
 * The mail address of the account that signed in, as Microsoft Graph knows it; undefined when Graph does not say in time.
 * https://learn.microsoft.com/graph/api/user-get (User.Read), 2026-11-25.
 * @param graph Graph's origin, e.g. `https://graph.microsoft.com`.
 */
export async function mailOf({ accessToken }: Session, graph: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${graph}/v1.0/me?$select=mail`, {
      headers: { authorization: `Bearer ${accessToken}` },
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const { mail } = (await response.json()) as Pick<User, 'mail'>;
    return response.ok && typeof mail === 'string' ? mail : undefined;
  } catch {
    return undefined;
  }
}
