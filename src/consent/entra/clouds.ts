/** The Microsoft clouds a tenant can live in. GCC (without High) is part of `global`. */
export type CloudName = 'global' | 'us-gov' | 'us-gov-dod' | 'china';

/** Where a cloud's services are: origins without a slash at the end. */
export interface Cloud {
  /** Where people sign in. */
  readonly authority: string;
  readonly graph: string;
  readonly entraAdminCenter: string;
  readonly azurePortal: string;
  /** Where people see and take back what they agreed to themselves; absent where we know of none. */
  readonly myApps?: string;
  /** Where these hosts are named, with the day it was read. */
  readonly source: string;
}

const NATIONAL = 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud';
const DEPLOYMENTS = 'https://learn.microsoft.com/graph/deployments';

/**
 * An app is registered in each cloud anew: a client id is good for one of them only.
 * The admin center of `china` is from memory; its other hosts are in the sources.
 */
export const clouds: Readonly<Record<CloudName, Cloud>> = {
  global: {
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    entraAdminCenter: 'https://entra.microsoft.com',
    azurePortal: 'https://portal.azure.com',
    myApps: 'https://myapps.microsoft.com',
    source: `${NATIONAL}, 2026-11-23`,
  },
  'us-gov': {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    entraAdminCenter: 'https://entra.microsoft.us',
    azurePortal: 'https://portal.azure.us',
    source: `${DEPLOYMENTS}, 2026-11-23`,
  },
  'us-gov-dod': {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    entraAdminCenter: 'https://entra.microsoft.us',
    azurePortal: 'https://portal.azure.us',
    source: `${DEPLOYMENTS}, 2026-11-23`,
  },
  china: {
    authority: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    entraAdminCenter: 'https://entra.microsoftonline.cn',
    azurePortal: 'https://portal.azure.cn',
    source: `${NATIONAL}, 2026-11-23`,
  },
};
