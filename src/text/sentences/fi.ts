import type { Sentences } from './sentences';

/** Finnish. */
export const fi: Sentences = {
  'admin-approval-required': [/järjestelmänvalvojan hyväksy/],
};
