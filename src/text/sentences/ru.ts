import type { Sentences } from './sentences';

/** Russian. */
export const ru: Sentences = {
  'unverified-publisher': [/приложение может быть рискованным/, /приложение считается рискованным/],
  'admin-approval-required': [
    /может предоставить только администратор/,
    /(?:одобрени|утверждени|согласи)[ея] администратора/,
  ],
};
