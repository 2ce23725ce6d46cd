import type { Frame, Page } from '@playwright/test';

/** Where the pane runs in a page: in Outlook's frame, or as the page itself. Throws when it is not there. */
export function paneFrame(page: Page): Frame {
  const frames = page.frames();
  const found = frames.find((frame) => /\/taskpane\.html(?:[?#]|$)/.test(frame.url()));
  if (!found) throw new Error(`No pane among ${frames.map((frame) => frame.url()).join(', ')}`);
  return found;
}

/**
 * Resolves when the pane's first picture is on the screen. Before, Chromium gives a click on a frame of another site to the page around it,
 * where it is lost, and says nothing: nobody clicks what they do not see yet. Seen in Chromium 156, 2026-11-30.
 */
export const untilSeen = (page: Page): Promise<unknown> =>
  paneFrame(page).evaluate(
    () => new Promise((seen) => new PerformanceObserver(seen).observe({ type: 'paint', buffered: true })),
  );

/** The pane's next `window.open(...all)` does this instead, once; `open` is the real one. */
export const atNextWindow = (page: Page, script: string): Promise<unknown> =>
  paneFrame(page).evaluate(`{
    const open = window.open.bind(window);
    window.open = (...all) => {
      window.open = open;
      ${script}
    };
  }`);
