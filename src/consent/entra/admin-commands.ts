import { azureCli } from './commands/azure-cli';
import type { AdminCommands, CommandFacts } from './commands/command';
import { graphPowerShell } from './commands/graph-powershell';
import { graphRest } from './commands/graph-rest';
import { isGuid } from '../../core/guid';
import { isTenant, mustBe } from './check';
import type { CloudName } from './clouds';
import { consentScopes } from './scopes';

export interface AdminCommandsRequest {
  readonly cloud: CloudName;
  readonly clientId: string;
  /** Tenant id or domain. Without it the tool takes the tenant of whoever signs in. */
  readonly tenant?: string;
}

/**
 * The same approval as commands, filled in: for admins who script what they do. "Permissions granted programmatically
 * aren't subject to review or confirmation. They take effect immediately":
 * https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent, 2026-11-23.
 * What was granted before stays granted. Tools that can't reach the cloud are left out.
 * @throws TypeError that names what is wrong with the request.
 */
export function adminCommands(request: AdminCommandsRequest): readonly AdminCommands[] {
  const { cloud, clientId, tenant } = request;
  mustBe(isGuid(clientId), `The client id "${clientId}" is not a GUID.`);
  mustBe(
    tenant === undefined || isTenant(tenant),
    `The tenant "${tenant}" is neither a tenant id nor a domain.`,
  );
  const facts: CommandFacts = { cloud, clientId, scopes: consentScopes, ...(tenant && { tenant }) };
  return [graphPowerShell(facts), graphRest(facts), azureCli(facts)].filter(
    (commands) => commands !== undefined,
  );
}
