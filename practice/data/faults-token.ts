/** What the token endpoint answers when it should not. */
import type { Fault } from './fault';

const JSON_TYPE = { 'content-type': 'application/json' };

const answered = (title: string, status: number, body: string, headers: Record<string, string> = JSON_TYPE) =>
  ({ at: 'token', title, effect: { kind: 'answer', status, body, headers } }) satisfies Fault;

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
    effect: { kind: 'token-changed', change: (body) => ({ ...body, access_token: undefined }) },
  },
} as const satisfies Record<string, Fault>;
