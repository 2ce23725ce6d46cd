import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** Where a redirect leads; undefined for other answers. */
  readonly location: URL | undefined;
}

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpClient {
  /** One request, no redirect followed. */
  readonly send: (url: string | URL, sent?: Sent) => Promise<Answer>;
  /** Follows redirects as long as they stay on the same host. */
  readonly visit: (url: string | URL, sent?: Sent) => Promise<Answer>;
}

/**
 * A browser's HTTP side for tests: keeps cookies per host, and reaches `*.localhost` by 127.0.0.1 and the Host header,
 * because not every system resolves those names outside a browser.
 */
export function httpClient(): HttpClient {
  const cookies = new Map<string, string>();

  const send: HttpClient['send'] = (target, { method, form, json, headers } = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(target);
      const body = form ? new URLSearchParams(form).toString() : json ? JSON.stringify(json) : undefined;
      const cookie = cookies.get(url.host);
      const outgoing = request(
        {
          host: '127.0.0.1',
          port: url.port,
          path: url.pathname + url.search,
          method: method ?? (body === undefined ? 'GET' : 'POST'),
          agent: false,
          headers: {
            host: url.host,
            ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
            ...(json !== undefined && { 'content-type': 'application/json' }),
            ...(cookie && { cookie }),
            ...headers,
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => {
            const set = incoming.headers['set-cookie']?.[0]?.split(';')[0];
            if (set) cookies.set(url.host, set);
            const { location } = incoming.headers;
            resolve({
              status: incoming.statusCode ?? 0,
              headers: incoming.headers,
              text: Buffer.concat(chunks).toString(),
              location: location === undefined ? undefined : new URL(location, url),
            });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  const visit: HttpClient['visit'] = async (target, sent) => {
    let url = new URL(target);
    let answer = await send(url, sent);
    while (answer.location?.host === url.host) {
      url = answer.location;
      answer = await send(url);
    }
    return answer;
  };
  return { send, visit };
}
