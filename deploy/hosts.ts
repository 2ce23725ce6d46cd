/** Ready configurations of web servers, written from `headers.ts`. */
import { everywhere, type HeaderRule } from './headers';

const pairs = (headers: Readonly<Record<string, string>>) => Object.entries(headers);

/** For nginx: https://nginx.org/en/docs/http/ngx_http_headers_module.html. A block with a header of its own inherits none. */
export function nginxConf(rules: readonly HeaderRule[]): string {
  const block = ({ path, headers }: HeaderRule) => {
    const lines = pairs({ ...everywhere, ...headers }).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    );
    return [`  location ${locationOf(path)} {`, ...lines, '    try_files $uri =404;', '  }'].join('\n');
  };
  return `# Written from deploy/headers.ts by scripts/deploy-headers.ts; change it there.
# Replace sidebar.example.com, the certificate's files and the folder with the built pages.
server {
  listen 443 ssl;
  http2 on;
  server_name sidebar.example.com;
  ssl_certificate /etc/nginx/tls/fullchain.pem;
  ssl_certificate_key /etc/nginx/tls/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;

  root /srv/lpc-sidebar/dist;
  charset utf-8;
  # Addresses of pages carry an attempt's number; sign-in answers stand in fragments, which no server sees.
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/xml;

${rules.map(block).join('\n\n')}
}

server {
  listen 80;
  server_name sidebar.example.com;
  return 308 https://$host$request_uri;
}
`;
}

function locationOf(path: string): string {
  if (!path.includes('*')) return `= ${path}`;
  const [start = '', end = ''] = path.split('*');
  return end ? `~ ^${start}.*${end.replaceAll('.', '\\.')}$` : start === '/' ? '/' : `${start}`;
}

/** For Azure Static Web Apps: https://learn.microsoft.com/azure/static-web-apps/configuration, 2026-11-25. */
export function staticWebApp(rules: readonly HeaderRule[]): string {
  const config = {
    globalHeaders: { ...everywhere, ...rules.find(({ path }) => path === '/*')?.headers },
    routes: rules
      .filter(({ path }) => path !== '/*')
      .map(({ path, headers }) => ({ route: path.replace(/\*\.(\w+)$/, '*.{$1}'), headers })),
    mimeTypes: { '.xml': 'application/xml' },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
