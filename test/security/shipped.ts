import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every file below a folder, by its path from the root of the repository. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** What is deployed: the files of the production build. */
export function built(): readonly string[] {
  if (!existsSync(DIST))
    throw new Error('There is no production build to check. Run: npm run build -- --without-client-id');
  return filesIn('dist');
}

export const pages = ['taskpane', 'dialog', 'redirect', 'approved'] as const;

/** A content security policy by directive. */
export const policyOf = (policy = ''): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
