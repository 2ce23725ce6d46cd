import { existsSync } from 'node:fs';
import { onPath } from './find-browser';

/** Where Debian and Homebrew put it, which are not on the PATH of everybody. */
const USUAL = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Path of an nginx on this machine. */
export const findNginx = (): string | undefined => onPath('nginx') ?? USUAL.find((path) => existsSync(path));

export const NGINX_REMEDY = onPath('apt-get')
  ? 'sudo apt-get update && sudo apt-get install -y --no-install-recommends nginx-light'
  : 'brew install nginx';
