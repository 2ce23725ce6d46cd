/** Debian's nginx with the configuration that we ship, for tests: only name, certificate, folder and port are others. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx, NGINX_REMEDY } from '../../scripts/find-nginx';
import { makeCertificate, type Certificate } from '../../practice/certificate';

export interface Site {
  readonly name: string;
  /** The text of `deploy/nginx.conf`, or what `nginxConf` writes. */
  readonly conf: string;
  /** Folder with the built pages. */
  readonly root: string;
  /** Taken where they are given. */
  readonly ports?: Ports;
}

export interface Ports {
  readonly https: number;
  readonly http: number;
}

export interface Nginx {
  readonly name: string;
  readonly ports: Ports;
  readonly certificate: Certificate;
  /** What `nginx -t` said. */
  readonly checked: string;
  /** What stands in its logs so far. */
  log(): { readonly access: string; readonly errors: string };
  close(): Promise<void>;
}

const UP_LIMIT_MS = 10_000;

/** Starts it in a folder of its own. Throws what nginx says of its configuration, or which command installs it. */
export async function startNginx({ name, conf, root, ports: given }: Site): Promise<Nginx> {
  const ports = given ?? (await freePorts());
  const nginx = findNginx();
  if (!nginx) throw new Error(`There is no nginx. Run: ${NGINX_REMEDY}`);
  const folder = mkdtempSync(join(tmpdir(), 'lpc-sidebar-nginx-'));
  const file = (path: string) => join(folder, path);
  const certificate = await makeCertificate([name], 'rsa');
  writeFileSync(file('fullchain.pem'), certificate.cert);
  writeFileSync(file('privkey.pem'), certificate.key);
  mkdirSync(file('logs'));
  writeFileSync(file('site.conf'), adapted(conf, { name, folder, root, ports }));
  writeFileSync(file('nginx.conf'), around(nginx, folder));

  const args = ['-p', folder, '-e', file('logs/start.log'), '-c', file('nginx.conf')];
  const { status, stderr } = spawnSync(nginx, [...args, '-t'], { encoding: 'utf8' });
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`nginx does not take the configuration:\n${stderr}`);
  }
  const server = spawn(nginx, args, { stdio: 'ignore' });
  await Promise.all([answersAt(ports.https, server), answersAt(ports.http, server)]);

  const read = (path: string) => readFileSync(file(path), 'utf8');
  return {
    name,
    ports,
    certificate,
    checked: stderr,
    log: () => ({
      access: read('logs/lpc-sidebar.log'),
      errors: read('logs/lpc-sidebar.error.log') + read('logs/start.log'),
    }),
    async close() {
      await ended(server);
      rmSync(folder, { recursive: true });
    },
  };
}

/** The one place that knows what an operator puts in. Throws where the shipped file has no such place any more. */
function adapted(
  conf: string,
  { name, folder, root, ports }: { name: string; folder: string; root: string; ports: Ports },
): string {
  const places: readonly (readonly [string, string])[] = [
    ['listen 443 ', `listen ${ports.https} `],
    ['listen [::]:443 ', `listen [::]:${ports.https} `],
    ['listen 80;', `listen ${ports.http};`],
    ['listen [::]:80;', `listen [::]:${ports.http};`],
    ['sidebar.example.com', name],
    ['/etc/nginx/tls/', `${folder}/`],
    ['/var/log/nginx/', `${folder}/logs/`],
    ['/srv/lpc-sidebar/dist', root],
  ];
  return places.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf has no “${from}” to put something else in.`);
    return text.replaceAll(from, to);
  }, conf);
}

/** What Debian's own nginx.conf has around a site, without its paths. */
function around(nginx: string, folder: string): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const types = join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? ''), 'mime.types');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
${temp.join('\n')}
  sendfile on;
  ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
  ssl_prefer_server_ciphers on;
  include ${types};
  default_type application/octet-stream;
  access_log ${folder}/logs/other.log;
  error_log ${folder}/logs/start.log;
  include ${folder}/site.conf;
}
`;
}

export async function freePorts(): Promise<Ports> {
  const [https, http] = await Promise.all([freePort(), freePort()]);
  return { https, http };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answersAt(port: number, server: ChildProcess): Promise<void> {
  const until = Date.now() + UP_LIMIT_MS;
  while (server.exitCode === null && Date.now() < until) {
    const up = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket.end() && true));
      socket.once('error', () => resolve(false));
    });
    if (up) return;
    await wait(20);
  }
  throw new Error('nginx did not start.');
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
