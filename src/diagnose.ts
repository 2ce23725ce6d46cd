/**
 * What a failed sign-in means, for programs without a screen: reads what was thrown, returned or pasted, and says which
 * problem that is, who can fix it and what to tell them. No React, no MSAL, no Office, no browser.
 */
import { problemOf as knownAs, problems as known, type Problem } from './consent/problems';
import { readFailure as read } from './consent/read-failure';
import type { Failure } from './core/failure';
import type { ProblemId } from './core/problem-id';
import { translated } from './text/sentences';

export { advise } from './consent/advise';
export { diagnose } from './consent/diagnose';
export type { Card, Problem } from './consent/problems';
export type { Diagnosis, DiagnosisContext, Owner } from './core/diagnosis';
export type { Failure } from './core/failure';
export type { ProblemId } from './core/problem-id';

/** All that can go wrong, as far as it is known; the last resort last. */
export const problems: readonly Problem[] = known;

/** A problem by its name. */
export const problemOf: (id: ProblemId) => Problem = knownAs;

/** Reads whatever was thrown, returned or pasted, in any of the languages that we know Microsoft's sentences of. Never throws. */
export const readFailure = (input: unknown): Failure => read(input, translated);
