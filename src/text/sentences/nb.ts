import type { Sentences } from './sentences';

/** Norwegian. */
export const nb: Sentences = {
  'admin-approval-required': [/godkjenning fra (?:en )?administrator/],
};
