import { clouds } from '../clouds';
import { GRAPH_APP_ID, NEEDED, type AdminCommands, type CommandFacts } from './command';

/**
 * Requests for Graph Explorer or any HTTP client. `{app-id}`, `{graph-id}` and `{grant-id}` stand for ids that earlier
 * answers give: an app's object id differs from tenant to tenant.
 */
export function graphRest({ cloud, clientId, tenant, scopes }: CommandFacts): AdminCommands {
  const api = `${clouds[cloud].graph}/v1.0`;
  const where = tenant ? ` to ${tenant}` : '';
  const everyone = `GET ${api}/oauth2PermissionGrants?$filter=clientId eq '{app-id}' and consentType eq 'AllPrincipals'`;
  const app = `GET ${api}/servicePrincipals(appId='${clientId}')?$select=id`;
  const withBody = (line: string, body: Readonly<Record<string, string>>) =>
    `${line}\nContent-Type: application/json\n\n${JSON.stringify(body, null, 2)}`;
  const scope = scopes.join(' ');
  return {
    name: 'Microsoft Graph REST',
    connect: `Sign in${where} and consent to: ${NEEDED.join(', ')}`,
    grant: [
      `# 1. {app-id} is the id in the answer\n${app}`,
      `# 2. Only if 1 answers 404: adds the app\n${withBody(`POST ${api}/servicePrincipals`, { appId: clientId })}`,
      `# 3. {graph-id} is the id in the answer\nGET ${api}/servicePrincipals(appId='${GRAPH_APP_ID}')?$select=id`,
      `# 4. Is there a grant already? {grant-id} is the id of the one whose resourceId is {graph-id}\n${everyone}`,
      `# 5. If there is none\n${withBody(`POST ${api}/oauth2PermissionGrants`, {
        clientId: '{app-id}',
        consentType: 'AllPrincipals',
        resourceId: '{graph-id}',
        scope,
      })}`,
      `# 5. If there is one: put its other scopes in as well, or they are taken back\n${withBody(
        `PATCH ${api}/oauth2PermissionGrants/{grant-id}`,
        { scope },
      )}`,
    ].join('\n\n'),
    check: `${app}\n\n${everyone}`,
    undo: `${app}\n\n${everyone}\n\nDELETE ${api}/oauth2PermissionGrants/{grant-id}`,
    source: 'https://learn.microsoft.com/graph/api/oauth2permissiongrant-post',
    date: '2026-11-23',
  };
}
