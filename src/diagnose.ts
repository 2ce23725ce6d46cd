/**
 * What a failed sign-in means, for programs without a screen: reads what was thrown, returned or pasted, and says which
 * problem that is, who can fix it and what to tell them. No React, no MSAL, no Office, no browser.
 */
import { readFailure as read } from './consent/read-failure';
import type { Failure } from './core/failure';
import { translated } from './text/sentences';

export { advise } from './consent/advise';
export { diagnose } from './consent/diagnose';
export { problemOf, problems, type Card, type Problem } from './consent/problems';
export type { Diagnosis, DiagnosisContext, Owner } from './core/diagnosis';
export type { Failure } from './core/failure';
export type { ProblemId } from './core/problem-id';

/** Reads whatever was thrown, returned or pasted, in any of the languages that we know Microsoft's sentences of. Never throws. */
export const readFailure = (input: unknown): Failure => read(input, translated);
