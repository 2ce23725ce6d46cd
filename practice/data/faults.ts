/**
 * What can go wrong between the pane and Microsoft, to practise. A fault is an entry: where it strikes and what happens.
 * `sync` strikes the sync service. `login` strikes any request at the sign-in host, `graph` any at Microsoft Graph.
 */
import { ANSWER_FAULTS } from './faults-answer';
import { TOKEN_FAULTS } from './faults-token';
import type { Fault, FaultEffect } from './fault';

/** learn.microsoft.com/graph/errors, read 2026-11-23. */
const UNAVAILABLE: FaultEffect = {
  kind: 'answer',
  status: 503,
  headers: { 'content-type': 'application/json', 'retry-after': '2' },
  body: '{"error":{"code":"ServiceUnavailable","message":"The service is temporarily unavailable."}}',
};

/** "Returns a suggested wait time in the response header": learn.microsoft.com/graph/throttling, read 2026-11-25. */
const THROTTLED: FaultEffect = {
  kind: 'answer',
  status: 429,
  headers: { 'content-type': 'application/json', 'retry-after': '3' },
  body: '{"error":{"code":"TooManyRequests","message":"Please retry again later."}}',
};

/** A refused refresh token: learn.microsoft.com/entra/identity-platform/reference-error-codes (2024-04-24), read 2026-11-25. */
const renewalRefused = (code: number, text: string, suberror?: string): FaultEffect => ({
  kind: 'answer',
  status: 400,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    error: 'invalid_grant',
    error_description: `AADSTS${code}: ${text}`,
    error_codes: [code],
    ...(suberror && { suberror }),
  }),
});

const HTML = { 'content-type': 'text/html; charset=utf-8' };

export const FAULTS = {
  dead: {
    at: 'login',
    title: 'Every connection to the sign-in host is cut',
    effect: { kind: 'hang-up' },
  },
  slow: { at: 'login', title: 'The sign-in host never answers', effect: { kind: 'silence' } },
  'authorize-dead': {
    at: 'authorize',
    title: "The sign-in page's connection is cut",
    effect: { kind: 'hang-up' },
  },
  'authorize-insecure': {
    at: 'authorize',
    title: 'The sign-in page has no secure connection (TLS)',
    effect: { kind: 'insecure' },
  },
  'token-dead': { at: 'token', title: "The token request's connection is cut", effect: { kind: 'hang-up' } },
  'token-insecure': {
    at: 'token',
    title: 'The token request is sent on, to where the content security policy lets none go',
    effect: { kind: 'insecure' },
  },
  'token-slow': { at: 'token', title: 'The token request gets no answer', effect: { kind: 'silence' } },
  'token-503': {
    at: 'token',
    title: 'The token endpoint is unavailable for a moment',
    effect: {
      kind: 'answer',
      status: 503,
      headers: { ...HTML, 'retry-after': '2' },
      body: '<!doctype html><title>Service Unavailable</title><h2>Service Unavailable</h2>',
    },
  },
  'token-429': {
    at: 'token',
    title: 'The token endpoint is throttled',
    effect: {
      kind: 'answer',
      status: 429,
      headers: { 'content-type': 'application/json', 'retry-after': '5' },
      body: '{"error":"temporarily_unavailable","error_description":"AADSTS90055: TenantThrottlingError - There are too many incoming requests.","error_codes":[90055]}',
    },
  },
  'token-garbage': {
    at: 'token',
    title: 'A proxy answers the token request with a page of its own',
    effect: {
      kind: 'answer',
      status: 200,
      headers: HTML,
      body: '<html><body><h1>Welcome to Hotel Wi-Fi</h1></body></html>',
    },
  },
  'session-ended': {
    at: 'token',
    title: 'The session has ended: a refresh token of a single-page application lives for a day',
    effect: renewalRefused(
      700084,
      'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can’t be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.',
    ),
  },
  'password-changed': {
    at: 'token',
    title: 'The password was changed, which ends every session',
    effect: renewalRefused(
      50173,
      'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
      'bad_token',
    ),
  },
  'discovery-503': {
    at: 'discovery',
    title: 'The metadata documents are unavailable',
    effect: { kind: 'answer', status: 503, body: 'Service Unavailable' },
  },
  'graph-503': {
    at: 'graph',
    title: 'Microsoft Graph is unavailable for a moment',
    effect: UNAVAILABLE,
  },
  'graph-429': { at: 'graph', title: 'Microsoft Graph is throttled', effect: THROTTLED },
  'graph-calendar-429': { at: 'graph-calendar', title: 'The calendar alone is throttled', effect: THROTTLED },
  'graph-contacts-503': {
    at: 'graph-contacts',
    title: 'The contacts alone are unavailable',
    effect: UNAVAILABLE,
  },
  /** As github.com/OfficeDev/office-js-docs-pr/issues/2808 quotes it, 2021-07-13. */
  'graph-403': {
    at: 'graph',
    title: 'Exchange lets no app in',
    effect: {
      kind: 'answer',
      status: 403,
      headers: { 'content-type': 'application/json' },
      body: '{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled."}}',
    },
  },
  'graph-dead': { at: 'graph', title: 'Microsoft Graph cannot be reached', effect: { kind: 'hang-up' } },
  'graph-slow': { at: 'graph', title: 'Microsoft Graph never answers', effect: { kind: 'silence' } },
  'sync-503': {
    at: 'sync',
    title: 'The sync service is unavailable for a moment',
    effect: { kind: 'answer', status: 503, headers: { 'retry-after': '1' }, body: '' },
  },
  'sync-401': {
    at: 'sync',
    title: 'The sync service refuses the token',
    effect: { kind: 'answer', status: 401, body: '{"error":{"code":"invalid_token"}}' },
  },
  'sync-slow': { at: 'sync', title: 'The sync service never answers', effect: { kind: 'silence' } },
  'sync-dead': { at: 'sync', title: 'The sync service cannot be reached', effect: { kind: 'hang-up' } },
  'redirect-garbage': {
    at: 'redirect',
    title: 'The window comes back with nonsense',
    effect: { kind: 'parameters', parameters: { eror: '%%%', stat: '<script>', code: '' } },
  },
  'redirect-empty': {
    at: 'redirect',
    title: 'The window comes back with nothing',
    effect: { kind: 'parameters', parameters: {} },
  },
  ...ANSWER_FAULTS,
  ...TOKEN_FAULTS,
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
