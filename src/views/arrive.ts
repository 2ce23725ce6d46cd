import type { Announce } from './announce';

/**
 * How long the focus may take to come back from Microsoft's window to the pane. Milliseconds. Together with the 300 that
 * React may hold a screen back, a person hears of it within 500.
 */
const WAY_BACK_MS = 150;

/**
 * A new screen is heard once: its heading takes the focus when the person is in the pane and what they had focused is gone;
 * otherwise it is announced. Returns how to give up.
 */
export function arrive(heading: HTMLElement, text: string, announce: Announce): () => void {
  const say = () => announce(text);
  const focusLost = document.activeElement === null || document.activeElement === document.body;
  if (!focusLost) say();
  else if (document.hasFocus()) heading.focus();
  else return eitherOr(() => heading.focus(), say);
  return () => undefined;
}

/** One of both: the first when the person comes back to the pane soon, as from a window that closed; else the second. */
function eitherOr(back: () => void, away: () => void): () => void {
  const stop = () => {
    clearTimeout(late);
    window.removeEventListener('focus', returned);
  };
  const returned = () => {
    stop();
    back();
  };
  const late = setTimeout(() => {
    stop();
    away();
  }, WAY_BACK_MS);
  window.addEventListener('focus', returned);
  return stop;
}
