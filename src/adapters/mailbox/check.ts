import { scopesOpening } from '../../consent/entra';
import { areas, type Area } from '../../core/mailbox-report';
import type { MailboxAnswer, Session } from '../../core/ports';
import { graphError, recordOf } from './graph-error';

/** How long Graph may take for everything. */
const LIMIT_MS = 10_000;

/** The smallest thing to ask for in each area: one id. */
const questions: Readonly<Record<Area, string>> = {
  mail: '/me/mailFolders/inbox?$select=id',
  calendar: '/me/calendar?$select=id',
  contacts: '/me/contacts?$top=1&$select=id',
  tasks: '/me/todo/lists?$top=1',
};

/**
 * Asks Graph for each area of the mailbox, as far as the permissions of the token go, in one request: "Requests in a batch
 * are evaluated individually", https://learn.microsoft.com/graph/json-batching and /graph/throttling, 2026-11-25.
 * @param graph Graph's origin, e.g. `https://graph.microsoft.com`.
 * @throws what `readFailure` reads, when the whole request fails or takes longer than 10 seconds.
 */
export async function checkMailbox({ accessToken, scopes }: Session, graph: string): Promise<MailboxAnswer> {
  const granted = new Set(scopes.map((scope) => scope.toLowerCase()));
  const mayAsk = (area: Area) => scopesOpening(area).some((scope) => granted.has(scope.toLowerCase()));
  const asked = areas.filter(mayAsk);
  const responses =
    asked.length > 0 ? await ask(asked, accessToken, graph) : new Map<string, BatchResponse>();
  return areas.map((area) =>
    mayAsk(area) ? answerOf(area, responses.get(area)) : { area, result: 'not-granted' },
  );
}

/** One answer of a batch, with the fields that we read. */
interface BatchResponse {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

async function ask(asked: readonly Area[], accessToken: string, graph: string) {
  const requests = asked.map((area) => ({ id: area, method: 'GET', url: questions[area] }));
  const response = await fetch(`${graph}/v1.0/$batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ requests }),
    signal: AbortSignal.timeout(LIMIT_MS),
  }).catch(late);
  const body: unknown = await response.json().catch(unreadable(response));
  if (!response.ok) throw thrown(graphError(response.status, body, response.headers.get('retry-after')));
  const { responses } = recordOf(body);
  const list = Array.isArray(responses) ? responses.filter(isResponse) : [];
  return new Map(list.map((response) => [response.id, response]));
}

function answerOf(area: Area, response: BatchResponse | undefined): MailboxAnswer[number] {
  if (!response) return { area, result: 'refused', reason: undefined };
  const { status, headers = {}, body } = response;
  if (status >= 200 && status < 300) return { area, result: 'works' };
  const wait = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  return { area, result: 'refused', reason: graphError(status, body, wait) };
}

const isResponse = (value: unknown): value is BatchResponse => {
  const { id, status } = recordOf(value);
  return typeof id === 'string' && typeof status === 'number';
};

function late(reason: unknown): never {
  throw isTimeout(reason) ? thrown({ name: 'timed_out_in_pane' }) : reason;
}

/** An answer that is no JSON is not Graph's: a refusal keeps its status, anything else is a proxy's page. */
const unreadable = (response: Response) => (reason: unknown) => {
  if (isTimeout(reason)) throw thrown({ name: 'timed_out_in_pane' });
  if (response.ok) throw thrown({ name: 'failed_to_parse_response' });
  return undefined;
};

const isTimeout = (reason: unknown): boolean => recordOf(reason).name === 'TimeoutError';

const thrown = (parts: object): Error => Object.assign(new Error(), parts);
