import type { Event } from './state';

/** Of things that come one after the other, the one that is on. When the next begins, the signal of this one is aborted. */
export interface Turns {
  readonly signal: AbortSignal;
  next(): void;
}

export function turns(): Turns {
  let controller = new AbortController();
  return {
    get signal() {
      return controller.signal;
    },
    next() {
      controller.abort();
      controller = new AbortController();
    },
  };
}

/** Sends what comes of something that is under way, and nothing any more once that was aborted. */
export const sendUntil =
  (signal: AbortSignal, send: (event: Event) => void) =>
  (event: Event): void => {
    if (!signal.aborted) send(event);
  };
