/** @jest-environment jsdom */
import { networkClient } from '../../../src/adapters/hosts/network-client';
import { guidance } from '../../../src/consent/guidance';
import { plain } from '../../failures/recorded';

const URL = 'https://login.microsoftonline.com/organizations/oauth2/v2.0/token';
const ask = () => networkClient.sendPostRequestAsync(URL, { body: 'code=1', correlationId: 'id' });
const problemOf = async (reason: unknown) => (await guidance.find(reason, plain)).diagnosis;

let onLine = true;
const fetchIs = (answer: (url: string, request: RequestInit) => Promise<unknown>) => {
  globalThis.fetch = jest.fn(answer) as unknown as typeof fetch;
};

beforeEach(() => {
  onLine = true;
  jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => onLine);
});
afterEach(() => jest.useRealTimers());

test('hands over what Microsoft answers, whatever its status', async () => {
  fetchIs(() =>
    Promise.resolve({
      status: 400,
      headers: new Map([['x-ms-request-id', '1']]),
      json: () => Promise.resolve({ error: 'x' }),
    }),
  );
  expect(await ask()).toEqual({ status: 400, headers: { 'x-ms-request-id': '1' }, body: { error: 'x' } });
  expect(fetch).toHaveBeenCalledWith(URL, expect.objectContaining({ method: 'POST', body: 'code=1' }));
});

test('a request that nobody answers ends after 15 seconds, as a connection that failed', async () => {
  jest.useFakeTimers();
  fetchIs(
    (_, { signal }) =>
      new Promise((_resolve, reject) => {
        const end = () => reject(new Error());
        if (signal?.aborted) end();
        else signal?.addEventListener('abort', end);
      }),
  );
  const asked = ask().catch(problemOf);
  const settled = jest.fn();
  void asked.then(settled);
  await jest.advanceTimersByTimeAsync(14_999);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(await asked).toMatchObject({ certainty: 'certain', problem: 'network' });
});

test('a connection that was lost in between is made once more', async () => {
  let times = 0;
  fetchIs(() => {
    times += 1;
    return times === 1
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ status: 200, headers: new Map(), json: () => Promise.resolve({}) });
  });
  expect(await ask()).toMatchObject({ status: 200 });
  fetchIs(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await ask().catch(problemOf)).toMatchObject({ certainty: 'certain', problem: 'network' });
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a connection that went away during the request is told as offline', async () => {
  fetchIs(() => {
    onLine = false;
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  expect(await ask().catch(problemOf)).toMatchObject({ certainty: 'certain', problem: 'offline' });
});

test('a page instead of an answer comes from the network in between', async () => {
  fetchIs(() =>
    Promise.resolve({ status: 200, headers: new Map(), json: () => Promise.reject(new SyntaxError()) }),
  );
  const reason: unknown = await ask().catch((thrown: unknown) => thrown);
  expect(reason).toMatchObject({ errorCode: 'failed_to_parse_response', correlationId: 'id' });
});
