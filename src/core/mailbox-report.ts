import type { Finding } from './diagnosis';

/** The parts of a mailbox that sync works with, each opened by permissions of its own. */
export const areas = ['mail', 'calendar', 'contacts', 'tasks'] as const;
export type Area = (typeof areas)[number];

/** What Graph answered for an area. */
export type AreaState =
  | { readonly kind: 'works' }
  /** The token does not carry the permission, or Graph refused the data. */
  | { readonly kind: 'permission-missing'; readonly finding?: Finding }
  | { readonly kind: 'not-available'; readonly finding: Finding }
  /** Microsoft asks to wait, in seconds. */
  | { readonly kind: 'busy'; readonly retryAfter: number }
  | { readonly kind: 'unknown' };

export interface AreaReport {
  readonly area: Area;
  readonly state: AreaState;
}

export type MailboxReport = readonly AreaReport[];

/** When Microsoft asks to wait and does not say for how long. Seconds. */
const USUAL_WAIT = 10;

/** What a refusal means for its area. Only what is certain is said. */
export function areaState(finding: Finding): AreaState {
  const { certainty, problem } = finding.diagnosis;
  if (certainty === 'possible') return { kind: 'unknown' };
  switch (problem) {
    case 'mailbox-unavailable':
    case 'exchange-access-off':
      return { kind: 'not-available', finding };
    case 'access-refused':
      return { kind: 'permission-missing', finding };
    case 'throttled':
    case 'service-unavailable':
      return { kind: 'busy', retryAfter: finding.failure.retryAfter ?? USUAL_WAIT };
    default:
      return { kind: 'unknown' };
  }
}

export const works = (report: MailboxReport): boolean => report.some(({ state }) => state.kind === 'works');

/** Why a mailbox is of no use for sync: every area is refused for good. Undefined when one may still work. */
export function unusable(report: MailboxReport): Finding | undefined {
  const refusals = report.map(({ state }) =>
    state.kind === 'not-available' || state.kind === 'permission-missing' ? state.finding : undefined,
  );
  return refusals.every((finding) => finding !== undefined) ? refusals[0] : undefined;
}

/** How long to wait before asking the areas that are busy again: seconds. Undefined when none is. */
export function waitOf(report: MailboxReport): number | undefined {
  const waits = report.flatMap(({ state }) => (state.kind === 'busy' ? [state.retryAfter] : []));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}
