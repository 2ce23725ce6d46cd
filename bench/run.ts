/**
 * Measures the pane beside pages of the same shape, in a real browser on a slowed processor, one after another in turns.
 *   npm run bench                        9 turns; writes bench/results
 *   npm run bench -- --turns 3           fewer
 *   npm run bench -- before=some/dist    a pane built earlier takes part
 *   npm run bench -- --only pane,template
 * Timings depend on the machine: only the ratios of one run say something.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../test/browser/browser';
import { buildPane, buildPeer, install } from './build';
import { chart } from './chart';
import { paneNamed, peers, YARDSTICK, type Contestant } from './contestants';
import { measure, type Measures } from './measure';
import { columns, missed, summarize, table } from './report';
import { serve } from './serve';

const RESULTS = join(__dirname, 'results');
const SLOW_DOWN = 4;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { turns: { type: 'string', default: '9' }, only: { type: 'string' } },
  });
  const given = positionals.map((one) => one.split('='));
  const wanted = values.only?.split(',');
  const folders = new Map<string, string>();
  const contestants: Contestant[] = [];
  const enter = async (one: Contestant, build: (out: string) => Promise<void>) => {
    if (wanted && !wanted.includes(one.name) && one.name !== YARDSTICK) return;
    const out = join(RESULTS, 'built', slug(one.name));
    await build(out);
    contestants.push(one);
    folders.set(slug(one.name), out);
  };

  await enter(paneNamed('pane'), buildPane);
  for (const [name = '', folder = ''] of given) {
    contestants.push(paneNamed(name));
    folders.set(slug(name), resolve(folder));
  }
  for (const one of peers) {
    const own = one.own ? install(one.peer ?? '', join(RESULTS, 'packages', slug(one.name))) : undefined;
    if (one.own && !own) console.warn(`${one.name}: its own packages cannot be installed; ours stand in.`);
    await enter(one, (out) => buildPeer(one.peer ?? '', out, own));
  }

  const site = await serve(folders);
  const launched = await launchBrowser();
  const { browser } = launched;
  const runs = new Map<Contestant, Measures[]>(contestants.map((one) => [one, []]));
  const before = loadavg()[0] ?? 0;
  for (let turn = 0; turn < Number(values.turns); turn++) {
    for (const one of rotated(contestants, turn)) {
      const url = `${site.origin}/${slug(one.name)}/${one.page}`;
      runs.get(one)?.push(await measure(browser, one, url, { slowDown: SLOW_DOWN, turn }));
    }
    console.log(`turn ${turn + 1} of ${values.turns}`);
  }
  const version = browser.version();
  await launched.close();
  site.close();

  const summaries = [...runs].map(([{ name }, measures]) => summarize(name, measures));
  const yardstick = summaries.find(({ name }) => name === YARDSTICK);
  if (!yardstick) throw new Error('Nothing to compare with.');
  console.log(`\n${table(summaries, yardstick)}\n`);
  for (const one of summaries.filter(({ windowInTask }) => windowInTask !== undefined)) {
    const short = missed(one, yardstick);
    console.log(
      `${one.name}: ${short.length > 0 ? `does not reach ${short.join('; ')}` : 'reaches every goal'}`,
    );
  }
  mkdirSync(RESULTS, { recursive: true });
  const facts = {
    date: new Date().toISOString().slice(0, 10),
    browser: version,
    slowDown: SLOW_DOWN,
    turns: Number(values.turns),
    processors: cpus().length,
    load: before,
  };
  writeFileSync(
    join(RESULTS, 'bench.json'),
    JSON.stringify({ facts, summaries, runs: [...runs.values()] }, null, 2),
  );
  writeFileSync(join(RESULTS, 'bench.svg'), chart(columns, summaries, yardstick));
  console.log(
    `\nLoad before: ${before.toFixed(1)} on ${facts.processors} processors. Written to bench/results.`,
  );
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Each turn begins with another, so that none always runs first. */
const rotated = <T>(list: readonly T[], by: number): readonly T[] =>
  list.map((_, at) => list[(at + by) % list.length] as T);

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
