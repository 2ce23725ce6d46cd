import type { Memory } from '../core/ports';
import { isOutdone } from '../core/record';
import { browserMemory, get, KEY, put, watch } from './memory';
import { savedBy } from './roaming-save';

/** Counts the changes, so that two computers whose clocks differ agree on which is the latest. */
const REVISION = `${KEY}.revision`;

/**
 * Keeps the record with the mailbox (roaming settings) when they are its own, else in this browser. Nothing here throws.
 *
 * Roaming settings are read once, when Outlook opens the pane: another pane's changes, and one's own before a reload, are
 * not in them ("the in-memory object is reset to its initial values, even if your add-in has persisted changes",
 * https://learn.microsoft.com/javascript/api/outlook/office.roamingsettings, 2026-11-25). So this browser keeps a copy
 * beside them, and of the two the one with more changes behind it counts.
 * @param settings Absent where they are another mailbox's: then the copy is all there is.
 * @param address Whose mailbox it is. Not kept: only a short hash of it tells the copies of several mailboxes apart.
 */
export function mailboxMemory(settings: Office.RoamingSettings | undefined, address?: string): Memory {
  if (!settings && address === undefined) return browserMemory;
  return withCopy(settings, copyIn(address && `${KEY}.${shortHash(address)}`));
}

interface Copy {
  /** How many changes led to it. */
  readonly revision: number;
  /** Absent after the record was removed. */
  readonly text?: string;
  /** In this browser: whether the mailbox has it, too, as far as Outlook said. */
  readonly unsaved?: true;
}

function withCopy(settings: Office.RoamingSettings | undefined, copy: ReturnType<typeof copyIn>): Memory {
  const save = settings && savedBy(settings);
  const persisted = (): Copy => {
    try {
      return asCopy({ revision: settings?.get(REVISION) as unknown, text: settings?.get(KEY) as unknown });
    } catch {
      return { revision: 0 };
    }
  };

  /** Of a tie the mailbox's counts, on every computer. A connection that was given up does not come back by either. */
  function latest(): Copy {
    const here = copy.read();
    const there = persisted();
    const now = Date.now();
    if (!settings) return here ?? there;
    if (!here || isOutdone(here.text, there.text, now)) return there;
    return here.revision > there.revision || isOutdone(there.text, here.text, now) ? here : there;
  }

  async function write(text: string | undefined): Promise<boolean> {
    const revision = Math.max(copy.read()?.revision ?? 0, persisted().revision) + 1;
    const written: Copy = { revision, ...(text !== undefined && { text }) };
    if (!save) return copy.write(written);
    copy.write({ ...written, unsaved: true });
    const ok = await save(() => {
      if (text === undefined) settings.remove(KEY);
      else settings.set(KEY, text);
      settings.set(REVISION, revision);
    });
    if (ok && copy.read()?.revision === revision) copy.write(written);
    return ok;
  }

  const { unsaved, text } = latest();
  if (unsaved) void write(text);
  return { read: () => latest().text, write, watch: copy.watch };
}

const MOST_REVISIONS = 1e9;

const asCopy = ({ revision, text, unsaved }: Partial<Record<keyof Copy, unknown>>): Copy => ({
  revision: isRevision(revision) ? revision : 0,
  ...(typeof text === 'string' && { text }),
  ...(unsaved === true && { unsaved }),
});

const isRevision = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST_REVISIONS;

/** The copy beside the mailbox's. Where this browser keeps nothing for us, it lasts as long as the page. */
function copyIn(key: string | undefined) {
  let unkept: Copy | undefined;
  return {
    read(): Copy | undefined {
      const kept = parsed((key && get(key)) ?? '');
      return unkept && unkept.revision > (kept?.revision ?? 0) ? unkept : kept;
    },
    /** Whether it is kept. */
    write(copy: Copy): boolean {
      const ok = key !== undefined && put(key, JSON.stringify(copy));
      unkept = ok ? undefined : copy;
      return ok;
    },
    watch: (changed: () => void) => (key ? watch(key, changed) : () => undefined),
  };
}

function parsed(json: string): Copy | undefined {
  try {
    const value = JSON.parse(json) as Partial<Record<string, unknown>>;
    // An older pane wrote a time instead of a revision.
    return typeof value.revision === 'number' || typeof value.saved === 'number' ? asCopy(value) : undefined;
  } catch {
    return undefined;
  }
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/, 2026-11-25. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text.toLowerCase()) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
