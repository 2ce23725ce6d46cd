import type { Sentences } from './sentences';

/** Czech. */
export const cs: Sentences = {
  'admin-approval-required': [/schválení (?:od )?správc/],
};
