import { extname } from 'node:path';
import { headersOf } from '../../deploy/headers';
import type { SiteContext } from '../site';
import { readInside, typeOf } from '../static-files';

interface BuiltFile {
  /** The folder of the build. */
  readonly folder: string;
  readonly path: string;
  readonly rules: Parameters<typeof headersOf>[1];
  /** The path whose headers it gets. Absent: its own. */
  readonly ruledAs?: string;
  /** What becomes of a page before it is sent. */
  readonly prepare: (page: string) => string;
}

/** A file of a build with the headers of production. */
export async function sendBuilt(
  c: SiteContext,
  { folder, path, rules, ruledAs = path, prepare }: BuiltFile,
): Promise<Response> {
  const content = await readInside(folder, path);
  if (!content) return c.notFound();
  const headers = { ...headersOf(ruledAs, rules), 'content-type': typeOf(path) };
  if (extname(path) !== '.html') return c.body(content, 200, headers);
  return c.body(prepare(content.toString()), 200, headers);
}
