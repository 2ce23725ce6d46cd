/** What comes back to the redirect URI instead of the answer that Microsoft's window would bring. */
import type { Fault, FaultEffect } from './fault';

/** A refusal that belongs to this sign-in: it has its state. */
const refused = (error: string, parameters: Readonly<Record<string, string>> = {}): FaultEffect => ({
  kind: 'changed',
  change: (answer) => `#${new URLSearchParams({ error, ...parameters, state: answer.get('state') ?? '' })}`,
});

/** The form of an error description: learn.microsoft.com/entra/identity-platform/reference-error-codes, read 2026-11-27. */
const numbered = (number: number, error: string, text: string) =>
  ({
    at: 'redirect',
    title: `The window comes back with AADSTS${number}`,
    effect: refused(error, {
      error_description: `AADSTS${number}: ${text} Trace ID: 3f2b1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21 Correlation ID: 5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21 Timestamp: 2026-11-27 10:00:00Z`,
    }),
  }) satisfies Fault;

const named = (error: string) =>
  ({ at: 'redirect', title: `The window comes back with ${error}`, effect: refused(error) }) satisfies Fault;

const changed = (title: string, change: (answer: URLSearchParams) => string) =>
  ({ at: 'redirect', title: `The answer ${title}`, effect: { kind: 'changed', change } }) satisfies Fault;

const NOISY = `<img src=x onerror="throw 1"><b>\u202Egnp.exe\u2066 ${'x'.repeat(100_000)}`;

/** What a person who only followed a link would meet: none of these numbers says more than its documented sentence. */
export const ANSWER_FAULTS = {
  'answer-access-denied': named('access_denied'),
  'answer-consent-required': named('consent_required'),
  'answer-interaction-required': named('interaction_required'),
  'answer-login-required': named('login_required'),
  'answer-65001': numbered(65001, 'consent_required', 'The user or administrator has not consented.'),
  'answer-65004': numbered(65004, 'access_denied', 'User declined to consent to access the app.'),
  'answer-90093': numbered(90093, 'access_denied', 'Calling principal cannot consent.'),
  'answer-90094': numbered(90094, 'access_denied', 'An administrator of the tenant has set a policy.'),
  'answer-90095': numbered(90095, 'access_denied', 'Admin consent is required.'),
  'answer-900941': numbered(900941, 'access_denied', 'Administrator consent is required. App is risky.'),
  'answer-90008': numbered(90008, 'invalid_request', 'The app requires access to a resource.'),
  'answer-650052': numbered(650052, 'invalid_resource', 'The organization lacks a service principal.'),
  'answer-650056': numbered(650056, 'invalid_client', 'Misconfigured application.'),
  'answer-65005': numbered(65005, 'invalid_resource', 'Misconfigured resource access.'),
  'answer-50105': numbered(50105, 'interaction_required', 'The user is not assigned to a role.'),
  'answer-53003': numbered(53003, 'access_denied', 'Access has been blocked by Conditional Access.'),
  'answer-700016': numbered(700016, 'unauthorized_client', 'The application was not found.'),
  'answer-50020': numbered(50020, 'invalid_request', 'The user account does not exist in the tenant.'),
  'answer-50076': numbered(50076, 'interaction_required', 'You must use multi-factor authentication.'),
  'answer-7000112': numbered(7000112, 'unauthorized_client', 'The application is disabled.'),
  'answer-90090': numbered(90090, 'server_error', 'Transient error.'),
  'answer-99999': numbered(99999, 'access_denied', 'Nobody has documented this number.'),
  'answer-cut': changed('is cut in the middle', (answer) => `#${answer}`.slice(0, 40)),
  'answer-doubled': changed('comes twice in one address', (answer) => `#${answer}&${answer}`),
  'answer-in-query': changed(
    'comes in the query',
    (answer) => `?${new URLSearchParams({ ...Object.fromEntries(answer), code: 'made-up' })}`,
  ),
  'answer-mis-encoded': changed('is not well encoded', () => '#error=%E0%A4%A&state=%'),
  'answer-huge': {
    at: 'redirect',
    title: 'The window comes back with markup and 100 kB of text',
    effect: refused('server_error', { error_description: NOISY }),
  },
} as const satisfies Record<string, Fault>;
