import { secondsOf } from '../retry-after';

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

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
