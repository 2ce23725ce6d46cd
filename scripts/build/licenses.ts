import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from './sbom-of';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly repository?: string | { readonly url?: string };
}

const RULE = `\n${'-'.repeat(80)}\n`;

/** The license texts of all that the pane is made of, ours first. */
export function licensesOf(root: string): string {
  const ours = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = new Map(shippedPackages(root).map((path) => entryOf(root, path, ours)));
  return `${[`LPC Sidebar\n\n${ours}`, ...[...others.entries()].sort().map(([, text]) => text)].join(`${RULE}\n`)}\n`;
}

function entryOf(root: string, path: string, ours: string): readonly [string, string] {
  const folder = join(root, path);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.(?:md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const title = `${name} ${version}`;
  return [
    title,
    [
      `${title} (${license ?? 'no name of a license'})`,
      ...(texts.length > 0 ? texts : [without(manifest, ours)]),
    ].join('\n\n'),
  ];
}

/** For a package that names its license and brings no text. Throws for all but the one license whose text we have. */
function without({ name, license, author, repository }: Manifest, ours: string): string {
  if (license !== 'MIT') throw new Error(`${name} brings no license text, and its license is not MIT.`);
  const by = typeof author === 'string' ? author : author?.name;
  const url = typeof repository === 'string' ? repository : repository?.url;
  return ours.replace(
    /^Copyright.*$/m,
    `Copyright (c) ${by ?? `the authors of ${name}`}${url ? `, ${url}` : ''}`,
  );
}
