const FIRST_GAP_MS = 2 * 1000;
const LONGEST_GAP_MS = 5 * 60 * 1000;

/** Whether it is time for another silent check: the gap doubles from 2 seconds to 5 minutes. Times in milliseconds. */
export function mayCheck(earlier: readonly number[], now: number): boolean {
  const last = earlier.at(-1);
  if (last === undefined) return true;
  const gap = Math.min(FIRST_GAP_MS * 2 ** (earlier.length - 1), LONGEST_GAP_MS);
  return now - last >= gap;
}

/** How long to wait before asking again while an approval spreads through Microsoft's servers: milliseconds, one after another. */
export const lagRetries: readonly number[] = [1500, 3000, 5000];
