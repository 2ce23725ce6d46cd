import type { Memory } from '../core/ports';

export const KEY = 'lpc-sidebar.setup-sync';

/** In this browser alone. What could not be kept counts here until another pane writes. Nothing here throws. */
export const browserMemory: Memory = local();

function local(): Memory {
  let unkept: { readonly value: string | undefined; readonly over: string | undefined } | undefined;
  return {
    read() {
      const kept = get(KEY);
      if (unkept && unkept.over !== kept) unkept = undefined;
      return unkept ? unkept.value : kept;
    },
    write(value) {
      const ok = put(KEY, value);
      unkept = ok ? undefined : { value, over: get(KEY) };
      return Promise.resolve(ok);
    },
    watch: (changed) => watch(KEY, changed),
  };
}

export function get(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is kept. */
export function put(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function watch(key: string, changed: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}
