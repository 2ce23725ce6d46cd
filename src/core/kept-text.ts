import type { Memory } from './ports';
import { isNewer, readRecord, writeRecord, type SetupRecord } from './record';
import type { SetupSyncPorts } from './sync-ports';

/** What is remembered, beside other panes that write there as well. */
export interface KeptText {
  read(): SetupRecord | undefined;
  /** What another pane wrote since; undefined when nothing, or when a newer pane did: that is not ours to read. */
  news(): { readonly record: SetupRecord | undefined } | undefined;
  /**
   * Writes, but not over what a newer pane wrote.
   * @param done Whether it could be kept; not called when something else was read or written meanwhile.
   */
  write(record: SetupRecord | undefined, done: (ok: boolean) => void): void;
}

export function keptText(ports: () => SetupSyncPorts): KeptText {
  /** What was read or written last. */
  let seen: string | undefined;
  const memory = (): Memory => ports().memory;
  const take = (text: string | undefined) => {
    seen = text;
    return readRecord(text, ports().now());
  };
  return {
    read: () => take(memory().read()),
    news() {
      const text = memory().read();
      return text === seen || isNewer(text) ? undefined : { record: take(text) };
    },
    write(record, done) {
      if (isNewer(memory().read())) return;
      const text = writeRecord(record);
      seen = text;
      void memory()
        .write(text)
        .then((ok) => {
          if (seen === text) done(ok);
        });
    },
  };
}
