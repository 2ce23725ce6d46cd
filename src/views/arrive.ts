import type { Announce } from './announce';
import { isFocusLost, untilHeard } from './heard';

/**
 * A new screen is heard once: its heading takes the focus when the person is in the pane and what they had focused is gone;
 * otherwise it is announced. What is said is the heading with its description, as they are then. `heard` is called when
 * nothing is left to do. Returns how to give up.
 */
export function arrive(heading: HTMLElement, announce: Announce, heard?: () => void): () => void {
  const say = () =>
    announce([heading.textContent, heading.getAttribute('aria-description')].filter(Boolean).join('. '));
  const focus = () => heading.focus();
  const sayAtHeading = () => {
    focusBefore(heading);
    say();
  };
  const come = !isFocusLost() ? say : isOrcaLikely() ? sayAtHeading : focus;
  return untilHeard({ here: come, away: say, heard });
}

/** Puts the focus where the heading is, on something of which there is nothing to tell, as long as it stays there. */
function focusBefore(heading: HTMLElement): void {
  const place = document.createElement('span');
  place.tabIndex = -1;
  Object.assign(place.style, { position: 'absolute', outline: 'none' });
  place.addEventListener('blur', () => document.hasFocus() && place.remove());
  heading.before(place);
  place.focus();
}

/**
 * Screen readers tell of a heading that takes the focus. Orca, the one of Linux desktops, does so or does not, by how fast the
 * computer is: when what had the focus goes, or a window comes to the front, it looks for the next text by itself, which is this
 * heading, and holds it for known (43.1 with Chromium 156, read and heard 2026-12-01). It always tells what the status region
 * says. Were the focus nowhere meanwhile, Orca would tell of the menu.
 */
const isOrcaLikely = (): boolean => /X11;.*Linux/.test(navigator.userAgent);
