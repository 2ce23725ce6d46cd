import type { Area } from './graph';

export type FaultPlace =
  | 'login'
  | 'authorize'
  | 'token'
  | 'token-answer'
  | 'discovery'
  | 'redirect'
  | 'graph'
  | `graph-${Area}`
  | 'sync';

export type FaultEffect =
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'silence' }
  /** Sends the browser to the same place by TLS, which nobody speaks there. */
  | { readonly kind: 'insecure' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** What comes back to the redirect URI instead of the answer. */
  | { readonly kind: 'parameters'; readonly parameters: Readonly<Record<string, string>> }
  /** What the answer becomes, from its sign on: `#…` or `?…`. */
  | { readonly kind: 'changed'; readonly change: (answer: URLSearchParams) => string }
  /** What an answer with tokens becomes. */
  | { readonly kind: 'token-changed'; readonly change: (body: TokenBody) => object };

export interface TokenBody {
  readonly access_token: string;
  readonly id_token: string;
}

export interface Fault {
  readonly at: FaultPlace;
  readonly title: string;
  readonly effect: FaultEffect;
}
