import { secondsOf } from '../mailbox/graph-error';
import type { Connection, SyncService, Told } from '../setup-sync/ports';
import { CONNECTION_PATH, IDEMPOTENCY_KEY, type ConnectionBody } from './contract';

export interface SyncServiceParts {
  /** Without a slash at the end. */
  readonly url: string;
  /** A token for the service's own scope. Rejects with what `readFailure` reads. */
  readonly token: () => Promise<string>;
  /** The pane's version. */
  readonly version: string;
  /** For tests: waits a while; a number from 0 to 1. */
  readonly wait?: (ms: number) => Promise<void>;
  readonly random?: () => number;
}

const TRIES = 4;
const FIRST_PAUSE_MS = 1000;
/** A longer Retry-After is not waited for: the hand-over stays pending and is taken up when the pane is opened again. */
const LONGEST_WAIT_S = 30;
const LIMIT_MS = 10_000;

/** Tells the sync service of a connection, by the contract. The same connection may be told any number of times. */
export function syncService(parts: SyncServiceParts): SyncService {
  const { token, version } = parts;
  /** Ends what is being told, so that no late try comes after a withdrawal. */
  let telling = new AbortController();
  return {
    async tell(connection) {
      telling.abort();
      telling = new AbortController();
      const { signal } = telling;
      const body = JSON.stringify(bodyOf(connection, version));
      return send(parts, await token(), {
        method: 'PUT',
        headers: { 'content-type': 'application/json', [IDEMPOTENCY_KEY]: connection.key },
        body,
        signal,
      });
    },
    async withdraw() {
      telling.abort();
      const bearer = await token();
      void send(parts, bearer, { method: 'DELETE', headers: {}, keepalive: true });
    },
  };
}

const bodyOf = (connection: Connection, version: string): ConnectionBody => ({
  tenantId: connection.tenant,
  userId: connection.objectId,
  scopes: connection.scopes,
  mailbox: connection.mailbox,
  connectedAt: new Date(connection.since).toISOString(),
  client: { name: 'lpc-sidebar', version },
});

interface Sent extends RequestInit {
  readonly headers: Readonly<Record<string, string>>;
}

async function send(parts: SyncServiceParts, bearer: string, sent: Sent): Promise<Told> {
  const { url, wait = pause, random = Math.random } = parts;
  const headers = { ...sent.headers, authorization: `Bearer ${bearer}` };
  for (let tried = 1; ; tried++) {
    if (sent.signal?.aborted) return { told: false };
    const answer = await once(`${url}${CONNECTION_PATH}`, { ...sent, headers });
    if (answer.told) return answer;
    const { status, retryAfter } = answer;
    const refused: Told = { told: false, ...(status !== undefined && { status }) };
    if (!isPassing(status) || tried === TRIES || (retryAfter ?? 0) > LONGEST_WAIT_S) return refused;
    // "Full jitter" keeps panes apart that failed together: aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter, 2026-11-25.
    const ours = FIRST_PAUSE_MS * 2 ** (tried - 1) * random();
    await wait((retryAfter ?? 0) * 1000 + ours);
  }
}

type Answer =
  { readonly told: true } | { readonly told: false; readonly status?: number; readonly retryAfter?: number };

async function once(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(LIMIT_MS), ...(init.signal ? [init.signal] : [])]),
    });
    const { ok, status } = response;
    if (ok) return { told: true };
    const retryAfter = secondsOf(response.headers.get('retry-after'));
    return { told: false, status, ...(retryAfter !== undefined && { retryAfter }) };
  } catch {
    return { told: false };
  }
}

/** Whether the next try may do better: no answer at all, too many requests, a fault of the service. */
const isPassing = (status: number | undefined): boolean =>
  status === undefined || status === 408 || status === 409 || status === 429 || status >= 500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
