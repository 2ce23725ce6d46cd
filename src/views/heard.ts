/** How something is brought to a person's ears, by where the person is. */
interface Ways {
  /** In the page, or just back on what had the focus there. */
  readonly here: () => void;
  /** Elsewhere, perhaps in another part of Outlook's page: then this is heard. In another window it is not. */
  readonly away: () => void;
  /** Called once, when it has been heard. */
  readonly heard?: (() => void) | undefined;
}

/**
 * How long the focus may take to come back from Microsoft's window to the pane: that one closes some time after it has told how
 * it went. What is said before that is lost to some, and heard twice by others. Milliseconds.
 */
const WAY_BACK_MS = 1000;

/** Microsoft's window may have closed: what comes of that is worth waiting for, rather than to say that it is open. */
const NEWER_MS = 200;

/**
 * Brings something to a person's ears once: at once in the page; else when they are back. A framed pane is not told when the
 * person comes back to Outlook's own page around it, so what is new is said there too. Returns how to give up.
 */
export function untilHeard({ here, away, heard }: Ways): () => void {
  const end = new AbortController();
  const { signal } = end;
  const finish = (act: () => void) => {
    end.abort();
    act();
    heard?.();
  };
  const later = (act: () => void, ms: number) => {
    const timer = setTimeout(act, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  function waitForThem() {
    const place = document.activeElement;
    let stage: 'unsaid' | 'said' | 'coming' = 'unsaid';
    let wasSaid = false;
    const say = () => {
      if (stage !== 'unsaid') return;
      stage = 'said';
      wasSaid = true;
      away();
    };
    const sayWhenVisible = () => {
      if (document.visibilityState === 'visible') later(say, WAY_BACK_MS);
    };
    const comeBack = () => {
      stage = 'coming';
      later(() => {
        if (!document.hasFocus()) {
          // They only passed through: the focus is not taken from where they are.
          stage = wasSaid ? 'said' : 'unsaid';
          return sayWhenVisible();
        }
        const isWhereTheyWere = document.activeElement === place || isFocusLost();
        // Or they came by Tab or by a click, and are on their way.
        finish(isWhereTheyWere ? here : wasSaid ? () => undefined : away);
      }, NEWER_MS);
    };
    document.addEventListener('visibilitychange', sayWhenVisible, { signal });
    window.addEventListener('focus', comeBack, { signal });
    sayWhenVisible();
  }

  if (document.hasFocus()) finish(here);
  else waitForThem();
  return () => end.abort();
}

/** Whether what the person had focused is gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
