/**
 * `npm run check:touch`: adds a permission, a language, an error number and a screen in a scratch copy, as the table in
 * CONTRIBUTING.md says, and runs the checks concerned. First with the one place alone: then a check has to say what is missing.
 */
import { existsSync } from 'node:fs';
import { scratchCopy, type Scratch } from './check-touch/scratch';

const JEST = 'jest/bin/jest.js';
const TSC = '@typescript/native/bin/tsc';
const PERMISSION = 'MailboxSettings.Read';
const NUMBER = 7000299;

function main() {
  if (!existsSync('CONTRIBUTING.md')) throw new Error('Run it in the folder of package.json.');
  const scratch = scratchCopy();
  try {
    onePlace(scratch);
    theRest(scratch);
  } finally {
    scratch.remove();
  }
}

/** With the entry alone, everything else that has to know of it says so. */
function onePlace(scratch: Scratch) {
  const { edit } = scratch;
  const state = scratch.read('src/core/state.ts');
  edit('src/consent/entra/scopes.ts', /\n\] as const satisfies/, `\n  { name: '${PERMISSION}' },$&`);
  edit('src/core/state.ts', "  | { readonly kind: 'idle' }", "$&\n  | { readonly kind: 'paused' }");
  edit('src/locales/languages.ts', "  { tag: 'nl',", `${swedish}\n$&`);
  edit('src/consent/entra/markets.ts', "  nl: 'nl-NL',", "$&\n  sv: 'sv-SE',");
  edit('src/consent/problems/admin-approval-required.ts', 'codes: [', `codes: [${NUMBER}, `);
  const named = namedIn(scratch.run(TSC, '--noEmit').output);
  const languages = [...scratch.read('src/locales/languages.ts').matchAll(/import\('\.\/([\w-]+)'\)/g)];
  tell('a permission: the compiler asks for its words, in each language', named, [
    'src/consent/entra/permissions.ts',
    ...languages.flatMap(([, file]) => (file === 'sv' ? [] : [`src/locales/${file}.ts`])),
  ]);
  tell('a language: the compiler asks for its file', named, ['src/locales/languages.ts']);
  tell('a screen: the compiler lists where it is shown, left and tried', named, [
    'src/core/step.ts',
    'src/feature/sync-screen.tsx',
    'practice/gallery/states.ts',
    'test/core/offered.ts',
    'test/core/step-model.test.ts',
  ]);
  scratch.write('src/core/state.ts', state);
  const { output } = jest(scratch, 'test/docs.test.ts', 'test/manifest.test.ts', 'test/scripts/problems-doc');
  tell('what no compiler sees, the tests do: documents, manifest, the list of problems', output, [
    'the README lists the permissions to register',
    'the sync service hears of the permissions',
    'the guide for IT lists the permissions',
    'the link for the roll-out',
    'has no text for sv-se',
    'docs/problems.md is not what',
  ]);
}

/** With the rest as it was asked for, all is well. */
function theRest(scratch: Scratch) {
  const { edit, read, write } = scratch;
  const reason = `'${PERMISSION}': { why: 'Reads the time zone.', whyNot: 'It changes nothing.' },`;
  edit('src/consent/entra/permissions.ts', /\n\};\n/, `\n  ${reason}$&`);
  const files = [...read('src/locales/languages.ts').matchAll(/import\('\.\/([\w-]+)'\)/g)];
  for (const [, file] of files) {
    if (file !== 'sv') edit(`src/locales/${file}.ts`, /'User\.Read': \{/, `${reason}\n    $&`);
  }
  for (const folder of ['', 'shell/', 'dialog/']) {
    write(`src/locales/${folder}sv.ts`, inSwedish(read(`src/locales/${folder}nl.ts`)));
  }
  edit('manifest.xml', /( *)<(bt:)?Override Locale="nl-nl" (.*)\n/g, '$&$1<$2Override Locale="sv-se" $3\n');
  edit('README.md', '`Tasks.ReadWrite`.', `\`Tasks.ReadWrite\`, \`${PERMISSION}\`.`);
  edit(
    'docs/admin-guide.md',
    /\| `Tasks\.ReadWrite`.*\n/,
    `$&| \`${PERMISSION}\` | read the time zone | change it |\n`,
  );
  edit('docs/deploy.md', '%20Tasks.ReadWrite', `$&%20${PERMISSION}`);
  edit('docs/sync-service.md', '    "Tasks.ReadWrite",', `    "${PERMISSION}",\n$&`);
  edit('test/failures/admin-approval-required.json', /^\[/, `[${JSON.stringify(refusal)},`);
  must('the documents are made anew', scratch.run('tsx/dist/cli.mjs', 'scripts/problems-doc.ts'));
  must('a permission, a language and a number more compile', scratch.run(TSC, '--noEmit'));
  must(
    'and pass the tests concerned',
    jest(
      scratch,
      ...['test/docs.test.ts', 'test/manifest.test.ts', 'test/shape.test.ts', 'test/security/source.test.ts'],
      ...[
        'test/consent/problems',
        'test/consent/entra',
        'test/consent/words',
        'test/scripts/problems-doc',
        'test/adapters/mailbox',
        'test/practice/sign-in',
      ],
    ),
  );
}

const swedish =
  "  { tag: 'sv', dir: 'ltr', name: 'Svenska', market: markets.sv, load: () => import('./sv').then(({ sv }) => sv) },";

/** Dutch under another name: what it says is no matter here. */
const inSwedish = (dutch: string) =>
  dutch.replace('export const nl:', 'export const sv:').replace(/'\.\/(shell|dialog)\/nl'/g, "'./$1/sv'");

const refusal = {
  source: 'https://example.com/scratch',
  date: '2026-12-01',
  input: { errorCode: 'invalid_grant', errorMessage: `AADSTS${NUMBER}: Words.` },
};

const jest = (scratch: Scratch, ...tests: string[]) =>
  scratch.run(JEST, '--maxWorkers=1', '--coverage=false', '--silent', ...tests);

const namedIn = (output: string) =>
  [...output.matchAll(/^([\w./-]+)\(\d+,\d+\): error/gm)].map(([, file]) => file).join('\n');

function tell(what: string, heard: string, wanted: readonly string[]) {
  const missing = wanted.filter((one) => !heard.includes(one));
  if (missing.length > 0)
    throw new Error(`${what}: nobody said ${missing.join(', ')}.\n${heard.slice(-3000)}`);
  console.log(`✓ ${what}`);
}

function must(what: string, { ok, output }: ReturnType<Scratch['run']>) {
  if (!ok) throw new Error(`${what}: no.\n${output.slice(-6000)}`);
  console.log(`✓ ${what}`);
}

main();
