import type { Sentences } from './sentences';

/** Hungarian. */
export const hu: Sentences = {
  'unverified-publisher': [/alkalmazás kockázatos lehet/, /alkalmazás kockázatosnak számít/],
  'admin-approval-required': [/csak (?:egy )?rendszergazda (?:által|adhat)/, /rendszergazdai jóváhagyás/],
};
