import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerRules, headersOf, originsOf, type Origins } from '../../deploy/headers';
import { nginxConf, staticWebApp } from '../../deploy/hosts';
import { clouds, type CloudName } from '../../src/consent/entra';
import { httpClient } from '../../practice/http-client';
import { startPractice, type Practice } from '../../practice';

const ROOT = join(__dirname, '../..');
const rules = headerRules(originsOf('global'));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8').replaceAll('\r\n', '\n');
const pages = readdirSync(join(ROOT, 'src/pages')).filter((name) =>
  existsSync(join(ROOT, 'src/pages', name, 'index.html')),
);

const policyOf = (path: string, from = rules) =>
  Object.fromEntries(
    (headersOf(path, from)['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

test('the web server configurations are what the headers say', () => {
  expect(read('deploy/nginx.conf')).toBe(nginxConf(rules));
  expect(read('deploy/staticwebapp.config.json')).toBe(staticWebApp(rules));
});

describe.each(pages)('%s.html', (name) => {
  const path = `/${name}.html`;

  test('has a rule of its own, and lets nothing in that is not named', () => {
    expect(rules.some((rule) => rule.path === path)).toBe(true);
    const policy = policyOf(path);
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(Object.values(policy).flat()).not.toContain('*');
    const scripts = policy['script-src'] ?? [];
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(scripts).not.toContain("'unsafe-eval'");
  });

  test('is sent with nothing that would break the pane or its windows', () => {
    const names = Object.keys(headersOf(path, rules)).map((header) => header.toLowerCase());
    expect(names).not.toContain('x-frame-options');
    expect(names.includes('cross-origin-opener-policy')).toBe(name === 'approved');
    expect(names).not.toContain('cross-origin-embedder-policy');
    expect(headersOf(path, rules)).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Strict-Transport-Security': expect.stringMatching(/max-age=31536000/) as string,
    });
  });
});

test('where an answer of Microsoft arrives, no script runs that could spill it', () => {
  expect(policyOf('/redirect.html')['script-src']).toBeUndefined();
});

test('pages are asked for anew, icons and built files may be kept', () => {
  expect(headersOf('/taskpane.html', rules)['Cache-Control']).toBe('no-cache');
  expect(headersOf('/redirect.html', rules)['Cache-Control']).toBe('no-store');
  expect(headersOf('/assets/icon-64.png', rules)['Cache-Control']).toMatch(/^public, max-age=\d+$/);
  expect(headersOf('/assets/taskpane.0123.js', rules)['Cache-Control']).toMatch(/immutable/);
  expect(headersOf('/manifest.xml', rules)['Cache-Control']).toBe('no-cache');
});

test.each(Object.keys(clouds) as CloudName[])('cloud %s: tokens go to its Microsoft only', (cloud) => {
  const { authority, graph } = clouds[cloud];
  expect(policyOf('/taskpane.html', headerRules(originsOf(cloud)))['connect-src']).toEqual([
    "'self'",
    authority,
    graph,
  ]);
});

describe('the practice server', () => {
  const served = ['taskpane.html', 'dialog.html', 'redirect.html', 'approved.html', 'assets/icon-64.png'];
  const dist = mkdtempSync(join(tmpdir(), 'lpc-sidebar-'));
  let practice: Practice;
  beforeAll(async () => {
    mkdirSync(join(dist, 'assets'));
    for (const file of served) writeFileSync(join(dist, file), '<!doctype html>');
    practice = await startPractice({ port: 0, dist });
  });
  afterAll(async () => {
    await practice.close();
    rmSync(dist, { recursive: true });
  });

  test.each(served)('sends the very same with %s, with its own origins', async (file) => {
    const path = `/${file}`;
    const { urls } = practice;
    const origins: Origins = {
      login: urls.login,
      graph: urls.graph,
      outlook: [urls.outlook],
      office: originsOf('global').office,
    };
    const { headers } = await httpClient().send(`${urls.addin}${path}`);
    for (const [name, value] of Object.entries(headersOf(path, headerRules(origins)))) {
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
    }
  });
});
