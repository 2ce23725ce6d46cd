import { readFile, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const { Z_BEST_COMPRESSION } = constants;

/** What is smaller fits into one packet anyhow. */
const WORTH_IT = 1000;

/**
 * Puts `x.js.gz` and `x.js.br` beside scripts and styles, for servers that send them as they are. Not beside pages and the
 * manifest, into which a server may put settings.
 */
export async function compress(dist: string): Promise<void> {
  const names = readdirSync(join(dist, 'assets'), { recursive: true }).map(String);
  await Promise.all(
    names
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map(async (name) => {
        const file = join(dist, 'assets', name);
        const content = await readFile(file);
        if (content.length < WORTH_IT) return;
        const [zipped, brotli] = await Promise.all([
          promisify(gzip)(content, { level: Z_BEST_COMPRESSION }),
          promisify(brotliCompress)(content),
        ]);
        await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, brotli)]);
      }),
  );
}
