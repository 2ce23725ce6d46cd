import type { Frame, Page } from '@playwright/test';

/** Where the pane runs in a page: in Outlook's frame, or as the page itself. Throws when it is not there. */
export function paneFrame(page: Page): Frame {
  const frames = page.frames();
  const found = frames.find((frame) => /\/taskpane\.html(?:[?#]|$)/.test(frame.url()));
  if (!found) throw new Error(`No pane among ${frames.map((frame) => frame.url()).join(', ')}`);
  return found;
}
