import type { ConnectionBody } from '../../src/adapters/sync-service/contract';

/** What the sync service knows of one person. */
export interface KnownConnection<Body = ConnectionBody> {
  readonly key: string;
  readonly body: Body;
  /** How often a first sync was set off: once for each key. */
  readonly started: number;
}

export interface Connections<Body = ConnectionBody> {
  /** By person. */
  readonly known: Map<string, KnownConnection<Body>>;
  /** Keys that were withdrawn, each with its person, also of connections that were never told. */
  readonly withdrawn: Set<string>;
}

export const noConnections = <Body>(): Connections<Body> => ({ known: new Map(), withdrawn: new Set() });

/** The contract's heart, in docs/sync-service.md: what a word about a key does, whenever it comes and how often. */
export function connect<Body>(
  { known, withdrawn }: Connections<Body>,
  person: string,
  key: string,
  body: Body,
): 201 | 204 | 410 {
  if (withdrawn.has(`${person} ${key}`)) return 410;
  const before = known.get(person);
  // What a new connection sets off is set off once for each key; told again, it is written down again.
  const started = before?.key === key ? before.started : (before?.started ?? 0) + 1;
  known.set(person, { key, body, started });
  return before ? 204 : 201;
}

/** Ends the connection of this key, and no other. */
export function withdraw<Body>({ known, withdrawn }: Connections<Body>, person: string, key: string): 204 {
  withdrawn.add(`${person} ${key}`);
  if (known.get(person)?.key === key) known.delete(person);
  return 204;
}
