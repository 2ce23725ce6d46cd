/**
 * How much later the pane is usable in Outlook with Microsoft's own Office.js than with the stand-in, on a processor that is not
 * slowed: `npx tsx bench/outlook.ts [TURNS]`. Part of `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { launchBrowser } from '../test/browser/browser';
import { paneFrame, untilSeen } from '../test/browser/pane-frame';
import { startPracticeFor } from '../test/browser/practice';
import { paneNamed } from './contestants';

const GOAL_MS = 50;
const PROBE = readFileSync(join(__dirname, 'probe.js'), 'utf8');
const { usable, ready } = paneNamed('pane');

/** Milliseconds since the pane's own navigation began. */
interface Times {
  readonly usable: number;
  readonly ready: number;
}

async function open(browser: Browser, outlook: string): Promise<Times> {
  const context = await browser.newContext();
  try {
    await context.addInitScript(
      `if (location.pathname.endsWith('/taskpane.html')) { ${PROBE}
        startProbe(() => ${usable}, () => ${ready}); }`,
    );
    const page = await context.newPage();
    await page.goto(`${outlook}/?scenario=consent-allowed`);
    await untilSeen(page);
    const pane = paneFrame(page);
    await pane.evaluate('probe.whenReady');
    return await pane.evaluate<Times>('({ usable: probe.usable, ready: probe.ready })');
  } finally {
    await context.close();
  }
}

async function measure(office: 'stand-in' | 'real', turns: number): Promise<Times> {
  const practice = await startPracticeFor(office);
  const launched = await launchBrowser(practice.browserArguments);
  const times: Times[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    times.push(await open(launched.browser, practice.urls.outlook));
  }
  await launched.close();
  await practice.close();
  return {
    usable: median(times.map(({ usable }) => usable)),
    ready: median(times.map(({ ready }) => ready)),
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

async function main(): Promise<void> {
  const turns = Number(process.argv[2] ?? 9);
  const standIn = await measure('stand-in', turns);
  const real = await measure('real', turns);
  const row = (name: string, { usable, ready }: Times) =>
    console.log(`${name}: usable ${Math.round(usable)} ms, ready to sign in ${Math.round(ready)} ms`);
  row('in Outlook, stand-in for Office.js', standIn);
  row('in Outlook, Microsoft’s Office.js', real);
  const later = Math.round(real.usable - standIn.usable);
  console.log(`usable ${later} ms later; goal: at most ${GOAL_MS}${later > GOAL_MS ? ', not reached' : ''}`);
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
