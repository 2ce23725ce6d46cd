/** What others install: dist-module, as `npm run build:module` has left it, packed as `npm pack` packs it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, unpackInto } from '../../scripts/pack';
import { version } from '../../src/core/version';
import { languages } from '../../src/locales/languages';

const ROOT = join(__dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

// Inside, so that the packages it wants are found; and gone afterwards.
const folder = mkdtempSync(join(ROOT, 'node_modules/.packed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { file, names } = pack(ROOT, folder);
const project = join(folder, 'sidebar');
unpackInto(project, file);
const installed = (name: string) => readFileSync(join(project, 'node_modules/lpc-sidebar', name), 'utf8');

test('the version that support reads is the one of the package', () => {
  expect(version).toBe(manifest.version);
});

test('what is packed: the module, the pages, the papers, and nothing else', () => {
  const kinds = [
    /^(?:LICENSE|README\.md|package\.json)$/,
    /^docs\/(?:embedding|privacy|sync-service)\.md$/,
    /^docs\/sync-service\.openapi\.yaml$/,
    /^dist-module\/(?:package\.json|licenses\.txt)$/,
    /^dist-module\/(?:index|diagnose|write-pages)\.(?:js|d\.ts)$/,
    /^dist-module\/chunks\/[\w-]+\.js$/,
    /^dist-module\/pages\/(?:redirect|dialog|approved)\.html$/,
    /^dist-module\/pages\/assets\/(?:\w+\/)?[\w.]+\.(?:js|css)(?:\.LICENSE\.txt)?$/,
  ];
  expect(names.filter((name) => !kinds.some((kind) => kind.test(name)))).toEqual([]);
  for (const kind of kinds) expect(names.filter((name) => kind.test(name))).not.toEqual([]);
});

test('each export is packed', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  const missing = targets.filter((target) => {
    const start = target.replace('./', '').replace('*', '');
    return !names.some((name) => name.startsWith(start));
  });
  expect(missing).toEqual([]);
});

test('each language but English is a file of its own, loaded when it is spoken', () => {
  const others = languages.filter(({ load }) => load).map(({ tag }) => tag.toLowerCase());
  const chunks = names.map((name) => /\/chunks\/([a-z]{2}(?:-[a-z]{2})?)-[\w-]{8}\.js$/.exec(name)?.[1]);
  expect(chunks).toEqual(expect.arrayContaining(others));
});

test('no page brings settings of ours along', () => {
  for (const page of ['dialog', 'approved']) {
    expect(installed(`dist-module/pages/${page}.html`)).toMatch(/id="?settings"?>\s*\{\}\s*</);
  }
});

test('the modules import what a sidebar has, and nothing of a build tool', () => {
  const scripts = names.filter((name) => /^dist-module\/(?:index|diagnose|chunks\/.*)\.?.*\.js$/.test(name));
  const imported = scripts.flatMap((name) =>
    [...installed(name).matchAll(/(?:\bfrom |\bimport\()"([^".][^"]*)"/g)].map(([, wanted = '']) =>
      wanted
        .split('/')
        .slice(0, wanted.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
  expect([...new Set(imported)].sort()).toEqual(
    [
      ...Object.keys(manifest.peerDependencies).filter((name) => name !== 'react-dom'),
      '@fluentui/react-icons',
      'tabbable',
    ].sort(),
  );
  for (const name of scripts) {
    expect([name, /__(?!PURE)[A-Z]+__|\bprocess\.env\b|\brequire\(/.exec(installed(name))?.[0]]).toEqual([
      name,
      undefined,
    ]);
  }
});

test.each(['Bundler', 'NodeNext'])(
  'a strict sidebar compiles with it, types of packages included: %s',
  (resolution) => {
    const options = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      module: resolution === 'Bundler' ? 'ESNext' : 'NodeNext',
      moduleResolution: resolution,
      jsx: 'react-jsx',
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      // Not one that is around by chance, such as Office's.
      types: [],
    };
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['sidebar.tsx'] }),
    );
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(project, 'sidebar.tsx'),
      `import { type Account, readSettings, type SetUpSyncItem, type Settings, useSetUpSync } from 'lpc-sidebar';
       import { advise, diagnose, problems, readFailure } from 'lpc-sidebar/diagnose';
       const settings: Settings = { ...readSettings(), pages: '/sync/' };
       export const ids: readonly string[] = problems.map(({ id }) => id);
       export const words = (reason: unknown): string =>
         advise(
           diagnose(readFailure(reason), { host: 'popup', framed: false, silent: false, adminRequest: false, offline: false })
             .problem,
           'member',
         ).words.heading;
       export function Sidebar() {
         const sync: SetUpSyncItem = useSetUpSync({
           settings,
           language: 'de',
           announce: (text: string) => void text,
           onConnected: (account: Account | undefined) => void account?.username,
           onEvent: (event) => void event.name,
         });
         return <main aria-label={sync.label}>{sync.screen}</main>;
       }`,
    );
    const { stdout } = spawnSync('npx', ['tsc', '-p', project], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout).toBe('');
  },
);

test('a server can diagnose with it, without a browser', () => {
  writeFileSync(
    join(project, 'diagnose.mjs'),
    `import { diagnose, readFailure } from 'lpc-sidebar/diagnose';
     const failure = readFailure('AADSTS90094: The grant requires admin permission.');
     const context = { host: 'popup', framed: false, silent: false, adminRequest: false, offline: false };
     process.stdout.write(diagnose(failure, context).problem);`,
  );
  const told = execFileSync(process.execPath, [join(project, 'diagnose.mjs')], { encoding: 'utf8' });
  expect(told).toBe('admin-approval-required');
});

test('the pages are written with the settings of the sidebar', () => {
  writeFileSync(
    join(project, 'write.mjs'),
    `import { writePages } from 'lpc-sidebar/write-pages';
     writePages('public/sync', { clientId: 'mine', appName: '</script>' });`,
  );
  execFileSync(process.execPath, ['write.mjs'], { cwd: project });
  const page = (name: string) => readFileSync(join(project, 'public/sync', name), 'utf8');
  expect(page('dialog.html')).toContain('{"clientId":"mine","appName":"\\u003c/script>"}');
  expect(page('approved.html')).toContain('"clientId":"mine"');
  expect(page('redirect.html')).not.toContain('<script');
});
