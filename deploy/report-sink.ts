/**
 * An example of what may stand at REPORT_URL: keeps a line of a closed vocabulary for each report, and nothing else of it.
 *   PORT=8080 npx tsx deploy/report-sink.ts >> reports.jsonl
 * Put it behind https, on a host of its own. docs/operations.md says what to do about the lines.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';

/** What is kept of a report. No address of a page, no text of a script, nothing of whoever sent it. */
export type Line =
  | { readonly event: 'could-not-start'; readonly reason: string }
  | {
      readonly event: 'policy';
      readonly page: string;
      readonly directive: string;
      /** A host, or a word of the browser's such as `inline`. */
      readonly blocked: string;
      readonly enforced: boolean;
    };

const MOST_BYTES = 16_384;
const REASONS = ['not-configured', 'sign-in-unavailable', 'broken', 'other'];
const PAGES = ['taskpane', 'dialog', 'redirect', 'approved'];
const DIRECTIVES = [
  ...['default-src', 'script-src', 'script-src-elem', 'script-src-attr', 'style-src', 'style-src-elem'],
  ...['style-src-attr', 'img-src', 'font-src', 'connect-src', 'frame-src', 'frame-ancestors', 'form-action'],
  ...['base-uri', 'object-src', 'worker-src', 'require-trusted-types-for', 'trusted-types'],
];
const WORDS = ['inline', 'eval', 'wasm-eval', 'data', 'blob', 'trusted-types-policy', 'trusted-types-sink'];

const oneOf = (list: readonly string[], value: unknown): string =>
  list.find((one) => one === value) ?? 'other';

/** Undefined where it is no report of ours. */
export function lineOf(body: string): Line | undefined {
  try {
    const { event, reason, 'csp-report': violation } = JSON.parse(body) as Record<string, unknown>;
    if (event === 'could-not-start') return { event, reason: oneOf(REASONS, reason) };
    return violation ? policyLine(violation as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const policyLine = (violation: Record<string, unknown>): Line => ({
  event: 'policy',
  page: oneOf(PAGES, /\/(\w+)\.html(?:[?#]|$)/.exec(String(violation['document-uri']))?.[1]),
  directive: oneOf(DIRECTIVES, violation['effective-directive']),
  blocked: blockedOf(String(violation['blocked-uri'])),
  enforced: violation.disposition === 'enforce',
});

function blockedOf(what: string): string {
  if (WORDS.includes(what)) return what;
  return /^https?:\/\/[a-z\d.:-]+/i.test(what) && URL.canParse(what) ? new URL(what).host : 'other';
}

/** @param keep Takes a line. */
export function reportSink(keep: (line: Line) => void): Server {
  return createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (request.method !== 'POST') return void response.writeHead(405).end();
    void bodyOf(request).then((body) => {
      const line = body === undefined ? undefined : lineOf(body);
      if (line) keep(line);
      // Whoever sends something else is told no more.
      response.writeHead(204).end();
    });
  });
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return bytes <= MOST_BYTES ? Buffer.concat(chunks).toString('utf8') : undefined;
}

if (require.main === module) {
  reportSink((line) =>
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`),
  ).listen(Number(process.env.PORT ?? 8080));
}
