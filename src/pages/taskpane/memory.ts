import type { Memory } from '../../setup-sync/ports';

const KEY = 'lpc-sidebar.setup-sync';

/** Keeps the record with the mailbox (roaming settings) when there is one, else in this browser. Nothing here throws. */
export function memoryIn(settings: Office.RoamingSettings | undefined): Memory {
  return settings ? roaming(settings) : local;
}

const local: Memory = {
  read() {
    try {
      return localStorage.getItem(KEY) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(value) {
    try {
      if (value === undefined) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, value);
    } catch {
      return;
    }
  },
};

function roaming(settings: Office.RoamingSettings): Memory {
  return {
    read() {
      try {
        const value: unknown = settings.get(KEY);
        return typeof value === 'string' ? value : undefined;
      } catch {
        return undefined;
      }
    },
    write(value) {
      try {
        if (value === undefined) settings.remove(KEY);
        else settings.set(KEY, value);
        settings.saveAsync();
      } catch {
        return;
      }
    },
  };
}
