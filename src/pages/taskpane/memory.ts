import type { Memory } from '../../setup-sync/ports';

export const KEY = 'lpc-sidebar.setup-sync';

/** In this browser. Nothing here throws. */
export const browserMemory: Memory = {
  read: () => get(KEY),
  write: (value) => put(KEY, value),
  watch: (changed) => watch(KEY, changed),
};

export function get(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function put(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}

export function watch(key: string, changed: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
