import { checkMailbox } from '../../../src/adapters/mailbox/check';
import { secondsOf } from '../../../src/adapters/retry-after';
import { scopeNames } from '../../../src/consent/entra';
import { diagnose } from '../../../src/consent/diagnose';
import { areaState, unusable, waitOf, works, type MailboxReport } from '../../../src/core/mailbox-report';
import { readFailure } from '../../../src/consent/read-failure';

const account = { id: 'a.b', username: 'mia@contoso.example', tenant: 'b', roles: [] };
const session = { account, scopes: scopeNames, accessToken: 'canary-token' };
const GRAPH = 'https://graph.example';

type Reply = { status: number; headers?: Record<string, string>; body?: unknown };
const ok: Reply = { status: 200, body: { id: 'x' } };
const error = (status: number, code: string, wait?: string): Reply => ({
  status,
  body: { error: { code, message: 'Words of Graph for mia@contoso.example' } },
  ...(wait && { headers: { 'Retry-After': wait } }),
});

const asked: { url: string; init: RequestInit }[] = [];
function graph(answer: (url: string, init: RequestInit) => Promise<Response> | Response) {
  asked.length = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation((url, init = {}) => {
    asked.push({ url: url as string, init });
    return Promise.resolve(answer(url as string, init));
  });
}
const batch = (replies: Partial<Record<string, Reply>>) =>
  graph(
    () =>
      new Response(
        JSON.stringify({
          responses: Object.entries(replies).map(([id, reply]) => ({ id, ...reply })),
        }),
      ),
  );
afterEach(() => jest.restoreAllMocks());

const judge = (reason: unknown) => {
  const failure = readFailure(reason);
  const diagnosis = diagnose(failure, {
    host: 'popup',
    framed: true,
    silent: true,
    adminRequest: false,
    offline: false,
  });
  return { failure, diagnosis };
};

test('asks for all areas in one request, for one id each', async () => {
  batch({ mail: ok, calendar: ok, contacts: ok, tasks: ok });
  await expect(checkMailbox(session, GRAPH)).resolves.toEqual(
    ['mail', 'calendar', 'contacts', 'tasks'].map((area) => ({ area, result: 'works' })),
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toBe(`${GRAPH}/v1.0/$batch`);
  const { requests } = JSON.parse(asked[0]?.init.body as string) as {
    requests: { url: string; method: string }[];
  };
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
  for (const { url } of requests) expect(url).toMatch(/^\/me\/.*\?\$(?:select=id|top=1)/);
});

test('does not ask for what the token does not carry', async () => {
  batch({ mail: ok });
  const answer = await checkMailbox({ ...session, scopes: ['User.Read', 'mail.readwrite'] }, GRAPH);
  expect(answer.map(({ result }) => result)).toEqual(['works', 'not-granted', 'not-granted', 'not-granted']);
  const { requests } = JSON.parse(asked[0]?.init.body as string) as { requests: unknown[] };
  expect(requests).toHaveLength(1);
});

test('asks nothing at all when nothing is granted', async () => {
  batch({});
  const answer = await checkMailbox({ ...session, scopes: ['User.Read'] }, GRAPH);
  expect(answer.every(({ result }) => result === 'not-granted')).toBe(true);
  expect(asked).toHaveLength(0);
});

describe('a refusal is a problem of the catalogue', () => {
  it.each<[Reply, string, string]>([
    [error(404, 'MailboxNotEnabledForRESTAPI'), 'mailbox-unavailable', 'not-available'],
    [error(404, 'MailboxNotSupportedForRESTAPI'), 'mailbox-unavailable', 'not-available'],
    [error(403, 'ErrorAccessDenied'), 'access-refused', 'permission-missing'],
    [{ status: 403, body: {} }, 'access-refused', 'permission-missing'],
    [error(403, 'ErrorEwsDisabled'), 'exchange-access-off', 'not-available'],
    [error(429, 'TooManyRequests', '7'), 'throttled', 'busy'],
    [error(429, 'ApplicationThrottled'), 'throttled', 'busy'],
    [error(503, 'ServiceUnavailable', '9'), 'service-unavailable', 'busy'],
    [{ status: 504, body: '<html>' }, 'service-unavailable', 'busy'],
    [error(401, 'InvalidAuthenticationToken'), 'sign-in-required', 'unknown'],
    [error(418, 'Teapot'), 'unknown', 'unknown'],
  ])('%j is %s: %s', async (reply, problem, kind) => {
    batch({ mail: reply, calendar: ok, contacts: ok, tasks: ok });
    const [mail] = await checkMailbox(session, GRAPH);
    const finding = judge(mail?.result === 'refused' ? mail.reason : undefined);
    expect(finding.diagnosis.problem).toBe(problem);
    expect(finding.failure.source).toBe('graph');
    expect(areaState(finding).kind).toBe(kind);
    expect(JSON.stringify(finding)).not.toMatch(/mia|canary/);
  });

  it('keeps how long Microsoft asks to wait', async () => {
    batch({ mail: error(429, 'TooManyRequests', '7') });
    const [mail] = await checkMailbox(session, GRAPH);
    expect(areaState(judge(mail?.result === 'refused' ? mail.reason : undefined))).toEqual({
      kind: 'busy',
      retryAfter: 7,
    });
  });

  it('an answer that does not come says nothing', async () => {
    batch({ mail: ok });
    const [, calendar] = await checkMailbox(session, GRAPH);
    expect(areaState(judge(calendar?.result === 'refused' ? calendar.reason : undefined)).kind).toBe(
      'unknown',
    );
  });
});

describe('Graph as a whole', () => {
  const thrown = () => checkMailbox(session, GRAPH).then(fail, (reason: unknown) => judge(reason));

  it.each<[string, () => Promise<Response> | Response, string]>([
    ['out of reach', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    [
      'too slow',
      () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError')),
      'timed-out',
    ],
    ['behind a proxy’s page', () => new Response('<html>Welcome</html>'), 'network'],
    [
      'throttled',
      () =>
        new Response(JSON.stringify(error(429, 'TooManyRequests').body), {
          status: 429,
          headers: { 'retry-after': '3' },
        }),
      'throttled',
    ],
    ['down, with a page', () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'service-unavailable'],
    [
      'refusing the token',
      () => new Response(JSON.stringify(error(401, 'InvalidAuthenticationToken').body), { status: 401 }),
      'sign-in-required',
    ],
  ])('%s', async (_, answer, problem) => {
    graph(answer);
    expect((await thrown()).diagnosis.problem).toBe(problem);
  });

  it('is given ten seconds', async () => {
    const limit = jest.spyOn(AbortSignal, 'timeout');
    batch({ mail: ok });
    await checkMailbox(session, GRAPH);
    expect(limit).toHaveBeenCalledWith(10_000);
  });
});

it.each([
  ['7', 7],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:01:30 GMT', 90],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', undefined],
  ['-1', undefined],
  ['999999', 86_400],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %p is %p seconds', (header, seconds) => {
  expect(secondsOf(header, 0)).toBe(seconds);
});

describe('a report', () => {
  const finding = judge({ name: 'GraphError', status: 404, code: 'MailboxNotEnabledForRESTAPI' });
  const gone = { kind: 'not-available', finding } as const;
  const reportOf = (...states: MailboxReport[number]['state'][]): MailboxReport =>
    states.map((state) => ({ area: 'mail', state }));

  it('is of no use only when everything is refused for good', () => {
    expect(unusable(reportOf(gone, gone))).toBe(finding);
    for (const kind of ['works', 'unknown'] as const)
      expect(unusable(reportOf(gone, { kind }))).toBeUndefined();
    expect(unusable(reportOf(gone, { kind: 'busy', retryAfter: 1 }))).toBeUndefined();
    expect(unusable(reportOf({ kind: 'permission-missing' }))).toBeUndefined();
  });

  it('waits for the longest, and works as soon as one does', () => {
    const busy = (retryAfter: number) => ({ kind: 'busy', retryAfter }) as const;
    expect(waitOf(reportOf(busy(3), busy(9), { kind: 'works' }))).toBe(9);
    expect(waitOf(reportOf({ kind: 'works' }))).toBeUndefined();
    expect(works(reportOf(gone, { kind: 'works' }))).toBe(true);
    expect(works(reportOf(gone))).toBe(false);
  });
});

function fail(): never {
  throw new Error('It answered.');
}
