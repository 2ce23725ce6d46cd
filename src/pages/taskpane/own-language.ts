const KEY = 'lpc-sidebar.language';

/** What the person chose; also while the browser keeps nothing. */
let chosen: string | undefined;

/** The tag of the language that the person chose. */
export function readOwnLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? chosen;
  } catch {
    return chosen;
  }
}

export function writeOwnLanguage(tag: string | undefined): void {
  chosen = tag;
  try {
    if (tag === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, tag);
  } catch {
    return;
  }
}
