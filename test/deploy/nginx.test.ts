import { createServer } from 'node:net';
import { connect } from 'node:tls';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, headersOf, isKept, originsOf } from '../../deploy/headers';
import { built, ROOT } from '../security/shipped';
import { startNginx, type Nginx } from './nginx';
import { ask, type Answer, type Ask } from './request';
import { serveShipped, shippedConf } from './served';

/** The whole web server: Debian's nginx, the configuration that we ship, the production build. What is here, operators get. */

const rules = headerRules(originsOf('global'));
const files = built().map((file) => file.replace(/^dist/, ''));
const scripts = files.filter((file) => /\.(?:js|css)$/.test(file));

let nginx: Nginx;
beforeAll(async () => void (nginx = await serveShipped()));
afterAll(() => nginx.close());

const get = (path: string, options?: Ask) => ask(nginx, path, options);

function expectHeaders({ headers }: Answer, wanted: Readonly<Record<string, string>>) {
  const sent = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, headers[name.toLowerCase()]] as const),
  );
  expect(sent).toEqual(wanted);
}

test('nginx takes the configuration without a warning', () => {
  expect(nginx.checked).toMatch(/test is successful/);
  expect(nginx.checked).not.toMatch(/\[(?:warn|emerg|alert|error)\]/);
});

test('S28: every built file arrives byte for byte, with the headers that deploy/headers.ts has for it', async () => {
  expect(files.length).toBeGreaterThan(30);
  for (const path of files) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.body.equals(readFileSync(join(ROOT, 'dist', path)))).toBe(true);
    expectHeaders(answer, headersOf(path, rules));
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }
});

describe('what is no file of ours', () => {
  /** Whatever comes back, no page can be made of it: nothing runs in it and nobody frames it. */
  const nothing = headersOf('/', rules);
  const rows: readonly (readonly [what: string, path: string, status: number, options?: Ask])[] = [
    ['a page that is not there', '/nope.html', 404],
    ['the root', '/', 404],
    ['a folder', '/assets/', 404],
    ['a folder without its slash', '/assets', 404],
    ['the pane without .html', '/taskpane', 404],
    ['the dialog without .html', '/dialog', 404],
    ['the end of a sign-in without .html', '/redirect', 404],
    ['the result page without .html', '/approved', 404],
    ['a page with a slash behind it', '/taskpane.html/', 404],
    ['a hosting platform’s own sign-in', '/.auth/login/github', 404],
    ['settings', '/.env', 404],
    ['a way up', '/../../etc/passwd', 400],
    ['a way up, written in another way', '/..%2f..%2fetc%2fpasswd', 400],
    ['a way up below a folder', '/assets/..%2f..%2f..%2fetc%2fpasswd', 400],
    ['a zero', '/taskpane.html%00.png', 400],
    ['a long address', `/${'x'.repeat(40_000)}`, 414],
    ['a form', '/taskpane.html', 405, { method: 'POST' }],
    ['a large form', '/taskpane.html', 413, { method: 'POST', body: Buffer.alloc(2_000_000) }],
    ['a change', '/taskpane.html', 405, { method: 'PUT' }],
    ['a deletion', '/taskpane.html', 405, { method: 'DELETE' }],
    ['an echo', '/nope.html', 405, { method: 'TRACE' }],
    ['a question for other methods', '/taskpane.html', 405, { method: 'OPTIONS' }],
  ];
  const others = rows.map(([what, path, status, options]) => ({ what, path, status, options }));
  test.each(others)('$what gets nothing that could be shown or run', async ({ path, status, options }) => {
    const answer = await get(path, options);
    expect(answer.status).toBe(status);
    // A page that is asked in a wrong way says no under the page's own policy.
    expectHeaders(answer, options ? headersOf(path, rules) : nothing);
    expect(answer.body.toString()).not.toContain('root:');
    expect(answer.headers.server).toBe('nginx');
  });
});

test('S29: a file that is not there yet is asked for again: only one that is there may be kept', async () => {
  for (const path of ['/assets/taskpane.000000000000.js', '/assets/000000000000/1.js', '/assets/none.png']) {
    const { status, headers } = await get(path);
    expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
  }
  for (const path of files.filter((file) => isKept(headersOf(file, rules)['Cache-Control'] ?? ''))) {
    const first = await get(path);
    const again = await get(path, { headers: { 'if-none-match': String(first.headers.etag) } });
    expect([path, again.status]).toEqual([path, 304]);
    expectHeaders(again, headersOf(path, rules));
  }
});

test('S30: a name that is not ours gets no answer, so no address of ours leads elsewhere', async () => {
  for (const host of ['evil.example', '127.0.0.1', '']) {
    for (const scheme of ['http', 'https'] as const) {
      await expect(get('/approved.html?x=1', { scheme, headers: { host } })).rejects.toThrow(
        /socket hang up|ECONNRESET|400/,
      );
    }
  }
  const moved = await get('/approved.html?x=1', { scheme: 'http' });
  expect(moved.status).toBe(308);
  expect(moved.headers.location).toBe(`https://${nginx.name}/approved.html?x=1`);
  expectHeaders(moved, headersOf('/', rules));
  const split = await get('/%0d%0aSet-Cookie:%20a=b', { scheme: 'http' });
  expect(split.headers['set-cookie']).toBeUndefined();
});

describe('compression', () => {
  const asProxy = { 'accept-encoding': 'gzip, br', via: '1.1 cdn.example' };

  test('scripts, styles, pages and the manifest are compressed, also for a proxy in between', async () => {
    for (const path of [...scripts, '/taskpane.html', '/manifest.xml']) {
      const plain = await get(path);
      if (plain.body.length < 1000) continue;
      const { headers, body } = await get(path, { headers: asProxy });
      expect([path, headers['content-encoding'], headers.vary]).toEqual([path, 'gzip', 'Accept-Encoding']);
      expect(gunzipSync(body).equals(plain.body)).toBe(true);
    }
  });

  test('what the build has compressed is sent as it is', async () => {
    for (const path of scripts.filter((file) => files.includes(`${file}.gz`))) {
      const { body, headers } = await get(path, { headers: asProxy });
      expect(body.equals(readFileSync(join(ROOT, 'dist', `${path}.gz`)))).toBe(true);
      expectHeaders({ headers } as Answer, headersOf(path, rules));
    }
    expect(files.filter((file) => file.endsWith('.js.gz')).length).toBeGreaterThan(20);
  });
});

test('S31: no query, no fragment and no referrer stands in a log, whatever comes of a request', async () => {
  const query = '?error=access_denied&error_description=mia%40contoso.example&state=canary';
  const headers = { referer: 'https://canary.example/' };
  for (const path of [
    '/approved.html',
    '/nope',
    '/assets/nope.js',
    '/..%2f..%2fx',
    `/${'canary'.repeat(9999)}`,
  ])
    await get(`${path}${query}`, { headers });
  await get(`/approved.html${query}`, { method: 'POST', body: Buffer.alloc(2_000_000), headers });
  await get(`/approved.html${query}`, { scheme: 'http', headers });
  // nginx writes a line when the connection is over.
  while (!nginx.log().access.includes('"POST /approved.html" 413')) await wait(20);
  const { access, errors } = nginx.log();
  expect(access).toContain('"GET /approved.html" 200');
  expect(access).toContain('"GET /approved.html" 308');
  expect(/canary|contoso|mia|access_denied/.exec(access + errors)).toBeNull();
});

describe('TLS', () => {
  interface Offer {
    readonly maxVersion?: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
    readonly minVersion?: 'TLSv1';
    readonly ciphers?: string;
    readonly servername?: string;
  }
  const shake = (offer: Offer) =>
    new Promise<string>((resolve, reject) => {
      const { name, ports, certificate } = nginx;
      const socket = connect(
        {
          port: ports.https,
          host: '127.0.0.1',
          servername: name,
          ca: certificate.cert,
          ALPNProtocols: ['h2'],
          ...offer,
        },
        () => {
          resolve(`${socket.getProtocol()} ${socket.getCipher().name} ${String(socket.alpnProtocol)}`);
          socket.end();
        },
      );
      socket.once('error', reject);
    });
  // OpenSSL on this side would refuse them by itself.
  const old = ':@SECLEVEL=0';

  test('S32: 1.2 and 1.3 with HTTP/2', async () => {
    expect(await shake({})).toMatch(/^TLSv1\.3 TLS_\w+ h2$/);
    expect(await shake({ maxVersion: 'TLSv1.2' })).toMatch(/^TLSv1\.2 ECDHE-RSA-[\w-]+ h2$/);
  });

  test('nothing older', async () => {
    await expect(shake({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: `ALL${old}` })).rejects.toThrow(
      /protocol version/i,
    );
  });

  test.each(['AES128-SHA', 'AES256-SHA', 'AES128-GCM-SHA256', 'ECDHE-RSA-AES128-SHA', 'DES-CBC3-SHA'])(
    'not %s: whoever records today and steals the key tomorrow reads nothing',
    async (cipher) => {
      await expect(shake({ maxVersion: 'TLSv1.2', ciphers: `${cipher}${old}` })).rejects.toThrow(
        /handshake failure|no cipher match|no ciphers available/i,
      );
    },
  );

  test('no certificate is shown for another name', async () => {
    await expect(shake({ servername: 'evil.example' })).rejects.toThrow(/unrecognized name/i);
  });
});

test('who has an IPv6 address only gets the same', async () => {
  const here = await new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(0, '::1', () => probe.close(() => resolve(true)));
  });
  if (!here) throw new Error('This machine has no IPv6, and the shipped configuration listens there too.');
  const answer = await get('/taskpane.html', { address: '::1' });
  expect(answer.status).toBe(200);
  expectHeaders(answer, headersOf('/taskpane.html', rules));
  expect((await get('/taskpane.html', { address: '::1', scheme: 'http' })).status).toBe(308);
});

test('a configuration that nginx does not take is told, not skipped', async () => {
  await expect(
    startNginx({ name: 'sidebar.test', conf: shippedConf().replace('gzip on;', 'gzip maybe;'), root: ROOT }),
  ).rejects.toThrow(/nginx does not take the configuration:[\s\S]*invalid value "maybe"/);
});
