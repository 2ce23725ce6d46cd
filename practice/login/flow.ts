import type { PersonKey } from '../data/people';
import type { OrganizationKey } from '../data/organization';
import type { ScopesAsked } from './scopes';

interface Shared extends ScopesAsked {
  readonly id: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Whose accounts the request takes; undefined when any organization's will do. */
  readonly organization: OrganizationKey | undefined;
  readonly state: string | undefined;
  /** The request carried pocd=1: no untrusted window can reach this one, so Entra leaves COOP out. */
  readonly pocd: boolean;
  readonly correlationId: string;
  /** Who was picked; absent while the account picker shows. */
  person?: PersonKey;
  /** "Use another account" was chosen. */
  typing?: boolean;
  /** The address that was typed and is nobody's. */
  unknownAddress?: string;
}

/** A person's way through /authorize. */
export interface SignInFlow extends Shared {
  readonly kind: 'sign-in';
  readonly prompt: string | undefined;
  readonly loginHint: string | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string;
  readonly responseMode: 'query' | 'fragment';
  /** The consent page was accepted in this flow, so `prompt=consent` is satisfied. */
  consented?: boolean;
  /** The request workflow's form was sent. */
  requested?: boolean;
}

/** An admin's way through /adminconsent. */
export interface AdminConsentFlow extends Shared {
  readonly kind: 'admin-consent';
}

export type Flow = SignInFlow | AdminConsentFlow;
