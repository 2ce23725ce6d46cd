import type { Settings } from '../src/adapters/config';
import { areMicrosofts } from './addresses';
import { APP } from './data/app';
import type { World } from './site';

/** The pane's settings for practice: production's shape, with our endpoints. */
export const practiceSettings = ({ tenant, urls }: World): Settings => ({
  clientId: tenant.clientId === 'known' ? APP.clientId : APP.unknownClientId,
  cloud: 'global',
  appName: APP.name,
  publisher: APP.publisher,
  supportUrl: APP.supportUrl,
  mailAccess: tenant.mailAccess,
  ...(tenant.syncService === 'on' && { syncService: { url: urls.sync, scope: APP.syncService.asked } }),
  ...(!areMicrosofts(urls) && {
    endpoints: { login: urls.login, graph: urls.graph, portal: urls.portal },
  }),
});
