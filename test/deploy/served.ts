import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../security/shipped';
import { startNginx, type Nginx } from './nginx';

const ROOT = join(__dirname, '../..');

export const shippedConf = (): string => readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8');

/** The production build behind the configuration that we ship. */
export async function serveShipped(): Promise<Nginx> {
  built();
  return startNginx({ name: 'sidebar.test', conf: shippedConf(), root: join(ROOT, 'dist') });
}
