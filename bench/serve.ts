/** Serves every page alike: compressed ahead by brotli, with the production headers of our own pages, from one port. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headerRules, headersOf } from '../deploy/headers';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const SETTINGS = /(<script\b[^>]*\bid=["']?settings["']?[^>]*>)[\s\S]*?(<\/script>)/i;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

const READING_MS = 1500;

interface File {
  readonly type: string;
  readonly body: Buffer;
}

export interface Site {
  readonly origin: string;
  close(): void;
}

/**
 * @param folders By name: each is served under `/name/`.
 * Sign-in ends here as Microsoft's "Return to the application without granting consent" does: `access_denied`. Not at once: a person
 * has to read Microsoft's page first.
 */
export async function serve(folders: ReadonlyMap<string, string>): Promise<Site> {
  const files = new Map<string, File>();
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.endsWith('/authorize')) {
      const answer = new URLSearchParams({
        error: 'access_denied',
        error_subcode: 'cancel',
        state: searchParams.get('state') ?? '',
      });
      const location = `${searchParams.get('redirect_uri')}#${answer}`;
      setTimeout(() => response.writeHead(302, { location }).end(), READING_MS);
      return;
    }
    const file = files.get(pathname);
    if (!file) return void response.writeHead(404).end();
    const inside = pathname.replace(/^\/[^/]+/, '');
    response
      .writeHead(200, {
        ...headersOf(inside, rules),
        'content-type': file.type,
        'content-encoding': 'br',
        'content-length': file.body.length,
      })
      .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const rules = headerRules({ login: origin, graph: origin, outlook: [origin], office: [origin] });

  files.set('/office.js', compressed(readFileSync(join(__dirname, 'office.js')), '.js'));
  for (const [name, folder] of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, file);
      if (!statSync(path).isFile()) continue;
      const content = readFileSync(path);
      const body = file.endsWith('.html') ? Buffer.from(forBench(content.toString(), origin)) : content;
      files.set(`/${name}/${file.replaceAll('\\', '/')}`, compressed(body, extname(file)));
    }
  }
  return {
    origin,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const compressed = (content: Buffer, extension: string): File => ({
  type: TYPES[extension] ?? 'application/octet-stream',
  body: brotliCompressSync(content),
});

/** Office.js alike for all, and for the pane settings that lead here. */
const forBench = (html: string, origin: string): string =>
  html.replaceAll(OFFICE_JS, '/office.js').replace(SETTINGS, (_, open: string, close: string) => {
    const settings = {
      clientId: '11111111-2222-4333-8444-555555555555',
      cloud: 'global',
      appName: 'LinkPoint Connect',
      publisher: 'LinkPoint360',
      supportUrl: 'https://linkpoint360.com/support',
      endpoints: { login: origin, graph: origin, portal: origin },
    };
    return `${open}${JSON.stringify(settings)}${close}`;
  });
