import { request as plain, type IncomingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';
import type { Nginx } from './nginx';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: '127.0.0.1' | '::1';
  readonly scheme?: 'https' | 'http';
  readonly body?: Buffer;
}

/** Asks for a path exactly as it is written: nothing in it is made tidy. Rejects where the server hangs up. */
export function ask(
  { name, ports, certificate }: Nginx,
  path: string,
  { method = 'GET', headers = {}, address = '127.0.0.1', scheme = 'https', body }: Ask = {},
): Promise<Answer> {
  const options = {
    host: address,
    path,
    method,
    headers: { host: name, ...headers },
    agent: false as const,
  };
  return new Promise((resolve, reject) => {
    const asked =
      scheme === 'http'
        ? plain({ ...options, port: ports.http })
        : secure({ ...options, port: ports.https, servername: name, ca: certificate.cert });
    asked.once('error', reject);
    asked.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.end(body);
  });
}
