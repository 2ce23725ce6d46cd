import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export const typeOf = (path: string): string => TYPES[extname(path)] ?? 'application/octet-stream';

/** A file below a folder by its path in an address; undefined when there is none, or when it is outside. */
export async function readInside(folder: string, path: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    const root = normalize(folder + sep);
    const file = normalize(join(root, decodeURIComponent(path)));
    return file.startsWith(root) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
