import { isGuid } from './guid';

/** What may stand in a record. It travels with the mailbox and is no secret store: whatever else is in it came from elsewhere. */

export type Raw = Readonly<Record<string, unknown>>;

/** A record of ours has some hundred characters, one with all that may be owed less than 8,000. */
const LONGEST_TEXT = 10_000;

export function parse(text: string | undefined): Raw | undefined {
  if (text === undefined || text.length > LONGEST_TEXT) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Raw) : undefined;
  } catch {
    return undefined;
  }
}

const EARLIEST = Date.UTC(2020, 0, 1);
/** Clocks of two computers differ, also by a time zone that one of them has wrong. */
const AHEAD_MS = 24 * 60 * 60 * 1000;

/** Milliseconds since 1970, of a time that this product can have met. */
export const isTime = (value: unknown, now: number): value is number =>
  typeof value === 'number' && value >= EARLIEST && value <= now + AHEAD_MS;

/** `oid.tid`, as MSAL names an account. */
export const isHomeAccountId = (value: unknown): value is string => {
  const parts = typeof value === 'string' ? value.split('.') : [];
  return parts.length === 2 && parts.every(isGuid);
};

export const MOST_SCOPES = 50;

/** A permission's name, e.g. `Mail.ReadWrite`; an address or a token never fits. */
export const isPermissionName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 60 && /^[A-Za-z_]+(?:\.[A-Za-z]+){0,4}$/.test(value);
