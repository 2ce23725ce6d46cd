import { isGuid } from '../../core/guid';
import { mustBe } from './check';

/** What the approval link brings back with the answer. Public and unsigned: it proves nothing and holds no secret. */
export interface ConsentState {
  /** Tenant id that the request was meant for, when it was known. */
  readonly tenant?: string;
}

const MAX_LENGTH = 256;

/**
 * Packs the state of an approval link. The link is used days later, by somebody else, in another browser: so nothing of
 * it is kept anywhere but in the link.
 * @throws TypeError when the tenant is not a tenant id.
 */
export function encodeState({ tenant }: ConsentState): string {
  mustBe(tenant === undefined || isGuid(tenant), `The tenant "${tenant}" is not a tenant id.`);
  const json = JSON.stringify({ v: 1, ...(tenant && { t: tenant.toLowerCase() }) });
  return btoa(json).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Unpacks a state; undefined when it is not one of ours. */
export function decodeState(text: string): ConsentState | undefined {
  if (text.length > MAX_LENGTH || !/^[\w-]+$/.test(text)) return undefined;
  const value = parse(text.replaceAll('-', '+').replaceAll('_', '/'));
  if (typeof value !== 'object' || value === null || !('v' in value) || value.v !== 1) return undefined;
  if (!('t' in value)) return {};
  return typeof value.t === 'string' && isGuid(value.t) ? { tenant: value.t.toLowerCase() } : undefined;
}

function parse(base64: string): unknown {
  try {
    return JSON.parse(atob(base64));
  } catch {
    return undefined;
  }
}
