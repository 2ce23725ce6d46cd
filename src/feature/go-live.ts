import type { Memory } from '../core/ports';
import type { SetupSync } from '../core/set-up-sync';

/** Starts it with what is remembered, and keeps it in step with other panes and with what was missed. Returns how to stop. */
export function goLive({ restore, follow, send }: SetupSync, memory: Memory): () => void {
  restore();
  const returned = () => {
    if (document.visibilityState !== 'visible') return;
    follow();
    send({ type: 'returned' });
  };
  const unwatch = memory.watch(follow);
  window.addEventListener('focus', returned);
  document.addEventListener('visibilitychange', returned);
  return () => {
    unwatch();
    window.removeEventListener('focus', returned);
    document.removeEventListener('visibilitychange', returned);
  };
}
