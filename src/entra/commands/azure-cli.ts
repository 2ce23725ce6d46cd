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
  const granted = [
    `app=$(az ad sp show --id ${id} --query id --output tsv)`,
    `graph=$(az ad sp show --id ${quoted(GRAPH_APP_ID)} --query id --output tsv)`,
    `grants="${api}/servicePrincipals/$app/oauth2PermissionGrants"`,
    `everyone="value[?consentType=='AllPrincipals' && resourceId=='$graph']"`,
  ];
  const login = `az login${tenant ? ` --tenant ${quoted(tenant)}` : ''} --allow-no-subscriptions`;
  return {
    name: 'Azure CLI',
    connect: cloud === 'global' ? login : `az cloud set --name ${name}\n${login}`,
    grant: [
      `az ad sp show --id ${id} --output none || az ad sp create --id ${id} --output none`,
      ...granted,
      'before=$(az rest --method GET --url "$grants" --query "$everyone.scope | [0]" --output tsv)',
      `az ad app permission grant --id ${id} --api ${quoted(GRAPH_APP_ID)} \\`,
      `  --consent-type AllPrincipals --scope ${scopes.map(quoted).join(' ')} $before`,
    ].join('\n'),
    check: [...granted, 'az rest --method GET --url "$grants" --query "$everyone.scope" --output tsv'].join(
      '\n',
    ),
    undo: [
      ...granted,
      'grant=$(az rest --method GET --url "$grants" --query "$everyone.id | [0]" --output tsv)',
      `[ -n "$grant" ] && az rest --method DELETE --url "${api}/oauth2PermissionGrants/$grant"`,
    ].join('\n'),
    source: 'https://github.com/MicrosoftDocs/azure-docs-cli, ad/app/permission.yml and ad/sp.yml',
    date: '2026-08-21',
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
