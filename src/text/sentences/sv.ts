import type { Sentences } from './sentences';

/** Swedish. */
export const sv: Sentences = {
  'unverified-publisher': [/app(?:en)? kan vara riskfylld/, /appen anses vara riskfylld/],
  'admin-approval-required': [
    /behörigheter som du inte har behörighet att bevilja/,
    /princip som förhindrar att du beviljar/,
    /som bara en administratör kan bevilja/,
    /administratörsgodkännande/,
    /godkännande från administratör/,
  ],
};
