/**
 * Gets an nginx for the tests of deploy/nginx.conf where there is none: npm run nginx
 * Never passes without one.
 */
import { aptInstall, rootPrefix } from './apt';
import { onPath } from './find-browser';
import { findNginx, NGINX_REMEDY } from './find-nginx';

if (!findNginx()) {
  const root = rootPrefix();
  if (root && onPath('apt-get')) aptInstall(root, ['nginx-light']);
  if (!findNginx()) {
    console.error(`The tests of the web server need nginx and none could be installed. Run: ${NGINX_REMEDY}`);
    process.exitCode = 1;
  }
}
