/**
 * What Set up sync remembers between openings of the pane: one versioned record without tokens, codes, names or
 * addresses. Anything that is not such a record reads as nothing.
 */
export type SetupRecord =
  { readonly v: 1; readonly kind: 'connected'; readonly since: number } | WaitingRecord;

export interface WaitingRecord {
  readonly v: 1;
  readonly kind: 'waiting';
  /** When the request went out: milliseconds since 1970. */
  readonly since: number;
  readonly via: RequestRoute;
}

/**
 * What is under way: the member asked by mail, by a copied text or in Microsoft's own request form, or an admin opened
 * the approval page.
 */
export type RequestRoute = (typeof requestRoutes)[number];
export const requestRoutes = ['mail', 'copy', 'workflow', 'approval'] as const;

export const writeRecord = (record: SetupRecord | undefined): string | undefined =>
  record && JSON.stringify(record);

export function readRecord(text: string | undefined): SetupRecord | undefined {
  const value = parse(text);
  if (!value || value.v !== 1 || !isTime(value.since)) return undefined;
  if (value.kind === 'connected') return { v: 1, kind: 'connected', since: value.since };
  const via = requestRoutes.find((route) => route === value.via);
  if (value.kind === 'waiting' && via) return { v: 1, kind: 'waiting', since: value.since, via };
  return undefined;
}

function parse(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
