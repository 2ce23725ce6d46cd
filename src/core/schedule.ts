const FIRST_GAP_MS = 2 * 1000;
const LONGEST_GAP_MS = 5 * 60 * 1000;

/** Whether it is time for another try: the gap doubles from 2 seconds to 5 minutes. Times in milliseconds. */
function mayCheck(earlier: readonly number[], now: number): boolean {
  const last = earlier.at(-1);
  if (last === undefined) return true;
  const gap = Math.min(FIRST_GAP_MS * 2 ** (earlier.length - 1), LONGEST_GAP_MS);
  return now - last >= gap;
}

/**
 * Whether something may be tried now that is tried less and less often; counts each try that it lets through.
 * @param now Milliseconds since 1970.
 */
export function paced(now: () => number): (atOnce?: boolean) => boolean {
  let earlier: readonly number[] = [];
  return (atOnce = false) => {
    if (!atOnce && !mayCheck(earlier, now())) return false;
    earlier = [...earlier, now()];
    return true;
  };
}

/** How long to wait before asking again while an approval spreads through Microsoft's servers: milliseconds, one after another. */
export const lagRetries: readonly number[] = [1500, 3000, 5000];

/** How long the pane waits by itself for Microsoft's Retry-After, and how often. After that the person decides. */
const LONGEST_WAIT_S = 60;
const MOST_TRIES = 3;

/**
 * Milliseconds until the mailbox is asked again without a click; undefined when that is for the person to decide.
 * @param wait What Microsoft asks for, in seconds.
 * @param tries How often it was asked in a row.
 */
export const pauseBeforeAsking = (wait: number | undefined, tries: number): number | undefined =>
  wait === undefined || wait > LONGEST_WAIT_S || tries >= MOST_TRIES ? undefined : Math.max(1, wait) * 1000;

/** How long Microsoft may take to give a token without a window. MSAL's own requests have no such limit. */
export const SILENT_LIMIT_MS = 20_000;

/** Sooner than this after it came, or gave a sign of life, no person closes a window. */
export const NO_PERSON_IS_FASTER_MS = 1500;
