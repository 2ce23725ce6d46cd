/** What the token endpoint answers when it should not. */
import { claimsOf, signJwt } from '../jwt';
import type { Fault, FaultEffect } from './faults';

const JSON_TYPE = { 'content-type': 'application/json' };

const answered = (title: string, status: number, body: string, headers: Record<string, string> = JSON_TYPE) =>
  ({ at: 'token', title, effect: { kind: 'answer', status, body, headers } }) satisfies Fault;

/** The ID token with other claims, signed all the same. */
const withClaims = (title: string, change: Readonly<Record<string, unknown>>) =>
  ({
    at: 'token-answer',
    title,
    effect: changing((body) => ({ ...body, id_token: signJwt({ ...claimsOf(body.id_token), ...change }) })),
  }) satisfies Fault;

const changing = (
  change: Extract<FaultEffect, { kind: 'token-changed' }>['change'],
): Extract<FaultEffect, { kind: 'token-changed' }> => ({ kind: 'token-changed', change });

const LONG_AGO = 946_684_800;

export const TOKEN_FAULTS = {
  /** learn.microsoft.com/entra/identity-platform/reference-error-codes (2024-04-24), read 2026-11-27. */
  'token-400': answered(
    'The token endpoint refuses the code',
    400,
    '{"error":"invalid_grant","error_description":"AADSTS54005: OAuth2 Authorization code was already redeemed.","error_codes":[54005]}',
  ),
  'token-500': answered(
    'The token endpoint fails by itself',
    500,
    '{"error":"server_error","error_description":"AADSTS50000: There was an error issuing a token.","error_codes":[50000]}',
  ),
  'token-cut-json': answered('The answer with the token is cut', 200, '{"token_type":"Bearer","scope":"'),
  'token-cut-gzip': answered('The answer with the token is cut while compressed', 200, 'cut', {
    ...JSON_TYPE,
    'content-encoding': 'gzip',
  }),
  'token-without-access': {
    at: 'token-answer',
    title: 'The answer has no access token',
    effect: changing((body) => ({ ...body, access_token: undefined })),
  },
  'token-other-nonce': withClaims('The ID token has another nonce', { nonce: 'another' }),
  'token-expired': withClaims('The ID token has expired', { iat: LONG_AGO, exp: LONG_AGO + 3600 }),
  'token-other-audience': withClaims('The ID token is for another app', {
    aud: 'another',
    iss: 'https://a.example',
  }),
  'token-unreadable': {
    at: 'token-answer',
    title: 'The ID token is no token',
    effect: changing((body) => ({ ...body, id_token: 'eyJhbGciOiJub25lIn0.broken' })),
  },
} as const satisfies Record<string, Fault>;
