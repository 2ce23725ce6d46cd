import type { CLICK_NEEDED, Attempt, Session } from '../../core/ports';

/** Our own way out of an attempt; `readFailure` knows it by its name. */
export class PaneError extends Error {
  constructor(
    override readonly name:
      'cancelled_in_pane' | 'timed_out_in_pane' | 'offline' | 'answer_not_ours' | typeof CLICK_NEEDED,
  ) {
    super(name);
  }
}

interface Started {
  readonly answer: Promise<Session>;
  /** Absent when the window is Outlook's and out of reach: an answer after Cancel is then taken. */
  readonly closeWindow?: () => void;
  readonly limitMs: number;
}

/** Gives an answer that may never come a Cancel and a time limit. The first to settle wins. */
export function attempt({ answer, closeWindow, limitMs }: Started): Attempt {
  let giveUp: (reason: PaneError) => void = () => undefined;
  const given = new Promise<never>((_, reject) => (giveUp = reject));
  const end = (reason: PaneError) => {
    giveUp(reason);
    closeWindow?.();
  };
  const timer = setTimeout(() => end(new PaneError('timed_out_in_pane')), limitMs);
  return {
    result: Promise.race([answer, given]).finally(() => clearTimeout(timer)),
    cancel: () => closeWindow && end(new PaneError('cancelled_in_pane')),
  };
}

/** An attempt that cannot start, and opens no window. */
export const failed = (reason: unknown): Attempt => ({
  result: Promise.reject(reason instanceof Error ? reason : Object.assign(new Error(), reason)),
  cancel: () => undefined,
});
