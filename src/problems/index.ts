import { adminApprovalRequired } from './admin-approval-required';
import { consentDeclined } from './consent-declined';
import { consentRequired } from './consent-required';
import { popupBlocked } from './popup-blocked';
import type { Problem } from './problem';
import { signInRequired } from './sign-in-required';
import { unknown } from './unknown';
import { windowClosed } from './window-closed';

export type { Action, Card, Category, Match, Owner, Problem, Source, Tone } from './problem';

/** Every problem. When a failure fits several, the earlier one counts: specific before general. */
export const problems = [
  adminApprovalRequired,
  consentDeclined,
  consentRequired,
  signInRequired,
  popupBlocked,
  windowClosed,
  unknown,
] as const;

/** The name of a problem. */
export type ProblemId = (typeof problems)[number]['id'];

const byId = new Map<string, Problem>(problems.map((problem) => [problem.id, problem]));

/** The problem of that name. */
export function problemOf(id: ProblemId): Problem {
  return byId.get(id) ?? unknown;
}

/** Whether a text is the name of a problem. */
export const isProblemId = (text: string): text is ProblemId => byId.has(text);
