/**
 * Whether the browser still lets a window open by itself for the click before. Browsers that do not tell (Firefox before 120,
 * Safari before 16.4: https://developer.mozilla.org/docs/Web/API/UserActivation, 2026-12-01) count as no.
 */
export const clickStillCounts = (): boolean => navigator.userActivation?.isActive ?? false;
