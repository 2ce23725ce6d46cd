/** Longest text that is read, in UTF-16 units. What comes after says nothing that matters. */
export const TEXT_LIMIT = 100_000;

const DEPTH_LIMIT = 4;
const ITEM_LIMIT = 20;
const NODE_LIMIT = 100;

/** What errors of MSAL, Office, Graph and plain OAuth answers call their parts; the short and telling ones first. */
const KEYS = [
  ...[
    'name',
    'errorCode',
    'errorNo',
    'code',
    'error',
    'subError',
    'suberror',
    'error_subcode',
    'error_codes',
  ],
  ...['status', 'statusCode', 'retryAfter', 'retry_after', 'type'],
  ...['correlationId', 'correlation_id', 'traceId', 'trace_id', 'timestamp', 'error_uri', 'admin_consent'],
  ...[
    'error_description',
    'errorDescription',
    'errorMessage',
    'message',
    'description',
    'raw',
    'text',
    'claims',
  ],
  ...[
    'headers',
    'innerError',
    'innererror',
    'platformBrokerError',
    'body',
    'data',
    'response',
    'responseText',
  ],
  ...['cause', 'reason', 'details', 'errors', 'hash', 'search', 'href'],
] as const;

/**
 * Writes whatever was thrown down as text: `key: value` lines for what an object holds, a string as it is.
 * Takes hostile objects: getters that throw, proxies, cycles and endless depth end up as nothing.
 */
export function collect(input: unknown): string {
  const seen = new Set<object>();
  const parts: string[] = [];
  let room = TEXT_LIMIT;

  function write(text: string) {
    if (room <= 0) return;
    const part = text.slice(0, room);
    parts.push(part);
    room -= part.length;
  }

  function visit(value: unknown, label: string, depth: number) {
    switch (typeof value) {
      case 'string':
      case 'number':
      case 'boolean':
      case 'bigint':
        return write(`${label}${value}\n`);
      case 'object':
      case 'function':
        return value === null ? undefined : open(value, label, depth);
      case 'undefined':
      case 'symbol':
        return undefined;
    }
  }

  function open(value: object, label: string, depth: number) {
    if (depth > DEPTH_LIMIT || seen.size >= NODE_LIMIT || seen.has(value)) return;
    seen.add(value);
    if (isList(value)) {
      for (let i = 0; i < ITEM_LIMIT; i++) visit(get(value, String(i)), label, depth + 1);
      return;
    }
    for (const key of KEYS) visit(get(value, key), `${key}: `, depth + 1);
    visit(header(value, 'retry-after'), 'retry-after: ', depth + 1);
  }

  visit(input, '', 0);
  return parts.join('');
}

function get(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** A header of a plain object or of a `Headers`. */
function header(value: object, name: string): unknown {
  const plain = get(value, name) ?? get(value, 'Retry-After');
  const read = get(value, 'get');
  if (plain !== undefined || typeof read !== 'function') return plain;
  try {
    const found: unknown = Reflect.apply(read, value, [name]);
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}

function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
