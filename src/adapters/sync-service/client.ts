import { secondsOf } from '../retry-after';
import type { Connection, ServiceToken, SyncService, Told, Withdrawal } from '../../core/ports';
import { CONNECTION_PATH, IDEMPOTENCY_KEY, type ConnectionBody } from './contract';

export interface SyncServiceParts {
  /** Without a slash at the end. */
  readonly url: string;
  /** A token for the service's own scope, of an account where it is known whose. Rejects with what `readFailure` reads. */
  readonly token: (account?: string) => Promise<ServiceToken>;
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

/** Tells the sync service of connections, by the contract. The same may be told any number of times. */
export function syncService(parts: SyncServiceParts): SyncService {
  const { token, version } = parts;
  /** What is being told. A newer word about an account ends the tries of the older one. */
  let telling: Underway | undefined;
  const ending = new Map<string, Underway & { readonly told: Promise<Told> }>();

  async function tell(connection: Connection, { signal }: AbortController): Promise<Told> {
    const { key, account, tenant } = connection;
    const { accessToken, owner } = await token(account);
    if (owner.id !== account || owner.tenant !== tenant) return { told: false, foreign: true };
    return send(parts, accessToken, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', [IDEMPOTENCY_KEY]: key },
      body: JSON.stringify(bodyOf(connection, version)),
      signal,
    });
  }

  async function withdraw({ key, account }: Withdrawal, { signal }: AbortController): Promise<Told> {
    const { accessToken, owner } = await token(account);
    if (account !== undefined && owner.id !== account) return { told: false, foreign: true };
    return send(parts, accessToken, {
      method: 'DELETE',
      headers: { [IDEMPOTENCY_KEY]: key },
      keepalive: true,
      signal,
    });
  }

  return {
    tell(connection) {
      telling?.tries.abort();
      for (const { account, tries } of ending.values()) if (account === connection.account) tries.abort();
      const tries = new AbortController();
      telling = { key: connection.key, account: connection.account, tries };
      return tell(connection, tries);
    },
    withdraw(withdrawal) {
      const { key, account } = withdrawal;
      if (telling?.key === key) telling.tries.abort();
      const under = ending.get(key);
      if (under && !under.tries.signal.aborted) return under.told;
      const tries = new AbortController();
      const told = withdraw(withdrawal, tries).finally(() => {
        if (ending.get(key)?.tries === tries) ending.delete(key);
      });
      ending.set(key, { key, account, tries, told });
      return told;
    },
  };
}

interface Underway {
  readonly key: string;
  readonly account: string | undefined;
  readonly tries: AbortController;
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
