import type { ConnectionBody } from '../../src/adapters/sync-service/contract';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const FIELDS = ['tenantId', 'userId', 'scopes', 'mailbox', 'connectedAt', 'client'];

/** A body as the contract has it; undefined for anything else. Strict, so that a test notices a stray field. */
export function readConnection(value: unknown): ConnectionBody | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const body = value as Partial<Record<keyof ConnectionBody, unknown>>;
  const client = body.client as Partial<ConnectionBody['client']> | undefined;
  const fits =
    Object.keys(body).every((field) => FIELDS.includes(field)) &&
    isGuid(body.tenantId) &&
    isGuid(body.userId) &&
    Array.isArray(body.scopes) &&
    body.scopes.every((scope) => typeof scope === 'string') &&
    (body.mailbox === 'exchange-online' || body.mailbox === 'unknown') &&
    typeof body.connectedAt === 'string' &&
    new Date(body.connectedAt).toISOString() === body.connectedAt &&
    client?.name === 'lpc-sidebar' &&
    typeof client.version === 'string';
  return fits ? (body as ConnectionBody) : undefined;
}

const isGuid = (value: unknown) => typeof value === 'string' && GUID.test(value);
