import type { Sentences } from './sentences';

/** Polish. */
export const pl: Sentences = {
  'admin-approval-required': [
    /(?:tylko administrator może|które mogą przyznawać tylko administratorzy)/,
    /zgod[aęy] administratora/,
  ],
};
