import type { CloudName } from '../clouds';
import { GRAPH_APP_ID, NEEDED, type AdminCommands, type CommandFacts } from './command';

/** https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment, 2026-11-25. */
const ENVIRONMENT: Readonly<Record<CloudName, string>> = {
  global: 'Global',
  'us-gov': 'USGov',
  'us-gov-dod': 'USGovDoD',
  china: 'China',
};

/** Microsoft Graph PowerShell, version 2. */
export function graphPowerShell({ cloud, clientId, tenant, scopes }: CommandFacts): AdminCommands {
  const environment = cloud === 'global' ? '' : ` -Environment ${ENVIRONMENT[cloud]}`;
  const directory = tenant ? ` -TenantId ${quoted(tenant)}` : '';
  const grants = [
    `$app = Get-MgServicePrincipal -Filter "appId eq '${clientId}'"`,
    `$graph = Get-MgServicePrincipal -Filter "appId eq '${GRAPH_APP_ID}'"`,
    `$grant = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($app.Id)' and consentType eq 'AllPrincipals'" |`,
    `  Where-Object ResourceId -eq $graph.Id`,
  ];
  return {
    name: 'Microsoft Graph PowerShell',
    connect: `Connect-MgGraph${environment}${directory} -Scopes ${NEEDED.map(quoted).join(', ')}`,
    grant: [
      `if (-not (Get-MgServicePrincipal -Filter "appId eq '${clientId}'")) {`,
      `  New-MgServicePrincipal -AppId ${quoted(clientId)}`,
      '}',
      ...grants,
      `$wanted = ${quoted(scopes.join(' '))} -split ' '`,
      `$scope = (@($grant.Scope -split ' ') + $wanted | Where-Object { $_ } | Sort-Object -Unique) -join ' '`,
      'if ($grant) {',
      '  Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant.Id -BodyParameter @{ scope = $scope }',
      '} else {',
      '  New-MgOauth2PermissionGrant -BodyParameter @{',
      "    clientId = $app.Id; consentType = 'AllPrincipals'; resourceId = $graph.Id; scope = $scope",
      '  }',
      '}',
    ].join('\n'),
    check: [...grants, '$grant | Format-List Id, ConsentType, Scope'].join('\n'),
    undo: [
      ...grants,
      'if ($grant) { Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant.Id }',
    ].join('\n'),
    source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
    date: '2026-11-23',
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
