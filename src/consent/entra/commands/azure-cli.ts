import { clouds, type CloudName } from '../clouds';
import { GRAPH_APP_ID, type AdminCommands, type CommandFacts } from './command';

/** Its names of clouds, from memory. It has none whose Microsoft Graph is that of DoD. */
const CLOUD: Readonly<Partial<Record<CloudName, string>>> = {
  global: 'AzureCloud',
  'us-gov': 'AzureUSGovernment',
  china: 'AzureChinaCloud',
};

/**
 * Azure CLI in a POSIX shell; undefined in a cloud that it can't reach. It has no scopes to choose: what it may do follows
 * from the role of whoever signs in, Cloud Application Administrator at the least.
 */
export function azureCli({ cloud, clientId, tenant, scopes }: CommandFacts): AdminCommands | undefined {
  const name = CLOUD[cloud];
  if (!name) return undefined;
  const api = `${clouds[cloud].graph}/v1.0`;
  const id = quoted(clientId);
  const existing = [
    `graph=$(az ad sp show --id ${quoted(GRAPH_APP_ID)} --query id --output tsv)`,
    `list="${api}/servicePrincipals/$app/oauth2PermissionGrants"`,
    `everyone="value[?consentType=='AllPrincipals' && resourceId=='$graph']"`,
  ];
  const find = [`app=$(az ad sp show --id ${id} --query id --output tsv)`, ...existing];
  const read = (field: string) =>
    `az rest --method GET --url "$list" --query "$everyone.${field}" --output tsv`;
  const login = `az login${tenant ? ` --tenant ${quoted(tenant)}` : ''} --allow-no-subscriptions`;
  return {
    name: 'Azure CLI',
    connect: cloud === 'global' ? login : `az cloud set --name ${name}\n${login}`,
    grant: [
      `app=$(az ad sp show --id ${id} --query id --output tsv 2>/dev/null ||`,
      `  az ad sp create --id ${id} --query id --output tsv)`,
      ...existing,
      `wanted=${quoted(scopes.join(' '))}`,
      `grant=$(${read('id')})`,
      'if [ -z "$grant" ]; then',
      `  az ad app permission grant --id ${id} --api ${quoted(GRAPH_APP_ID)} \\`,
      '    --consent-type AllPrincipals --scope "$wanted"',
      'else',
      `  before=$(${read('scope')})`,
      `  scope=$(echo "$before $wanted" | tr -s ' ' '\\n' | sort -u | tr '\\n' ' ')`,
      `  az rest --method PATCH --url "${api}/oauth2PermissionGrants/$grant" --body "{\\"scope\\": \\"$scope\\"}"`,
      'fi',
    ].join('\n'),
    check: [...find, read('scope')].join('\n'),
    undo: [
      ...find,
      `grant=$(${read('id')})`,
      `[ -n "$grant" ] && az rest --method DELETE --url "${api}/oauth2PermissionGrants/$grant"`,
    ].join('\n'),
    source: 'https://github.com/MicrosoftDocs/azure-docs-cli, ad/app/permission.yml and ad/sp.yml',
    date: '2026-08-21',
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
