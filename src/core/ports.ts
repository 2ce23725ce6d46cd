import type { Area } from './mailbox-report';

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
  /** The person's own name. Shown, never logged. */
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
  /** A token for the sync service, where none can be had later. Kept in memory only. */
  readonly serviceToken?: string;
}

export interface SignInOptions {
  /**
   * `tick-box` shows the consent page again so that an admin can tick "Consent on behalf of your organization"; never for a
   * member. `withdraw` asks for a token of the sync service alone, to tell it that a connection ended.
   */
  readonly purpose: 'member' | 'tick-box' | 'other-account' | 'withdraw';
  /** The mailbox's address, when Outlook tells it. */
  readonly loginHint?: string;
}

/** The name of the error by which an attempt says that its window opens from a new click only. */
export const CLICK_NEEDED = 'click_needed';

/** A token for another API, and whose it is. */
export interface ServiceToken {
  readonly accessToken: string;
  readonly owner: Pick<Account, 'id' | 'tenant'>;
}

/** One try to sign in. Its window is already open, unless Microsoft is asked without one first. */
export interface Attempt {
  /** Settles with the session, or rejects with whatever the library threw (see `readFailure`) or with `CLICK_NEEDED`. */
  readonly result: Promise<Session>;
  /** Where Microsoft is asked without a window first: resolves when one opens, if it comes to that. Absent: it is open. */
  readonly opens?: Promise<void>;
  /** Closes the window; `result` then rejects with `cancelled_in_pane`. */
  cancel(): void;
}

/** A way to sign in. Adapters live in `src/adapters/hosts`. */
export interface SignInHost {
  readonly name: 'nested' | 'dialog' | 'popup';
  readonly framed: boolean;
  /** Opens Microsoft's window, in the same task as the call where it can. So call it straight from a click. */
  signIn(options: SignInOptions): Attempt;
  /** Asks Microsoft in a window that shows nothing (`prompt=none`), from a click. */
  probe(options: Pick<SignInOptions, 'loginHint'>): Attempt;
  /**
   * Whether this pane holds an account, so that a silent refusal tells of its session; else nobody signed in here yet.
   * @param account Whose, where that is known.
   */
  hasAccount(account?: string): boolean;
  /**
   * Asks without any window. Rejects when Microsoft needs one.
   * @param options `account`: whose session it has to be, where that is known. The answer may still be another's.
   */
  silent(options: Pick<SignInOptions, 'loginHint'> & { readonly account?: string }): Promise<Session>;
  /**
   * An access token for another API than Graph, without any window. Rejects when Microsoft needs one.
   * @param scope With its resource, e.g. `api://5b8f1c5e-…/Connections.Write`.
   * @param account Whose; absent in what an older pane kept.
   */
  tokenFor(scope: string, account?: string): Promise<ServiceToken>;
  /** Forgets the account here. Nothing changes at Microsoft. */
  forget(): Promise<void>;
}

/** Small strings that survive a reload. Never tokens, codes, addresses or names. */
export interface Memory {
  read(): string | undefined;
  /** Tries to keep it, more than once. Resolves with whether it is kept where it is read the next time; never rejects. */
  write(value: string | undefined): Promise<boolean>;
  /** Calls back when another pane wrote. Returns what ends that. */
  watch(changed: () => void): () => void;
}

/** What the mailbox answered, area by area. `reason` is for `readFailure`. */
export type MailboxAnswer = readonly (
  | { readonly area: Area; readonly result: 'works' | 'not-granted' }
  | { readonly area: Area; readonly result: 'refused'; readonly reason: unknown }
)[];

/** What the sync service is told about a connection. */
export interface Connection {
  /** The same from the first to the last word about this connection: a GUID. */
  readonly key: string;
  /** MSAL's home account id: only a token of this account may tell of it. */
  readonly account: string;
  /** Tenant id, a GUID. */
  readonly tenant: string;
  /** The person's object id in that tenant, a GUID. */
  readonly objectId: string;
  readonly scopes: readonly string[];
  /** Where the mailbox is, as far as it has answered. */
  readonly mailbox: 'exchange-online' | 'unknown';
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** A connection that ended, of which the sync service may know. */
export interface Withdrawal {
  /** The connection's key. */
  readonly key: string;
  /** MSAL's home account id: whose it was. Absent in what an older pane kept. */
  readonly account?: string;
}

/** The service that syncs in the background: `docs/sync-service.md`. Both reject when there is no token for it. */
export interface SyncService {
  tell(connection: Connection): Promise<Told>;
  /** The connection ended. Touches no other connection, whenever it arrives. */
  withdraw(withdrawal: Withdrawal): Promise<Told>;
}

/**
 * Whether the service knows now; if not, the HTTP status of its last answer, where there was one. `foreign`: the token at
 * hand is another account's, so nothing was sent.
 */
export type Told =
  | { readonly told: true }
  | { readonly told: false; readonly status?: number }
  | { readonly told: false; readonly foreign: true };
