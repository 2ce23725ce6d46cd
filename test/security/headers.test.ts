import type { IncomingHttpHeaders } from 'node:http';
import type { Nginx } from '../deploy/nginx';
import { ask } from '../deploy/request';
import { serveShipped } from '../deploy/served';
import { pages, policyOf } from './shipped';

type PageName = (typeof pages)[number];

/** What nginx really sends with each page, with the configuration that we ship. */
let served: Readonly<Record<PageName, IncomingHttpHeaders>>;
let nginx: Nginx;
beforeAll(async () => {
  nginx = await serveShipped();
  const answers = await Promise.all(
    pages.map(async (page) => [page, (await ask(nginx, `/${page}.html`)).headers] as const),
  );
  served = Object.fromEntries(answers) as typeof served;
});
afterAll(() => nginx.close());

const csp = (page: PageName) => policyOf(String(served[page]['content-security-policy']));

test('S10: a page that holds a token can send it to this site, the sign-in service and Graph, nowhere else', () => {
  expect(csp('taskpane')['connect-src']).toEqual([
    "'self'",
    'https://login.microsoftonline.com',
    'https://graph.microsoft.com',
  ]);
  expect(csp('dialog')['connect-src']).toEqual(["'self'", 'https://login.microsoftonline.com']);
  for (const page of pages) {
    expect(csp(page)['default-src']).toEqual(["'none'"]);
    expect(csp(page)['form-action']).toEqual(["'none'"]);
    for (const image of csp(page)['img-src'] ?? []) expect(["'self'", 'data:']).toContain(image);
  }
});

test('S12: what somebody smuggles into a page does not run: no inline script, no eval, no other base', () => {
  for (const page of pages) {
    const policy = csp(page);
    const scripts = policy['script-src'] ?? policy['default-src'] ?? [];
    for (const source of scripts) expect(source).toMatch(/^'(?:self|none)'$|^https:\/\/[\w*][\w.-]+$/);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['object-src'] ?? policy['default-src']).toEqual(["'none'"]);
    // Fluent UI fills its style elements by script, on the pane alone: docs/decisions/0004-headers.md.
    expect([page, policy['style-src']?.includes("'unsafe-inline'") ?? false]).toEqual([
      page,
      page === 'taskpane',
    ]);
  }
});

test('S13: nobody but Outlook shows the pane in a frame, and nobody at all the dialog and the result', () => {
  const outlook =
    /^https:\/\/(?:[\w*-]+\.)?(?:office|office365|microsoft365|live)\.com$|^https:\/\/\*\.cloud\.microsoft$/;
  const [own, ...others] = csp('taskpane')['frame-ancestors'] ?? [];
  expect(own).toBe("'self'");
  expect(others).toContain('https://outlook.office.com');
  for (const other of others) expect(other).toMatch(outlook);
  // Microsoft's answer also arrives in a hidden frame of the pane: docs/decisions/0004-headers.md.
  expect(csp('redirect')['frame-ancestors']).toEqual(csp('taskpane')['frame-ancestors']);
  expect(csp('dialog')['frame-ancestors']).toEqual(["'none'"]);
  expect(csp('approved')['frame-ancestors']).toEqual(["'none'"]);
});

test('S15: always https, no guessed types, no sensors, and no page that saw an answer is kept', () => {
  for (const page of pages) {
    const headers = served[page];
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    // The pane's own page holds nothing of anybody, and has to open fast.
    expect(headers['cache-control']).toBe(page === 'taskpane' ? 'no-cache' : 'no-store');
  }
});

test('S16: the pane keeps its windows, and whoever opened the result page has no hold on it', () => {
  for (const page of pages) {
    const wanted = page === 'approved' ? 'same-origin' : undefined;
    expect([page, served[page]['cross-origin-opener-policy']]).toEqual([page, wanted]);
    expect(served[page]['cross-origin-embedder-policy']).toBeUndefined();
    expect(served[page]['x-frame-options']).toBeUndefined();
  }
});
