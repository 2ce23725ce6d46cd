import type { Sentences } from './sentences';

/** Danish. */
export const da: Sentences = {
  'admin-approval-required': [/administratorgodkendelse/],
};
