import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** What voice.py writes: what was said, that the voice was told to stop, that Orca has nothing to do. */
export type Spoken = readonly ['say' | 'stop' | 'idle', string];

export interface Orca {
  /** Where we are, for `since`. */
  readonly mark: () => Promise<number>;
  readonly since: (mark: number) => Promise<readonly Spoken[]>;
  /** Resolves when a sentence fits; rejects with what was said instead. */
  readonly until: (fits: (sentence: string) => boolean, mark: number) => Promise<void>;
  /** Resolves when Orca has nothing left to do. */
  readonly quiet: () => Promise<void>;
}

const LOOK_MS = 40;
const PATIENCE_MS = 20_000;
/** Orca is idle so many times in a row, 50 ms apart. Chromium tells of a change within 200 ms or so. */
const IDLE_TIMES = 7;

/** Follows the file into which voice.py writes. */
export function listenTo(file: string): Orca {
  const lines = async () => {
    const text = await readFile(file, 'utf8').catch(() => '');
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Spoken);
  };
  const orca: Orca = {
    mark: async () => (await lines()).length,
    since: async (mark) => (await lines()).slice(mark),
    async until(fits, mark) {
      for (const end = Date.now() + PATIENCE_MS; ;) {
        const said = (await orca.since(mark)).filter(([kind]) => kind === 'say').map(([, text]) => text);
        if (said.some(fits)) return;
        if (Date.now() > end) throw new Error(`Not heard. Orca said: ${said.join(' | ') || 'nothing'}`);
        await wait(LOOK_MS);
      }
    },
    async quiet() {
      const start = await orca.mark();
      for (const end = Date.now() + PATIENCE_MS; ;) {
        const last = (await orca.since(start)).slice(-IDLE_TIMES);
        if (last.length === IDLE_TIMES && last.every(([kind]) => kind === 'idle')) return;
        if (Date.now() > end) throw new Error('Orca does not come to rest, or has ended.');
        await wait(LOOK_MS);
      }
    },
  };
  return orca;
}
