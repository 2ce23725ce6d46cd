/** One opening of one page in a fresh profile, on a slowed processor. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestants';

const PROBE = readFileSync(join(__dirname, 'probe.js'), 'utf8');
/** After it is ready a page may go on with what can wait. */
const SETTLING_MS = 2500;

/** Times in milliseconds since the navigation unless told otherwise, sizes in bytes as sent. */
export interface Measures {
  readonly firstPaint: number;
  /** Answers to pointer and keyboard. */
  readonly usable: number;
  /** Can do what it is for. */
  readonly ready: number;
  /** Total blocking time: what long tasks take beyond 50 ms, until the page has settled. */
  readonly blocking: number;
  readonly codeBefore: number;
  readonly codeReady: number;
  readonly requestsBefore: number;
  readonly heap: number;
  /** Of the whole visit: for a pane a whole refused sign-in. */
  readonly allCode: number;
  /** A pane's: from click or key to the frame with the menu. */
  readonly menuByPointer?: number;
  readonly menuByKey?: number;
  /** From the click or key to `window.open`, and whether in its own task. */
  readonly windowAfter?: number;
  readonly windowInTask?: boolean;
  /** From Microsoft's answer to the frame with the guidance. */
  readonly guidance?: number;
  /** The longest task after the page was ready. */
  readonly longestAfter: number;
}

interface Probed {
  readonly usable: number;
  readonly ready: number;
  readonly longTasks: readonly { readonly startTime: number; readonly duration: number }[];
  readonly window?: { readonly sameTask: boolean; readonly after: number };
  readonly scripts: readonly { readonly end: number; readonly size: number }[];
  readonly firstPaint: number;
}

export async function measure(
  browser: Browser,
  contestant: Contestant,
  url: string,
  { slowDown, turn }: { readonly slowDown: number; readonly turn: number },
): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 320, height: 570 } });
  try {
    await context.addInitScript(`${PROBE}
      if (location.pathname.endsWith('/redirect.html')) localStorage.setItem('bench.answer', Date.now());
      else startProbe(() => ${contestant.usable}, () => ${contestant.ready});`);
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.goto(url, { waitUntil: 'commit' });
    await page.evaluate('probe.whenReady');
    await page.waitForTimeout(SETTLING_MS);
    const settled = await probed(page);
    const heap = await heapOf(client);
    const upTo = (time: number) => settled.scripts.filter(({ end }) => end <= time);
    const before = upTo(settled.usable);
    const sums = {
      firstPaint: settled.firstPaint,
      usable: Math.max(settled.usable, settled.firstPaint),
      ready: Math.max(settled.ready, settled.firstPaint),
      blocking: sum(settled.longTasks.map(({ duration }) => Math.max(0, duration - 50))),
      codeBefore: sum(before.map(({ size }) => size)),
      codeReady: sum(upTo(settled.ready).map(({ size }) => size)),
      requestsBefore: before.length,
      heap,
    };
    const inUse = contestant.peer ? undefined : await visit(context, page, turn);
    const done = inUse ? await probed(page) : settled;
    const after = done.longTasks.filter(({ startTime }) => startTime > done.ready);
    return {
      ...sums,
      ...inUse,
      ...(done.window && { windowAfter: done.window.after, windowInTask: done.window.sameTask }),
      allCode: sum(done.scripts.map(({ size }) => size)),
      longestAfter: Math.max(0, ...after.map(({ duration }) => duration)),
    };
  } finally {
    await context.close();
  }
}

/** ☰ by pointer and by keyboard, then a sign-in that Microsoft refuses, up to the advice. */
async function visit(context: BrowserContext, page: Page, turn: number) {
  const menu = page.getByRole('button', { name: 'Menu' });
  const opened = async (open: () => Promise<void>) => {
    await page.evaluate(`void (probe.shown = probe.untilShown('[role=menuitem]'))`);
    await open();
    return page.evaluate<number>('probe.shown');
  };
  const menuByPointer = await opened(() => menu.click());
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  await menu.focus();
  const menuByKey = await opened(() => page.keyboard.press('Enter'));
  await page.evaluate(`void (probe.asked = probe.untilHeading('What did you see'))`);
  const item = page.getByRole('menuitem', { name: 'Set up sync' });
  const popup = context.waitForEvent('page');
  if (turn % 2 === 0) await item.click();
  else await page.keyboard.press('Enter');
  await popup;
  const asked = await page.evaluate<number>('probe.asked');
  const answered = Number(await page.evaluate(`localStorage.getItem('bench.answer')`));
  await page.getByRole('button', { name: 'Need admin approval' }).click();
  await page.getByRole('heading', { level: 1, name: /admin/ }).waitFor();
  await page.waitForTimeout(SETTLING_MS);
  return { menuByPointer, menuByKey, guidance: asked - answered };
}

const probed = (page: Page): Promise<Probed> =>
  page.evaluate(`({
    usable: probe.usable,
    ready: probe.ready,
    longTasks: probe.longTasks,
    window: probe.window,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    scripts: [...new Map(performance.getEntriesByType('resource').map((entry) => [entry.name, entry])).values()]
      .filter(({ name }) => name.endsWith('.js') && !name.endsWith('/office.js'))
      .map(({ responseEnd, encodedBodySize }) => ({ end: responseEnd, size: encodedBodySize })),
  })`);

async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
