import type { Spoken } from './orca';

/**
 * What is not the pane's to say: the browser's windows and tabs, and by which way Orca's own reading point comes to a control
 * ("leaving banner", "Browse mode"), which depends on how fast the computer is.
 */
const NOT_OURS = [
  /Chromium frame\.?$/,
  /^frame\.?$/,
  /page tab\.?$/,
  /^Loading\./,
  /^Finished loading /,
  /document web\.?$/,
  /^leaving /,
  /^(?:banner|main content)$/,
  /^(?:Focus|Browse) mode$/,
  /^Copied selection to clipboard\.$/,
];

/** What is left of what was spoken. Orca calls clickable whatever stands in an element that React listens on. */
export function ours(said: readonly Spoken[]): string[] {
  const sentences = said.filter(([kind]) => kind === 'say').map(([, text]) => text.trim());
  return sentences
    .filter((text) => !NOT_OURS.some((pattern) => pattern.test(text)))
    .map((text) => text.replace(/ ?clickable\.$/, ''))
    .filter(Boolean);
}
