import { HTTPS } from '../../adapters/config';
import type { Pane, PaneState } from './pane';

/** Why the pane did not start. That is all that is told: docs/operations.md. */
export type StartFault = 'not-configured' | 'sign-in-unavailable' | 'broken' | 'other';

/** What arrives at the operator's address, as JSON in a text. */
export interface StartReport {
  readonly v: 1;
  readonly event: 'could-not-start';
  readonly reason: StartFault;
}

/** Tells the operator once, when the pane could not start; also when that is known already. */
export function tellOperator(pane: Pane, address: unknown): void {
  if (typeof address !== 'string' || !HTTPS.test(address)) return;
  const tell = (state: PaneState): void => {
    const reason = faultOf(state);
    if (!reason) return;
    stop();
    const report: StartReport = { v: 1, event: 'could-not-start', reason };
    // No cookie, no address of this page, no answer.
    const how = { method: 'POST', mode: 'no-cors', credentials: 'omit', keepalive: true } as const;
    fetch(address, { ...how, body: JSON.stringify(report) }).catch(() => undefined);
  };
  const stop = pane.subscribe(tell);
  tell(pane.getState());
}

function faultOf({ boot, broken }: PaneState): StartFault | undefined {
  if (broken) return 'broken';
  switch (boot.kind) {
    case 'starting':
    case 'waiting':
    case 'ready':
      return undefined;
    case 'failed':
      return nameOf(boot.reason);
  }
}

function nameOf(reason: unknown): StartFault {
  switch (reason instanceof Error ? reason.name : '') {
    case 'not_configured':
      return 'not-configured';
    case 'sign_in_unavailable':
      return 'sign-in-unavailable';
    default:
      return 'other';
  }
}
