import { isGuid } from './guid';
import { isHomeAccountId, isPermissionName, isTime, MOST_SCOPES, parse, type Raw } from './record-fields';
import type { Withdrawal } from './ports';
import { isSameJson } from './same-json';

/**
 * What Set up sync remembers between openings of the pane: one versioned record without tokens, codes, names or
 * addresses. Anything that is not such a record reads as nothing; what a newer pane wrote is left alone.
 *
 * v1 knew the kind and since when. v2 added what a connection is made of. v3 adds whose it is and what the sync service
 * has still to be told: a v2 pane would write over that. To change the shape again, raise VERSION, add a step to
 * `migrations` and keep the older ones. A field that may be absent takes no new version.
 */
export type SetupRecord = ConnectedRecord | WaitingRecord | DisconnectingRecord;

export const VERSION = 3;

/** What every record may have. */
interface Kept {
  readonly v: typeof VERSION;
  /** Connections that ended, and of which the sync service has not yet said that it knows. */
  readonly owed?: readonly Withdrawal[];
}

export interface ConnectedRecord extends Kept {
  readonly kind: 'connected';
  /** Milliseconds since 1970. */
  readonly since: number;
  /** MSAL's home account id, two GUIDs; absent until the first token after v2. */
  readonly account?: string;
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
  /** The same from the first to the last word about one connection: a GUID. */
  readonly key: string;
  /** `unsent` until the first try: then there is nothing to take back. */
  readonly state: (typeof handOverStates)[number];
}
const handOverStates = ['unsent', 'pending', 'done'] as const;

export interface WaitingRecord extends Kept {
  readonly kind: 'waiting';
  /** When the request went out: milliseconds since 1970. */
  readonly since: number;
  readonly via: RequestRoute;
  /** Where a connection lacks something now: since when there is one, whose it is and what the service knows of it. */
  readonly connectedSince?: number;
  readonly account?: string;
  readonly handOver?: HandOver;
}

/** Nothing is set up any more; the sync service has still to be told so. */
export interface DisconnectingRecord extends Kept {
  readonly kind: 'disconnecting';
  /** At least one. */
  readonly owed: readonly Withdrawal[];
}

/** Since when the mailbox is connected, as far as a record tells. */
export function connectedSince(record: SetupRecord | undefined): number | undefined {
  switch (record?.kind) {
    case 'connected':
      return record.since;
    case 'waiting':
      return record.connectedSince;
    case 'disconnecting':
    case undefined:
      return undefined;
  }
}

/**
 * What is under way: the member asked by mail, by a copied text or in Microsoft's own request form, or an admin opened
 * the approval page.
 */
export type RequestRoute = (typeof requestRoutes)[number];
export const requestRoutes = ['mail', 'copy', 'workflow', 'approval'] as const;

/** From the version of the index plus one to the next. */
const migrations: readonly ((old: Raw) => Raw)[] = [
  (v1) => (v1.kind === 'connected' ? { ...v1, v: 2, scopes: [] } : { ...v1, v: 2 }),
  (v2) => ({ ...v2, v: 3 }),
];

export const writeRecord = (record: SetupRecord | undefined): string | undefined =>
  record && JSON.stringify(record);

/**
 * @param now Milliseconds since 1970: what lies in the future, or long before this product, is no time of ours. A
 * connection without its time cannot be shown; what the sync service may know of it is ended then, and not forgotten.
 */
export function readRecord(text: string | undefined, now: number): SetupRecord | undefined {
  const written = parse(text);
  const version = written && versionOf(written);
  if (!version || version > VERSION) return undefined;
  const value = migrations.slice(version - 1).reduce<Raw>((old, migrate) => migrate(old), written);
  const isOurs = (time: unknown): time is number => isTime(time, now);
  const owed = readOwed(value.owed);
  const handOver = readHandOver(value.handOver);
  const whose = isHomeAccountId(value.account) ? { account: value.account } : {};
  const known = { ...(handOver && { handOver }), ...(owed.length > 0 && { owed }) };
  switch (value.kind) {
    case 'connected':
      if (!isOurs(value.since) || !Array.isArray(value.scopes)) return ended({ ...whose, ...known, owed });
      return {
        v: VERSION,
        kind: 'connected',
        since: value.since,
        ...whose,
        ...(isGuid(value.tenant) && { tenant: value.tenant }),
        scopes: value.scopes.slice(0, MOST_SCOPES).filter(isPermissionName),
        ...(isOurs(value.checked) && { checked: value.checked }),
        ...known,
      };
    case 'waiting': {
      const via = requestRoutes.find((route) => route === value.via);
      if (!isOurs(value.since) || !via) return ended({ ...whose, ...known, owed });
      return {
        v: VERSION,
        kind: 'waiting',
        since: value.since,
        via,
        ...(isOurs(value.connectedSince) && { connectedSince: value.connectedSince }),
        ...whose,
        ...known,
      };
    }
    case 'disconnecting':
      return ended({ owed });
    default:
      return undefined;
  }
}

/** Whether a newer pane wrote this: not ours to read or to replace. */
export const isNewer = (text: string | undefined): boolean => (versionOf(parse(text) ?? {}) ?? 0) > VERSION;

export const isSame: (one: SetupRecord | undefined, other: SetupRecord | undefined) => boolean = isSameJson;

export const owedBy = (record: SetupRecord | undefined): readonly Withdrawal[] => record?.owed ?? [];

/** A connection of which the sync service may know: told once at least, with or without an answer. */
export function claimOf(record: SetupRecord | undefined): Withdrawal | undefined {
  if (!record || record.kind === 'disconnecting' || !record.handOver) return undefined;
  const { account, handOver } = record;
  return handOver.state === 'unsent' ? undefined : { key: handOver.key, ...(account && { account }) };
}

/** What is to be written after `before`: whatever the sync service may know, and `next` does not go on with, stays owed. */
export function keepingPromises(
  next: SetupRecord | undefined,
  before: SetupRecord | undefined,
): SetupRecord | undefined {
  const claim = claimOf(before);
  const still = next && next.kind !== 'disconnecting' ? next.handOver?.key : undefined;
  const all = [...owedBy(next), ...owedBy(before), ...(claim ? [claim] : [])];
  const owed = [...new Map(all.map((one) => [one.key, one])).values()].filter(({ key }) => key !== still);
  return owing(next, owed);
}

/** The same without a key that the sync service has taken back; undefined when nothing is left to remember. */
export function withoutKey(record: SetupRecord, key: string): SetupRecord | undefined {
  const owed = owedBy(record).filter((one) => one.key !== key);
  if (claimOf(record)?.key !== key) return owing(record, owed);
  if (record.kind !== 'waiting') return owing(undefined, owed);
  const { v, kind, since, via } = record;
  return owing({ v, kind, since, via }, owed);
}

/**
 * Which of two copies counts, of which `later` was written later as far as anybody knows: a connection that was given up
 * does not come back by a copy that had not heard of it.
 */
export function isOutdone(later: string | undefined, earlier: string | undefined, now: number): boolean {
  const claim = claimOf(readRecord(later, now));
  return claim !== undefined && owedBy(readRecord(earlier, now)).some(({ key }) => key === claim.key);
}

function owing(record: SetupRecord | undefined, owed: readonly Withdrawal[]): SetupRecord | undefined {
  if (!record || record.kind === 'disconnecting') {
    return owed.length > 0 ? { v: VERSION, kind: 'disconnecting', owed } : undefined;
  }
  if (owed.length > 0) return { ...record, owed };
  const rest = { ...record };
  delete (rest as { owed?: unknown }).owed;
  return rest;
}

/** What is left of a record that cannot be read as a whole. */
const ended = ({
  account,
  handOver,
  owed,
}: {
  readonly account?: string;
  readonly handOver?: HandOver;
  readonly owed: readonly Withdrawal[];
}): SetupRecord | undefined =>
  keepingPromises(undefined, {
    v: VERSION,
    kind: 'waiting',
    since: 0,
    via: 'mail',
    owed,
    ...(account && { account }),
    ...(handOver && { handOver }),
  });

function readHandOver(value: unknown): HandOver | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { key, state: written } = value as Raw;
  const state = handOverStates.find((one) => one === written);
  return isGuid(key) && state ? { key, state } : undefined;
}

/** More than anybody gives up while a service is out of reach. */
const MOST_OWED = 50;

function readOwed(value: unknown): readonly Withdrawal[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_OWED).flatMap((one: unknown) => {
    const { key, account } = (typeof one === 'object' && one !== null ? one : {}) as Raw;
    return isGuid(key) ? [{ key, ...(isHomeAccountId(account) && { account }) }] : [];
  });
}

const versionOf = ({ v }: Raw): number | undefined =>
  typeof v === 'number' && Number.isInteger(v) && v >= 1 ? v : undefined;
