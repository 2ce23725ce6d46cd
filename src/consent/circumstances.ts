import type { ProblemId } from '../core/problem-id';
import type { DiagnosisContext, Sighting } from '../core/diagnosis';
import type { Failure } from '../core/failure';
import { NO_PERSON_IS_FASTER_MS } from '../core/schedule';

/** Without any answer. One that came, even broken, shows that the window was in touch. */
const windowGone = new Set([
  'user_cancelled',
  'user_canceled',
  '12006',
  'timed_out',
  'timed_out_in_pane',
  'redirect_bridge_timeout',
]);

/** The problem that the circumstances of a failure make certain, whatever its number says. */
export function byCircumstances(failure: Failure, context: DiagnosisContext): ProblemId | undefined {
  const { codes, names, phrases } = failure;
  if (context.saw) return seen(context.saw, context.adminRequest);
  if (context.offline && codes.length === 0 && phrases.every((id) => id === 'network')) return 'offline';
  if (codes.length === 0 && wasTooFast(context) && names.some((name) => windowGone.has(name))) {
    return 'window-isolated';
  }
  // Microsoft asked for nothing and shows nothing: consent is missing, whoever may give it.
  if (context.silent && codes.length === 0 && names.includes('consent_required')) return 'consent-required';
  return undefined;
}

/**
 * Then it was cut off (Cross-Origin-Opener-Policy). A window that shows nothing comes and goes by itself, so its speed says
 * nothing.
 */
const wasTooFast = ({ openFor, silent }: DiagnosisContext): boolean =>
  !silent && openFor !== undefined && openFor < NO_PERSON_IS_FASTER_MS;

function seen(sighting: Sighting, adminRequest: boolean): ProblemId {
  switch (sighting) {
    case 'need-admin-approval':
      // Microsoft shows this page to an admin as well, when the admin's role may not approve.
      return adminRequest ? 'admin-lacks-role' : 'admin-approval-required';
    case 'closed-or-cancelled':
      return 'window-closed';
    case 'nothing-opened':
      return 'popup-blocked';
  }
}
