import type { Reading } from './readings';

/**
 * What a number that we do not know may mean, by its neighbours: Microsoft gives numbers of one kind one beginning. A
 * guess, so never certain. learn.microsoft.com/entra/identity-platform/reference-error-codes (2024-04-24).
 */
const families: readonly { readonly from: RegExp; readonly reading: Reading }[] = [
  { from: /^530\d{2,3}$/, reading: ['conditional-access', 'device-not-allowed'] },
  { from: /^53\d{3}$/, reading: ['conditional-access', 'device-not-allowed'] },
  { from: /^9009[34]\d$|^9009[89]\d$/, reading: ['admin-approval-required', 'unverified-publisher'] },
  { from: /^65\d{3,4}$/, reading: ['app-permissions-incomplete', 'admin-approval-required'] },
  { from: /^1000\d{2,3}$|^10030\d{2}$/, reading: ['app-permissions-incomplete', 'unknown'] },
  { from: /^20\d{3}$|^400\d{2}$/, reading: ['service-unavailable', 'unknown'] },
  { from: /^13\d{4}$|^14000\d$|^7001[689]$/, reading: ['sign-in-required', 'unknown'] },
  { from: /^1200\d{2}$/, reading: ['password-refused', 'unknown'] },
  { from: /^90097$/, reading: ['service-unavailable', 'admin-approval-required'] },
  { from: /^7000(?:8[0-9])$|^70008\d$/, reading: ['sign-in-required', 'app-misconfigured'] },
  { from: /^7[05]\d{3,5}$|^900\d{3}$|^9002\d{3}$/, reading: ['app-misconfigured', 'unknown'] },
  { from: /^5007\d$/, reading: ['mfa-required', 'sign-in-required'] },
  { from: /^(?:16|160)\d{3}$|^81\d{3}$/, reading: ['sign-in-required', 'wrong-account'] },
  { from: /^80\d{3}$/, reading: ['service-unavailable', 'sign-in-required'] },
];

/** What an unlisted AADSTS number may mean. */
export const readingOfCode = (code: number): Reading | undefined =>
  families.find(({ from }) => from.test(String(code)))?.reading;
