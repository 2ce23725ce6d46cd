import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaffold } from '../../scripts/new-problem/scaffold';

const index = readFileSync(join(__dirname, '../../src/consent/problems/index.ts'), 'utf8');
const names = readFileSync(join(__dirname, '../../src/core/problem-id.ts'), 'utf8');
const catalogue = readFileSync(join(__dirname, '../../catalogue/index.ts'), 'utf8');

it('writes a problem with its texts left empty, and lists it before the last resort', () => {
  const files = scaffold('mailbox-full', index, names, catalogue);
  expect(files.problem).toContain("id: 'mailbox-full'");
  expect(files.problem).toContain('export const mailboxFull =');
  expect(files.index).toContain("import { mailboxFull } from './mailbox-full';");
  expect(files.index).toMatch(/ {2}mailboxFull,\n {2}unknown,\n/);
  expect(JSON.parse(files.recorded)).toHaveLength(1);
  expect(files.names).toContain(
    "  | 'interaction-in-progress'\n  | 'mailbox-full'\n  | 'mailbox-unavailable'\n",
  );
  expect(files.catalogue).toMatch(/\n {2}'mailbox-full': \{\n {4}category: 'unknown',[^}]*},\n};\n$/);
  expect(files.names.replace("  | 'mailbox-full'\n", '')).toBe(names);
});

it.each(['', 'Mailbox', 'mailbox_full', '../x', 'a b', '-a'])('refuses the name "%s"', (name) => {
  expect(() => scaffold(name, index, names, catalogue)).toThrow('kebab case');
});

it('refuses a name that is taken', () => {
  expect(() => scaffold('unknown', index, names, catalogue)).toThrow('already');
});
