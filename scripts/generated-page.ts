import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** A page of the documentation that is written from code. */
interface GeneratedPage {
  readonly file: string;
  /** The folder that it is written from. */
  readonly source: string;
  /** The npm script that writes it. */
  readonly script: string;
  readonly markdown: string;
}

/** Writes the page; with `--check` it writes nothing, and fails when the page is not what the code says. */
export async function writeGeneratedPage({ file, source, script, markdown }: GeneratedPage): Promise<void> {
  const wanted = await format(markdown, { ...(await resolveConfig(file)), parser: 'markdown' });
  if (!process.argv.includes('--check')) return writeFile(file, wanted);
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found.replaceAll('\r\n', '\n') === wanted) return;
  process.stderr.write(`${file} is not what ${source} would write. Run: npm run ${script}\n`);
  process.exitCode = 1;
}
