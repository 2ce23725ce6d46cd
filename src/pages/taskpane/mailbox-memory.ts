import type { Memory } from '../../setup-sync/ports';
import { browserMemory, get, KEY, put, watch } from './memory';

const SAVED = `${KEY}.saved`;

/**
 * Keeps the record with the mailbox (roaming settings) when they are its own, else in this browser. Nothing here throws.
 *
 * Roaming settings are read once, when Outlook opens the pane: another pane's changes, and one's own before a reload, are
 * not in them ("the in-memory object is reset to its initial values, even if your add-in has persisted changes",
 * https://learn.microsoft.com/javascript/api/outlook/office.roamingsettings, 2026-11-25). So this browser keeps a copy
 * beside them, and of the two the later counts.
 * @param settings Absent where they are another mailbox's: then the copy is all there is.
 * @param address Whose mailbox it is. Not kept: only a short hash of it tells the copies of several mailboxes apart.
 */
export function mailboxMemory(settings: Office.RoamingSettings | undefined, address?: string): Memory {
  if (!settings && address === undefined) return browserMemory;
  return withCopy(settings, copyIn(address && `${KEY}.${shortHash(address)}`));
}

interface Copy {
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Absent after the record was removed. */
  readonly text?: string;
}

function withCopy(settings: Office.RoamingSettings | undefined, copy: ReturnType<typeof copyIn>): Memory {
  const persisted = (): Copy => {
    try {
      const saved: unknown = settings?.get(SAVED);
      const text: unknown = settings?.get(KEY);
      return { saved: typeof saved === 'number' ? saved : 0, ...(typeof text === 'string' && { text }) };
    } catch {
      return { saved: 0 };
    }
  };
  return {
    read() {
      const here = copy.read();
      const there = persisted();
      return here && here.saved >= there.saved ? here.text : there.text;
    },
    write(value) {
      const saved = Date.now();
      copy.write({ saved, ...(value !== undefined && { text: value }) });
      try {
        if (value === undefined) settings?.remove(KEY);
        else settings?.set(KEY, value);
        settings?.set(SAVED, saved);
        settings?.saveAsync();
      } catch {
        return;
      }
    },
    watch: copy.watch,
  };
}

const copyIn = (key: string | undefined) => ({
  read(): Copy | undefined {
    try {
      const { saved, text } = JSON.parse((key && get(key)) ?? '') as Partial<Record<string, unknown>>;
      if (typeof saved !== 'number') return undefined;
      return { saved, ...(typeof text === 'string' && { text }) };
    } catch {
      return undefined;
    }
  },
  write: (copy: Copy) => (key ? put(key, JSON.stringify(copy)) : undefined),
  watch: (changed: () => void) => (key ? watch(key, changed) : () => undefined),
});

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/, 2026-11-25. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text.toLowerCase()) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
