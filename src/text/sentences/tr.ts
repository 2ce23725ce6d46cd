import type { Sentences } from './sentences';

/** Turkish. */
export const tr: Sentences = {
  'admin-approval-required': [/yönetici onayı/],
};
