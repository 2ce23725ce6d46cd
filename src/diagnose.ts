/**
 * What a failed sign-in means, for programs without a screen: reads what was thrown, returned or pasted, and says which
 * problem that is, who can fix it and what to tell them. No React, no MSAL, no Office, no browser.
 */
export { advise } from './consent/advise';
export { diagnose } from './consent/diagnose';
export { problemOf, problems, type Card, type Category, type Problem } from './consent/problems';
export { readFailure } from './consent/read-failure';
export type { Diagnosis, DiagnosisContext, Owner } from './core/diagnosis';
export type { Failure } from './core/failure';
export type { ProblemId } from './core/problem-id';
