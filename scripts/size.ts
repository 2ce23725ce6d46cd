/**
 * `npm run size`: how much code each page loads, in kB as a server sends it (brotli), beside what it may be; and that what
 * grows with the product is not in what loads first. Builds into a folder of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Compilation, Module } from 'webpack';
import { bundle, paneInto } from './bundle';

/** What a stage of a page loads beside its entry: the requests of the dynamic imports in it. */
interface Stage {
  readonly page: 'taskpane' | 'approved' | 'dialog';
  readonly title: string;
  readonly imports: readonly string[];
  readonly mostKB: number;
}

const SIGN_IN = ['./rules', '../adapters/hosts/pick', './popup'];
const REFUSED = [...SIGN_IN, 'react-dom/client', './fluent', './screens', './guided', '../consent/guidance'];

const usable: Stage = { page: 'taskpane', title: '☰ usable', imports: [], mostKB: 10 };
const stages: readonly Stage[] = [
  usable,
  { page: 'taskpane', title: 'ready to sign in', imports: SIGN_IN, mostKB: 88 },
  { page: 'taskpane', title: 'a whole refused sign-in', imports: REFUSED, mostKB: 212 },
  { page: 'approved', title: 'in English', imports: [], mostKB: 6 },
  { page: 'dialog', title: 'all of it', imports: [], mostKB: 60 },
];

/** Each language's own file. */
const LANGUAGE_MOST_KB = 13;

/** What grows: problems, languages, permissions, screens. None of it may be in what loads first, however much there is of it. */
const growing =
  /[\\/]src[\\/](?:consent[\\/]problems|views[\\/].*\.tsx|consent[\\/]entra[\\/](?:permissions|portal)|locales[\\/](?:languages|en|[a-z-]+[\\/](?!en\.)))/;

async function main() {
  const out = mkdtempSync(join(tmpdir(), 'lpc-size-'));
  try {
    const compilation = await bundle(paneInto(out));
    const faults = [
      ...stages.flatMap((stage) => judge(compilation, out, stage)),
      ...languages(compilation, out),
    ];
    const early = modulesOf(compilation, filesOf(compilation, usable)).filter((name) => growing.test(name));
    faults.push(...early.map((name) => `${name} loads before ☰ is usable`));
    for (const fault of faults) console.error(`Too much: ${fault}.`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(out, { recursive: true });
  }
}

function judge(compilation: Compilation, out: string, stage: Stage): readonly string[] {
  const kB = sizeOf(out, filesOf(compilation, stage));
  const name = `${stage.page}, ${stage.title}`;
  console.log(`${name.padEnd(36)} ${kB.toFixed(1).padStart(6)} kB of ${stage.mostKB}`);
  return kB > stage.mostKB ? [`${name}: ${kB.toFixed(1)} kB > ${stage.mostKB}`] : [];
}

function languages(compilation: Compilation, out: string): readonly string[] {
  const sizes = importsOf(compilation, /^\.\/[a-z]{2}(?:-[a-z]{2})?$/).map(({ request, files }) => ({
    request,
    kB: sizeOf(out, files),
  }));
  const most = Math.max(...sizes.map(({ kB }) => kB));
  console.log(
    `${`${sizes.length} files of languages, the largest`.padEnd(36)} ${most.toFixed(1).padStart(6)} kB of ${LANGUAGE_MOST_KB}`,
  );
  return sizes
    .filter(({ kB }) => kB > LANGUAGE_MOST_KB)
    .map(({ request, kB }) => `${request}: ${kB.toFixed(1)} kB`);
}

/** The scripts of a stage; throws when one of its imports is gone, so that a budget cannot be passed by a rename. */
function filesOf(compilation: Compilation, { page, imports }: Stage): readonly string[] {
  const files = new Set(compilation.entrypoints.get(page)?.getFiles());
  for (const wanted of imports) {
    const found = importsOf(compilation, new RegExp(`^${wanted.replaceAll('.', '\\.')}$`));
    if (found.length === 0) throw new Error(`Nothing imports ${wanted} any more: mend scripts/size.ts.`);
    found.flatMap((one) => one.files).forEach((file) => files.add(file));
  }
  return [...files].filter((file) => file.endsWith('.js'));
}

const importsOf = (compilation: Compilation, request: RegExp) =>
  compilation.chunkGroups.flatMap((group) =>
    group.origins
      .filter((origin) => request.test(origin.request ?? ''))
      .map((origin) => ({ request: origin.request ?? '', files: group.getFiles() })),
  );

function modulesOf(compilation: Compilation, files: readonly string[]): readonly string[] {
  const chunks = [...compilation.chunks].filter((chunk) => files.some((file) => chunk.files.has(file)));
  return chunks
    .flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)])
    .flatMap(partsOf)
    .map((module) => module.nameForCondition() ?? '')
    .filter((name) => name !== '');
}

/** Several modules that were made one, each. */
const partsOf = (module: Module): readonly Module[] =>
  'modules' in module ? (module.modules as readonly Module[]) : [module];

const sizeOf = (out: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(out, file))).length, 0) / 1000;

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
