import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lines = readFileSync(join(__dirname, '../../../docs/sync-service.openapi.yaml'), 'utf8').split('\n');

const indentOf = (line: string): number => line.search(/\S/);
const keyOf = (line: string): string | undefined => /^\s*['"]?([^'":]+)['"]?:(?:\s|$)/.exec(line)?.[1];

/** The lines below a key, found by its path from the root. Enough YAML for a file in block style. */
function below(...path: readonly string[]): readonly string[] {
  return path.reduce<readonly string[]>((within, key) => {
    const at = within.findIndex((line) => keyOf(line) === key && indentOf(line) === outermost(within));
    const line = within[at];
    if (line === undefined) throw new Error(`The OpenAPI file has no ${path.join(' > ')}.`);
    const rest = within.slice(at + 1);
    const end = rest.findIndex((next) => next.trim() !== '' && indentOf(next) <= indentOf(line));
    return end < 0 ? rest : rest.slice(0, end);
  }, lines);
}

const outermost = (within: readonly string[]): number =>
  Math.min(...within.filter((line) => line.trim() !== '').map(indentOf));

/** The keys below a path. */
export function keys(...path: readonly string[]): readonly string[] {
  const within = below(...path);
  const indent = outermost(within);
  return within.filter((line) => indentOf(line) === indent).flatMap((line) => keyOf(line) ?? []);
}

/** A value that is written on the line of its key; a list as `[a, b]`. */
export function value(...path: readonly string[]): string | readonly string[] {
  const last = path.at(-1) ?? '';
  const within = below(...path.slice(0, -1));
  const line = within.find((one) => keyOf(one) === last && indentOf(one) === outermost(within)) ?? '';
  const text = line.slice(line.indexOf(':') + 1).trim();
  return text.startsWith('[') ? text.slice(1, -1).split(/, */) : text;
}
