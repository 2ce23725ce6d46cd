/**
 * An answer, or what stands for it when it takes too long.
 * @param late May throw: then that is how it fails.
 */
export function within<T, L>(answer: Promise<T>, limitMs: number, late: () => L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout>;
  const given = new Promise<void>((resolve) => (timer = setTimeout(resolve, limitMs))).then(late);
  return Promise.race([answer, given]).finally(() => clearTimeout(timer));
}

/** An answer, or a failure that `readFailure` knows when it takes too long. Milliseconds. */
export const inTime = <T>(answer: Promise<T>, limitMs: number): Promise<T> =>
  within(answer, limitMs, () => {
    throw Object.assign(new Error(), { name: 'timed_out_in_pane' });
  });
