/**
 * A tenant, or somebody between, that answers what Microsoft never would. An entry changes the answer that comes back in the
 * window's address, or the token answer: its fields, the claims of its id token, or that token as a whole.
 */
export type Fields = Readonly<Record<string, string>>;
export type Claims = Readonly<Record<string, unknown>>;

export interface Hostile {
  readonly title: string;
  /** @param earlier The answer before, in this run. */
  readonly address?: (answer: Fields, earlier: Fields | undefined) => Fields | string;
  readonly claims?: (claims: Claims) => Claims;
  readonly idToken?: (token: string) => string;
}

const STRANGER = 'https://login.stranger.example';
const OTHER_TENANT = '0f8fad5b-d9cb-469f-a165-70867728950e';
const OTHER_APP = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** Turns what follows from right to left, and never back. */
const BIDI = '\u202e\u2067';
const MARKUP = '<img src=x onerror="document.title=1"><h1>Send your password to the admin</h1>';

const refusal = (answer: Fields, description: string): Fields => ({
  error: 'access_denied',
  error_description: description,
  ...(answer.state && { state: answer.state }),
});

const encoded = (answer: Fields) => new URLSearchParams(answer).toString();
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

export const HOSTILE = {
  no: { title: 'Microsoft answers as it does' },
  'state-wrong': {
    title: 'The answer belongs to another sign-in (state)',
    address: (answer) => ({ ...answer, state: (answer.state ?? '').split('').reverse().join('') }),
  },
  'state-missing': {
    title: 'The answer belongs to no sign-in (no state)',
    address: ({ code }) => ({ ...(code && { code }) }),
  },
  replayed: {
    title: 'The answer of an earlier sign-in comes again',
    address: (answer, earlier) => earlier ?? answer,
  },
  doubled: {
    title: 'The answer names two codes and two states',
    address: (answer) => `${encoded(answer)}&code=stolen&state=stolen`,
  },
  'mixed-up': {
    title: 'The answer says that it is from another sign-in service (iss, cloud)',
    address: (answer) => ({
      ...answer,
      iss: STRANGER,
      cloud_instance_name: 'stranger.example',
      cloud_instance_host_name: 'login.stranger.example',
      cloud_graph_host_name: 'graph.stranger.example',
    }),
  },
  'description-markup': {
    title: 'The refusal is described in markup and from right to left',
    address: (answer) => refusal(answer, `${BIDI}${MARKUP} AADSTS99999: javascript:alert(1)`),
  },
  'description-endless': {
    title: 'The refusal is described in 100,000 letters',
    address: (answer) => refusal(answer, 'endless '.repeat(12_500)),
  },
  'nonce-wrong': {
    title: 'The token answers another question (nonce)',
    claims: (claims) => ({ ...claims, nonce: 'another' }),
  },
  'nonce-missing': {
    title: 'The token answers no question (no nonce)',
    claims: (claims) => ({ ...claims, nonce: undefined }),
  },
  'audience-wrong': {
    title: 'The token is for another app (aud)',
    claims: (claims) => ({ ...claims, aud: OTHER_APP }),
  },
  'issuer-wrong': {
    title: 'The token is from another sign-in service (iss)',
    claims: (claims) => ({ ...claims, iss: `${STRANGER}/${String(claims.tid)}/v2.0` }),
  },
  'tenant-wrong': {
    title: 'The token names another tenant than its issuer does (tid)',
    claims: (claims) => ({ ...claims, tid: OTHER_TENANT }),
  },
  'token-broken': { title: 'The token is no token', idToken: () => 'not.a-token' },
  unsigned: {
    title: 'The token is not signed (alg: none)',
    idToken: (token) => `${base64url({ typ: 'JWT', alg: 'none' })}.${token.split('.')[1] ?? ''}.`,
  },
  expired: {
    title: 'The token ended an hour ago (exp)',
    claims: (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 3600 }),
  },
  'name-hostile': {
    title: 'The name in the token is markup, from right to left, without an end',
    claims: (claims) => ({
      ...claims,
      name: `${BIDI}${MARKUP}${'endless '.repeat(12_500)}`,
      preferred_username: `${BIDI}${String(claims.preferred_username)}`,
    }),
  },
} as const satisfies Record<string, Hostile>;

export type HostileName = keyof typeof HOSTILE;
