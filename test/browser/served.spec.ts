import type { Browser, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerRules, originsOf } from '../../deploy/headers';
import { nginxConf } from '../../deploy/hosts';
import { reportSink, type Line } from '../../deploy/report-sink';
import { startNginx, type Nginx } from '../deploy/nginx';
import { shippedConf } from '../deploy/served';
import { otherPlace } from '../other-place';
import { launchBrowser } from './browser';
import { believing } from './practice';
import { expect, test as base } from './story';

/** The files of the production build behind the very configuration that we ship, in a browser that believes its certificate and keeps what it may. */

const ROOT = join(__dirname, '../..');
const NAME = 'sidebar.test';
const CLIENT_ID = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';
const A_BUILD_MS = 10 * 60_000;

/** What tells a browser where this server is, and to believe it. */
const finding = ({ certificate }: Nginx) => [
  believing(certificate),
  `--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
];

interface Served {
  /** What nginx serves. Empty at first. */
  readonly folder: string;
  readonly nginx: Nginx;
  readonly browser: Browser;
  open(): Promise<Page>;
}

const test = base.extend<{ served: Served }>({
  served: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'lpc-sidebar-dist-'));
    const nginx = await startNginx({ name: NAME, conf: shippedConf(), root: folder });
    const launched = await launchBrowser(finding(nginx));
    const { browser } = launched;
    // One profile, as a person has: with its cache.
    const context = await browser.newContext();
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    await provide({
      folder,
      nginx,
      browser,
      async open() {
        const page = await context.newPage();
        await page.goto(`https://${NAME}:${nginx.ports.https}/taskpane.html`);
        return page;
      },
    });
    await launched.close();
    await nginx.close();
    rmSync(folder, { recursive: true });
    expect(errors, 'uncaught errors').toEqual([]);
  },
});

/** As an operator whose server fills in the settings. */
function withClientId(dist: string): void {
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.html'))) {
    const page = join(dist, name);
    writeFileSync(page, readFileSync(page, 'utf8').replace('"clientId":""', `"clientId":"${CLIENT_ID}"`));
  }
}

const isUsable = (page: Page) =>
  expect(page.getByRole('button', { name: 'Set up sync' }).last()).toBeEnabled({ timeout: 20_000 });

async function choose(page: Page, item: string) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const says = (page: Page, text: string) => expect(page.locator('main')).toContainText(text);

test('a browser that came before the files were there gets the pane as soon as they are', async ({
  served,
}) => {
  cpSync(join(ROOT, 'dist'), served.folder, { recursive: true });
  withClientId(served.folder);
  const assets = join(served.folder, 'assets');
  const late = join(served.folder, 'late');
  renameSync(assets, late);
  const early = await served.open();
  await expect(early.getByText('This takes longer than it should')).toBeVisible({ timeout: 30_000 });
  expect(served.nginx.log().access).toMatch(/"GET \/assets\/taskpane\.[\da-f]+\.js" 404/);

  renameSync(late, assets);
  await early.close();
  await isUsable(await served.open());

  // The same browser does keep what it got: without that, it would have asked again in any case.
  const got = () => served.nginx.log().access.match(/"GET \/assets\/taskpane\.[\da-f]+\.js" 200/g)?.length;
  expect(got()).toBe(1);
  await isUsable(await served.open());
  expect(got()).toBe(1);
});

test('a page that opened the result page has no hold on it', async ({ served, practice }) => {
  cpSync(join(ROOT, 'dist'), served.folder, { recursive: true });
  const context = await served.browser.newContext();
  const stranger = await context.newPage();
  await stranger.goto(practice.urls.start);
  const opened = context.waitForEvent('page');
  await stranger.evaluate((address) => {
    (window as unknown as { held: Window | null }).held = window.open(address);
  }, `https://${NAME}:${served.nginx.ports.https}/approved.html?admin_consent=True`);
  const result = await opened;
  await expect(result.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await result.evaluate(() => window.opener === null)).toBe(true);
  const held = () =>
    stranger.evaluate(() => (window as unknown as { held: Window | null }).held?.closed ?? true);
  await expect.poll(held).toBe(true);
  await context.close();
});

test('S33: a new version goes up while panes are open: none breaks, neither an old nor a new one, nor on the way back', async ({
  served,
}) => {
  test.setTimeout(A_BUILD_MS);
  const [one, two] = [`${served.folder}-1`, `${served.folder}-2`];
  cpSync(join(ROOT, 'dist'), one, { recursive: true });
  withClientId(one);
  buildNext(two);
  mkdirSync(join(served.folder, 'assets'));
  const [filesFirst, thenPages] = published();
  try {
    filesFirst(one, served.folder);
    thenPages(one, served.folder);
    const old = await served.open();
    await isUsable(old);

    filesFirst(two, served.folder);
    const between = await served.open();
    await isUsable(between);

    thenPages(two, served.folder);
    const fresh = await served.open();
    await isUsable(fresh);

    // Screens load when somebody comes: only now, from a server that has another version.
    await choose(old, 'About');
    await says(old, 'LPC Sidebar 0.1.0');
    await choose(between, 'About');
    await says(between, 'LPC Sidebar 0.1.0');
    await choose(fresh, 'About');
    await says(fresh, 'LPC Sidebar 9.9.9');

    // Back to the version before: its files are there still.
    thenPages(one, served.folder);
    const back = await served.open();
    await isUsable(back);
    await choose(back, 'About');
    await says(back, 'LPC Sidebar 0.1.0');
    await choose(fresh, 'Help');
    await expect(fresh.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
    expect(served.nginx.log().access).not.toMatch(/"GET \/assets\/\S+" 404/);
  } finally {
    for (const folder of [one, two]) rmSync(folder, { recursive: true, force: true });
  }
});

/** A build of the same sources as another version, so that no file of it has the name of one of ours. */
function buildNext(into: string): void {
  const next = otherPlace();
  try {
    const version = join(next.root, 'src/core/version.ts');
    writeFileSync(version, readFileSync(version, 'utf8').replace(/'[\d.]+'/, "'9.9.9'"));
    next.build({ CLIENT_ID });
    cpSync(next.dist, into, { recursive: true });
  } finally {
    next.remove();
  }
}

type Publish = (from: string, to: string) => void;

/** The two commands that docs/operations.md tells operators to run, in this order. */
function published(): readonly [Publish, Publish] {
  const text = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');
  const block = /```sh\n(cp [^`]*)```/.exec(text)?.[1] ?? '';
  const [first, second, ...more] = block.trim().split('\n');
  if (!first || !second || more.length > 0)
    throw new Error('docs/operations.md has no two commands to publish.');
  const command =
    (line: string): Publish =>
    (from, to) =>
      void execFileSync('sh', [
        '-c',
        line.replaceAll('/srv/lpc-sidebar/dist', to).replace(/(?<= )dist\//, `${from}/`),
      ]);
  return [command(first), command(second)];
}

test('S34: an operator who wants to know is told of a violation and of a pane that did not start, in words of a list', async ({}) => {
  const lines: Line[] = [];
  const sink = reportSink((line) => lines.push(line));
  await new Promise<void>((listening) => sink.listen(0, '127.0.0.1', listening));
  const address = `http://localhost:${(sink.address() as AddressInfo).port}/`;
  const root = mkdtempSync(join(tmpdir(), 'lpc-sidebar-told-'));
  cpSync(join(ROOT, 'dist'), root, { recursive: true });
  const page = join(root, 'taskpane.html');
  // Nobody can sign in: there is no client id.
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('"clientId":""', `"clientId":"","reportUrl":"${address}"`),
  );
  const conf = nginxConf(headerRules(originsOf('global', { reports: address })));
  const nginx = await startNginx({ name: NAME, conf, root });
  const launched = await launchBrowser(finding(nginx));
  const { browser } = launched;
  const pane = await browser.newPage();
  await pane.goto(`https://${NAME}:${nginx.ports.https}/taskpane.html?person=mia%40contoso.example`);
  await expect
    .poll(() => lines, { timeout: 20_000 })
    .toContainEqual({
      event: 'could-not-start',
      reason: 'not-configured',
    });
  await pane.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
  });
  await expect
    .poll(() => lines)
    .toContainEqual({
      event: 'policy',
      page: 'taskpane',
      directive: 'script-src-elem',
      blocked: 'inline',
      enforced: true,
    });
  expect(JSON.stringify(lines)).not.toContain('mia');
  await launched.close();
  await nginx.close();
  sink.close();
  rmSync(root, { recursive: true });
  // Off, unless asked for.
  expect(shippedConf()).not.toContain('report-uri');
});
