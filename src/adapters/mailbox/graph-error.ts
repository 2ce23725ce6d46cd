/** A refusal of Microsoft Graph with the parts that `readFailure` reads. */
export interface GraphError {
  readonly name: 'GraphError';
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  /** Seconds. */
  readonly retryAfter?: string;
}

/** `{ error: { code, message } }`: https://learn.microsoft.com/graph/errors, 2026-11-23. */
export function graphError(status: number, body: unknown, retryAfter: string | null | undefined): GraphError {
  const { error } = recordOf(body);
  const { code, message } = recordOf(error);
  const wait = secondsOf(retryAfter);
  return {
    name: 'GraphError',
    status,
    ...(typeof code === 'string' && { code }),
    ...(typeof message === 'string' && { message: message.slice(0, 500) }),
    ...(wait !== undefined && { retryAfter: String(wait) }),
  };
}

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

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
