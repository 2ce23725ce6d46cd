/**
 * What the pane says to the sync service, and where. Explained in `docs/sync-service.md`; the same for machines in
 * `docs/sync-service.openapi.yaml`, and `test/adapters/sync-service/openapi.test.ts` keeps them in step.
 */

/** Below the service's address. `me` is whoever the token names. */
export const CONNECTION_PATH = '/connections/me';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** The body of PUT. */
export interface ConnectionBody {
  /** The person's tenant: a GUID, the token's `tid`. */
  readonly tenantId: string;
  /** The person in that tenant: a GUID, the token's `oid`. */
  readonly userId: string;
  /** Delegated permissions of Microsoft Graph that were granted. */
  readonly scopes: readonly string[];
  readonly mailbox: 'exchange-online' | 'unknown';
  /** ISO 8601, UTC. */
  readonly connectedAt: string;
  readonly client: { readonly name: 'lpc-sidebar'; readonly version: string };
}
