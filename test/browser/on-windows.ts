/** Where most people who use a screen reader are. On Linux, whose screen reader is Orca, a heading is brought to them otherwise: `arrive`. */
export const ON_WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

/** What is true of everybody in the stories. What still unfolds moves away from under a pointer that is faster than a person's. */
export const personOnWindows = { reducedMotion: 'reduce', userAgent: ON_WINDOWS } as const;
