import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the working tree to try a change in. */
export interface Scratch {
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces a text that has to be there. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  /** Runs a tool of this package. */
  readonly run: (tool: string, ...args: string[]) => { readonly ok: boolean; readonly output: string };
  readonly remove: () => void;
}

/** Everything that git knows or would add, and the packages by a link. */
export function scratchCopy(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'lpc-touch-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) cpSync(file, join(root, file), { force: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  return {
    read,
    write,
    edit(file, from, to) {
      const text = read(file);
      const edited = text.replace(from, to);
      if (edited === text)
        throw new Error(`${file} has no ${String(from)} any more: mend scripts/check-touch.ts.`);
      write(file, edited);
    },
    run(tool, ...args) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'node_modules', tool), ...args],
        { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      );
      return { ok: status === 0, output: stdout + stderr };
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
