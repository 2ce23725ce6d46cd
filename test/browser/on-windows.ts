/** Where most people who use a screen reader are. On Linux, whose screen reader is Orca, a heading is brought to them otherwise: `arrive`. */
export const ON_WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

/** The same, with what playwright.config.ts says of every person. */
export const personOnWindows = {
  contextOptions: { reducedMotion: 'reduce', userAgent: ON_WINDOWS },
} as const;
