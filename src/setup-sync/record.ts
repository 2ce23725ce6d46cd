/**
 * What Set up sync remembers between openings of the pane: one versioned record without tokens, codes, names or
 * addresses. Anything that is not such a record reads as nothing; what a newer pane wrote is left alone.
 *
 * v1 knew the kind and since when. v2 adds what a connection is made of. To change the shape again, raise VERSION, add a
 * step to `migrations` and keep the older ones. A field that may be absent takes no new version.
 */
export type SetupRecord = ConnectedRecord | WaitingRecord;

const VERSION = 2;

export interface ConnectedRecord {
  readonly v: typeof VERSION;
  readonly kind: 'connected';
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Tenant id, a GUID; absent until the first token after v1. */
  readonly tenant?: string;
  /** What the last token carried; empty until the first token after v1. */
  readonly scopes: readonly string[];
  /** When the mailbox last answered: milliseconds since 1970. Absent: never, so the connection is not proven yet. */
  readonly checked?: number;
  /** Absent without a sync service. */
  readonly handOver?: HandOver;
}

/** What the sync service knows of the connection. */
export interface HandOver {
  /** The same in every try to tell of one connection: a GUID. */
  readonly key: string;
  readonly state: 'pending' | 'done';
}

export interface WaitingRecord {
  readonly v: typeof VERSION;
  readonly kind: 'waiting';
  /** When the request went out: milliseconds since 1970. */
  readonly since: number;
  readonly via: RequestRoute;
  /** Where a connection lacks something now: since when there is one. */
  readonly connectedSince?: number;
}

/** Since when the mailbox is connected, as far as a record tells. */
export const connectedSince = (record: SetupRecord | undefined): number | undefined =>
  record?.kind === 'waiting' ? record.connectedSince : record?.since;

/**
 * What is under way: the member asked by mail, by a copied text or in Microsoft's own request form, or an admin opened
 * the approval page.
 */
export type RequestRoute = (typeof requestRoutes)[number];
export const requestRoutes = ['mail', 'copy', 'workflow', 'approval'] as const;

type Raw = Readonly<Record<string, unknown>>;

/** From the version of the index plus one to the next. */
const migrations: readonly ((old: Raw) => Raw)[] = [
  (v1) => (v1.kind === 'connected' ? { ...v1, v: 2, scopes: [] } : { ...v1, v: 2 }),
];

export const writeRecord = (record: SetupRecord | undefined): string | undefined =>
  record && JSON.stringify(record);

export function readRecord(text: string | undefined): SetupRecord | undefined {
  const written = parse(text);
  const version = written && versionOf(written);
  if (!version || version > VERSION) return undefined;
  const value = migrations.slice(version - 1).reduce<Raw>((old, migrate) => migrate(old), written);
  if (!isTime(value.since)) return undefined;
  switch (value.kind) {
    case 'connected':
      return connected(value, value.since);
    case 'waiting': {
      const via = requestRoutes.find((route) => route === value.via);
      if (!via) return undefined;
      return {
        v: VERSION,
        kind: 'waiting',
        since: value.since,
        via,
        ...(isTime(value.connectedSince) && { connectedSince: value.connectedSince }),
      };
    }
    default:
      return undefined;
  }
}

/** Whether a newer pane wrote this: not ours to read or to replace. */
export const isNewer = (text: string | undefined): boolean => (versionOf(parse(text) ?? {}) ?? 0) > VERSION;

export const isSame = (one: SetupRecord | undefined, other: SetupRecord | undefined): boolean =>
  writeRecord(one) === writeRecord(other);

function connected(value: Raw, since: number): ConnectedRecord | undefined {
  if (!Array.isArray(value.scopes)) return undefined;
  const handOver = readHandOver(value.handOver);
  return {
    v: VERSION,
    kind: 'connected',
    since,
    ...(isGuid(value.tenant) && { tenant: value.tenant }),
    scopes: value.scopes.filter(isScope).slice(0, 50),
    ...(isTime(value.checked) && { checked: value.checked }),
    ...(handOver && { handOver }),
  };
}

function readHandOver(value: unknown): HandOver | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { key, state } = value as Raw;
  return isGuid(key) && (state === 'pending' || state === 'done') ? { key, state } : undefined;
}

function parse(text: string | undefined): Raw | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Raw) : undefined;
  } catch {
    return undefined;
  }
}

const versionOf = ({ v }: Raw): number | undefined =>
  typeof v === 'number' && Number.isInteger(v) && v >= 1 ? v : undefined;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isGuid = (value: unknown): value is string => typeof value === 'string' && GUID.test(value);

/** A permission's name, e.g. `Mail.ReadWrite`; an address or a token never fits. */
const isScope = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z_]+(?:\.[A-Za-z]+){0,4}$/.test(value) && value.length <= 60;
