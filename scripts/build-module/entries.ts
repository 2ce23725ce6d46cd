/** What other projects import, by the name in `exports`. */
export const entries = {
  index: 'src/index.ts',
  diagnose: 'src/diagnose.ts',
  'write-pages': 'deploy/write-pages.ts',
} as const;
