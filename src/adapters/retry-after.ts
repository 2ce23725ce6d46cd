/** Retry-After is a number of seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after. */
export function secondsOf(retryAfter: string | null | undefined, now = Date.now()): number | undefined {
  if (!retryAfter) return undefined;
  const isDate = /^[A-Z][a-z]{2}, .+ GMT$/.test(retryAfter);
  const seconds = isDate
    ? (Date.parse(retryAfter) - now) / 1000
    : /^\d{1,6}$/.test(retryAfter)
      ? Number(retryAfter)
      : NaN;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), 86_400) : undefined;
}
