import {
  BrowserAuthError,
  BrowserAuthErrorCodes,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-browser';

/** How long Microsoft may take to answer a request that shows nothing: milliseconds. */
const ANSWER_LIMIT_MS = 15_000;

/** MSAL's own client waits for ever. This one gives up, and says what MSAL's would have said of a connection that failed. */
export const networkClient: INetworkModule = {
  sendGetRequestAsync: (url, options) => send(url, { ...options, method: 'GET' }),
  sendPostRequestAsync: (url, options) => send(url, { ...options, method: 'POST' }),
};

interface Sending extends NetworkRequestOptions {
  readonly method: 'GET' | 'POST';
}

async function send<T>(url: string, options: Sending): Promise<NetworkResponse<T>> {
  const { method, headers = {}, body = null, correlationId = '' } = options;
  const giveUp = new AbortController();
  const late = setTimeout(() => giveUp.abort(), ANSWER_LIMIT_MS);
  try {
    const ask = () => fetch(url, { method, headers, body, signal: giveUp.signal });
    // Once more, as MSAL's own does: a connection that was kept open may be gone.
    const response = await ask().catch(ask);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers.entries()),
      body: (await response.json()) as T,
    };
  } catch (reason) {
    throw new BrowserAuthError(codeOf(reason, method), correlationId);
  } finally {
    clearTimeout(late);
  }
}

function codeOf(reason: unknown, method: Sending['method']): string {
  if (!navigator.onLine) return BrowserAuthErrorCodes.noNetworkConnectivity;
  if (reason instanceof SyntaxError) return BrowserAuthErrorCodes.failedToParseResponse;
  return method === 'POST' ? BrowserAuthErrorCodes.postRequestFailed : BrowserAuthErrorCodes.getRequestFailed;
}
