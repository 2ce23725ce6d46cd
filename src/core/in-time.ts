/** An answer, or a failure that `readFailure` knows when it takes too long. Milliseconds. */
export function inTime<T>(answer: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    const reason = Object.assign(new Error(), { name: 'timed_out_in_pane' });
    timer = setTimeout(() => reject(reason), limitMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
