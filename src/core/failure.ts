/**
 * What reached us when something failed: closed facts, never personal data, never free text from outside.
 * Made by `readFailure`, judged by `diagnose`.
 */
export interface Failure {
  readonly source: FailureSource;
  /** AADSTS numbers without the prefix, whole numbers in order of appearance, no doubles. */
  readonly codes: readonly number[];
  /** Names of the OAuth, MSAL, Office and Graph vocabularies found, lower case, e.g. `access_denied`, `user_cancelled`, `12006`. */
  readonly names: readonly string[];
  /** Sentences of Microsoft's pages and libraries that were recognised, by the id of the problem that lists them. */
  readonly phrases: readonly string[];
  /** The id our request carried or Microsoft's answer names; a GUID. */
  readonly correlationId?: string;
  readonly traceId?: string;
  /** When Microsoft says it failed: ISO 8601, UTC. */
  readonly timestamp?: string;
  /** HTTP status of the answer that failed, when one came. */
  readonly status?: number;
  /** Seconds to wait before asking again, from Retry-After. */
  readonly retryAfter?: number;
}

export type FailureSource =
  | 'msal'
  | 'redirect'
  | 'token-endpoint'
  | 'admin-consent'
  | 'office-dialog'
  | 'office-sso'
  | 'graph'
  | 'pane'
  | 'text'
  | 'unknown';
