/** Files of a new problem. Texts to be written are empty: `test/shape.test.ts` fails until they are filled in. */
export interface Scaffold {
  readonly problem: string;
  readonly recorded: string;
  readonly index: string;
  readonly names: string;
  readonly catalogue: string;
}

const KEBAB = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/**
 * Writes a problem's files, and its lines in the list, among the names and in the catalogue.
 * @param index What the list is now.
 * @param names What the file of names is now.
 * @param catalogue What the catalogue is now.
 * @throws RangeError when the name is not in kebab case or already taken.
 */
export function scaffold(name: string, index: string, names: string, catalogue: string): Scaffold {
  if (!KEBAB.test(name)) throw new RangeError(`"${name}" is no name in kebab case, like mailbox-full.`);
  const variable = name.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
  if (index.includes(`from './${name}'`)) throw new RangeError(`There is a problem "${name}" already.`);
  return {
    problem: problemFile(name, variable),
    recorded: RECORDED,
    index: enlist(name, variable, index),
    names: addName(name, names),
    catalogue: addBackground(name, catalogue),
  };
}

const problemFile = (name: string, variable: string) => `import type { Problem } from './problem';

/** TODO: what it is, in a sentence. */
export const ${variable} = {
  id: '${name}',
  owner: 'unknown',
  match: { codes: [], names: [], phrases: [] },
  words: {
    member: { heading: '', lead: '' },
    admin: { heading: '', lead: '' },
  },
  actions: { member: ['try-again'], admin: ['try-again'] },
} as const satisfies Problem;
`;

/** A recorded failure without a source: the tests ask for one. */
const RECORDED = `${JSON.stringify([{ source: '', date: '', input: '' }], null, 2)}\n`;

/** Adds the import, and the problem before the last resort. */
function enlist(name: string, variable: string, index: string): string {
  const line = `import { ${variable} } from './${name}';\n`;
  const firstImport = index.search(/^import /m);
  const at = Math.max(firstImport, 0);
  return `${index.slice(0, at)}${line}${index.slice(at)}`.replace(
    /^( *)unknown,$/m,
    `$1${variable},\n$1unknown,`,
  );
}

/** Adds the name to the union of names, which is in alphabetical order. */
function addName(name: string, names: string): string {
  const [head = '', ...lines] = names.trimEnd().replace(/;$/, '').split('\n  | ');
  return `${[head, ...[...lines, `'${name}'`].sort()].join('\n  | ')};\n`;
}

/** Adds what is never shown, at the end: the last entry is no better place than any other. */
function addBackground(name: string, catalogue: string): string {
  const entry = `  '${name}': {\n    category: 'unknown',\n    notes: '',\n    sources: [sources.errorCodes],\n  },\n`;
  return catalogue.replace(/};\n$/, `${entry}};\n`);
}
