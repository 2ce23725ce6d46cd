/** Ready configurations of web servers, written from `headers.ts`. */
import { everywhere, isKept, type HeaderRule } from './headers';

const pairs = (headers: Readonly<Record<string, string>>) => Object.entries(headers);

/** What stays of a file's long lifetime when there is no such file. */
const NOT_KEPT = 'no-store';

/**
 * For nginx: https://nginx.org/en/docs/http/ngx_http_headers_module.html. A block with a header of its own inherits none.
 * `listen … http2` rather than `http2 on`, which needs 1.25.1: Debian 12 has 1.22.1. Newer ones warn and do the same.
 * Ciphers: Mozilla's intermediate list without those that need a file of their own (DHE), ssl-config.mozilla.org, 2026-12-01.
 */
export function nginxConf(rules: readonly HeaderRule[]): string {
  const kept = new Map(
    rules
      .map(({ headers }) => headers['Cache-Control'] ?? '')
      .filter(isKept)
      .map((value, index) => [value, `$lpc_sidebar_kept_${index + 1}`]),
  );
  const sent = ([name, value]: readonly [string, string]) =>
    `add_header ${name} "${(name === 'Cache-Control' && kept.get(value)) || value}" always;`;
  const headerLines = (headers: Readonly<Record<string, string>>, indent: string) =>
    pairs({ ...everywhere, ...headers })
      .map((pair) => `${indent}${sent(pair)}`)
      .join('\n');
  const block = ({ path, headers }: HeaderRule) =>
    [
      `  location ${locationOf(path)} {`,
      headerLines(headers, '    '),
      '    try_files $uri =404;',
      '  }',
    ].join('\n');
  const others = rules.find(({ path }) => path === '/*')?.headers ?? {};

  return `# Written from deploy/headers.ts by scripts/deploy-headers.ts; change it there.
# For nginx 1.19.4 and newer, inside its block http: on Debian as /etc/nginx/conf.d/lpc-sidebar.conf.
# Replace sidebar.example.com, the certificate's files and the folder with the built pages.

# Only a file that is there may be kept. A browser that came before its file asks again.
${[...kept].map(([value, name]) => keptMap(value, name)).join('\n')}

# No query: Microsoft's answer to an admin stands in the one of approved.html.
log_format lpc_sidebar '$remote_addr [$time_iso8601] "$request_method $uri" $status $body_bytes_sent';

# Another name, or none, gets no answer. It comes first: it is what nginx takes where no other site says default_server.
server {
  listen 80;
  listen [::]:80;
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name _;
  access_log off;
${TLS}
  ssl_reject_handshake on;
  return 444;
}

server {
  listen 80;
  listen [::]:80;
  server_name sidebar.example.com;
  server_tokens off;
${LOGS}
${headerLines(others, '  ')}
  return 308 https://$server_name$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name sidebar.example.com;
  server_tokens off;
${LOGS}
  ssl_certificate /etc/nginx/tls/fullchain.pem;
  ssl_certificate_key /etc/nginx/tls/privkey.pem;
${TLS}

  root /srv/lpc-sidebar/dist;
  charset utf-8;
  # The build brings scripts and styles compressed. With Debian's libnginx-mod-http-brotli-static, also: brotli_static on;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types text/css text/javascript application/javascript application/json text/xml application/xml text/plain;

${headerLines(others, '  ')}

  # No folder is a page.
  location ~ /$ {
    return 404;
  }

${rules.map(block).join('\n\n')}
}
`;
}

const LOGS = `  access_log /var/log/nginx/lpc-sidebar.log lpc_sidebar;
  # Anything less grave is written with the whole address.
  error_log /var/log/nginx/lpc-sidebar.error.log crit;`;

const TLS = `  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_ciphers ${[
    ...['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
    ...['ECDHE-RSA-AES256-GCM-SHA384', 'ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305'],
  ].join(':')};
  ssl_prefer_server_ciphers off;
  ssl_session_cache shared:lpc_sidebar:10m;
  ssl_session_tickets off;`;

const keptMap = (value: string, name: string) => `map $status ${name} {
  200 "${value}";
  304 "${value}";
  default "${NOT_KEPT}";
}`;

function locationOf(path: string): string {
  if (!path.includes('*')) return `= ${path}`;
  const [start = '', end = ''] = path.split('*');
  return end ? `~ ^${start}.*${end.replaceAll('.', '\\.')}$` : start === '/' ? '/' : `${start}`;
}

/**
 * For Azure Static Web Apps: https://learn.microsoft.com/azure/static-web-apps/configuration, 2026-11-25.
 *
 * It serves `/taskpane` for `taskpane.html` (github.com/slorber/trailing-slash-guide, README, 2026-12-01), past the rule of the
 * page, and signs people in at `/.auth` for whoever wants it. Neither is ours, so both are nothing.
 */
export function staticWebApp(rules: readonly HeaderRule[]): string {
  const nothing = (route: string) => ({ route, statusCode: 404 });
  const bare = rules
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path }) => path.slice(0, -'.html'.length));
  const config = {
    globalHeaders: { ...everywhere, ...rules.find(({ path }) => path === '/*')?.headers },
    routes: [
      nothing('/.auth/*'),
      ...bare.flatMap((path) => [nothing(path), nothing(`${path}/*`)]),
      ...rules
        .filter(({ path }) => path !== '/*')
        .map(({ path, headers }) => ({ route: path.replace(/\*\.(\w+)$/, '*.{$1}'), headers })),
    ],
    mimeTypes: { '.xml': 'application/xml' },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
