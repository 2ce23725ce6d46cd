/**
 * Tries the pane in a real Outlook, from this computer: npm run start:outlook [-- web | desktop]
 * Builds it for https://localhost, serves it with the headers of production, and asks Microsoft's tool to load the manifest
 * (office-addin-debugging, fetched when it is needed; it sends usage data to Microsoft).
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { headerRules, headersOf, originsOf } from '../deploy/headers';
import { clouds, type CloudName } from '../src/consent/entra';
import { buildPane } from '../practice/pane-build';
import { readInside, typeOf } from '../practice/static-files';
import { whatIsMissing } from './start-outlook/what-is-missing';

const ROOT = resolve(__dirname, '..');
const DIST = join(ROOT, 'dist');
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const DEBUGGING = 'office-addin-debugging@7.0.0';

async function main(): Promise<void> {
  const platform = process.argv[2] ?? 'desktop';
  if (platform !== 'web' && platform !== 'desktop') return stop(['Say “web” or “desktop”, or nothing.']);
  const port = Number(process.env.PORT ?? 3443);
  if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'));

  const [certificate, key] = ['localhost.crt', 'localhost.key'].map((name) => read(join(CERTIFICATES, name)));
  const missing = whatIsMissing({
    envFile: existsSync(join(ROOT, '.env')),
    clientId: process.env.CLIENT_ID,
    cloud: process.env.CLOUD,
    clouds: Object.keys(clouds),
    certificate,
    key: key !== undefined,
    now: new Date(),
  });
  if (missing.length > 0 || !certificate || !key) return stop(missing);

  const origin = `https://localhost:${port}`;
  process.env.HOST_URL = origin;
  console.log('Building the pane, about ten seconds …');
  await buildPane(ROOT, DIST);
  await serve(port, { cert: certificate, key });

  const manifest = join(DIST, 'manifest.xml');
  console.log(`Serving ${origin}/ until Ctrl+C.
Redirect URIs that the app registration needs (type: single-page application, in this order):
  ${origin}/redirect.html
  ${origin}/approved.html
  ${origin}/dialog.html
  brk-multihub://localhost:${port}
Loading it into Outlook. If nothing happens: https://aka.ms/olksideload → My add-ins → Add a custom add-in → Add from file:
  ${manifest}`);
  load(platform);
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function serve(port: number, tls: { readonly cert: string; readonly key: string }): Promise<void> {
  const rules = headerRules(originsOf((process.env.CLOUD as CloudName | undefined) ?? 'global'));
  const server = createServer(tls, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    void readInside(DIST, pathname).then((content) => {
      if (!content) return response.writeHead(404).end('Not found');
      // Not for localhost: browsers would insist on https for every port of this computer, for a year.
      const headers = Object.entries(headersOf(pathname, rules)).filter(
        ([name]) => name !== 'Strict-Transport-Security',
      );
      response
        .writeHead(200, { ...Object.fromEntries(headers), 'content-type': typeOf(pathname) })
        .end(content);
    });
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
}

/** Only Windows is loaded by the tool; elsewhere the address that was printed is the way. */
function load(platform: 'web' | 'desktop'): void {
  if (process.platform !== 'win32') return;
  const args = [
    '--yes',
    DEBUGGING,
    'start',
    'dist/manifest.xml',
    platform,
    '--app',
    'outlook',
    '--no-live-reload',
  ];
  spawn('npx', [...args, '--no-debug'], { cwd: ROOT, stdio: 'inherit', shell: true }).on('error', (error) =>
    console.error(`Microsoft's tool did not start: ${error.message}`),
  );
}

function stop(lines: readonly string[]): void {
  lines.forEach((line) => console.error(line));
  process.exitCode = 1;
}

main().catch((error: NodeJS.ErrnoException) =>
  stop([
    error.code === 'EADDRINUSE'
      ? 'The port is taken. Use another one, here and in the app registration: PORT=3444 npm run start:outlook'
      : `It did not start: ${error.message}`,
  ]),
);
