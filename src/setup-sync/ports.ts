/**
 * Everything Set up sync needs from the outside world. The composition root (`src/pages/taskpane`) chooses the
 * implementations; nothing in this folder knows MSAL, Office or the DOM.
 */

/** A Microsoft 365 account that signed in. */
export interface Account {
  /** MSAL's home account id: `oid.tid`. */
  readonly id: string;
  /** The address the person knows it by. Shown, never logged. */
  readonly username: string;
  readonly name?: string;
  /** Tenant id, a GUID. */
  readonly tenant: string;
  /** Directory role template ids (`wids` claim) when the token names them. A hint, never an authorization. */
  readonly roles: readonly string[];
}

/** A sign-in that worked. */
export interface Session {
  readonly account: Account;
  /** Delegated scopes that the access token carries, without a resource prefix. */
  readonly scopes: readonly string[];
  /** A token for Microsoft Graph. Kept in memory only. */
  readonly accessToken: string;
}

export interface SignInOptions {
  /** `tick-box` shows the consent page again so that an admin can tick "Consent on behalf of your organization". Never for a member. */
  readonly purpose: 'member' | 'tick-box' | 'other-account';
  /** The mailbox's address, when Outlook tells it. */
  readonly loginHint?: string;
}

/** One try to sign in. Its window is already open. */
export interface Attempt {
  /** Settles with the session, or rejects with whatever the library threw: see `readFailure`. */
  readonly result: Promise<Session>;
  /** Closes the window; `result` then rejects with `cancelled_in_pane`. */
  cancel(): void;
}

/** A way to sign in. Adapters live in `src/hosts`. */
export interface SignInHost {
  readonly name: 'nested' | 'dialog' | 'popup';
  readonly framed: boolean;
  /** Opens Microsoft's window in the same task as the call, so call it straight from a click. */
  signIn(options: SignInOptions): Attempt;
  /** Asks Microsoft in a window that shows nothing (`prompt=none`), from a click. */
  probe(options: Pick<SignInOptions, 'loginHint'>): Attempt;
  /** Asks without any window. Rejects when Microsoft needs one. */
  silent(options: Pick<SignInOptions, 'loginHint'>): Promise<Session>;
  /** Forgets the account here. Nothing changes at Microsoft. */
  forget(): Promise<void>;
}

/** Small strings that survive a reload. Never tokens, codes, addresses or names. */
export interface Memory {
  read(): string | undefined;
  /** Tries to keep it; a full or blocked storage is not an error for the caller. */
  write(value: string | undefined): void;
}
