import type { Diagnosis, Sighting } from './diagnosis';
import type { Failure } from './failure';
import type { Account, Session, SignInOptions } from './ports';
import type { RequestRoute, SetupRecord, WaitingRecord } from './record';

/** What the pane shows. One member is one screen. */
export type State =
  /** Nothing set up, nothing pending. */
  | { readonly kind: 'idle' }
  /** Microsoft's window is open. */
  | {
      readonly kind: 'signing-in';
      readonly attempt: number;
      readonly purpose: SignInOptions['purpose'];
      readonly before: Resting;
    }
  /** Microsoft is being asked, in a window that shows nothing, whether it is approved now. */
  | { readonly kind: 'checking'; readonly attempt: number; readonly before: Resting }
  /** Something failed and it is not certain what: one question. */
  | { readonly kind: 'asking'; readonly finding: Finding }
  /** What it means and what to do, for this audience. */
  | {
      readonly kind: 'advising';
      readonly finding: Finding;
      readonly audience: Audience;
      readonly checked?: Checked;
    }
  /** The request is out; the admin has not approved yet, as far as we know. */
  | { readonly kind: 'waiting'; readonly record: WaitingRecord; readonly checked?: Checked }
  /** Signed in, but some permissions are not granted. Nothing is kept. */
  | {
      readonly kind: 'partly';
      readonly account: Account;
      readonly missing: readonly string[];
      readonly checked?: Checked;
    }
  /** Somebody else's account signed in than the one of this mailbox. Nothing is kept. */
  | { readonly kind: 'wrong-account'; readonly account: Account }
  | {
      readonly kind: 'connected';
      readonly since: number;
      readonly account?: Account;
      /** After an admin went through the consent page: for whom the approval counts. */
      readonly reach?: Reach;
    };

/** Screens without a window of Microsoft's: what Cancel goes back to. */
export type Resting = Exclude<State, { kind: 'signing-in' | 'checking' }>;

/**
 * For whom an admin's own consent counts. A token does not say whether the box was ticked, and reading the grants would
 * take Directory.Read.All: learn.microsoft.com/graph/api/user-list-oauth2permissiongrants, 2026-11-25. So a role that
 * sees no box means `self`, and otherwise one question is asked.
 */
export type Reach = 'everyone' | 'self' | 'unsure';

export type Audience = 'member' | 'admin';

/** A failure and what was made of it. */
export interface Finding {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
}

/** How the last check went: Microsoft still refuses, or said nothing that tells. */
export type Checked = 'not-yet' | 'unknown';

export type Event =
  | { readonly type: 'restored'; readonly record: SetupRecord | undefined }
  | { readonly type: 'sign-in'; readonly purpose: SignInOptions['purpose'] }
  | {
      readonly type: 'signed-in';
      readonly session: Session;
      readonly now: number;
      /** Permissions that we need and the token does not carry. */
      readonly missing: readonly string[];
      /** Whether the account is not the one of the mailbox that is open. */
      readonly otherAccount: boolean;
    }
  /** The admin's answer to "Did you tick the box?". */
  | { readonly type: 'ticked'; readonly everyone: boolean }
  | { readonly type: 'failed'; readonly attempt: number; readonly finding: Finding }
  | { readonly type: 'failed-silently'; readonly finding: Finding }
  | { readonly type: 'cancel' }
  | { readonly type: 'check' }
  /** The pane was opened or got the focus back. */
  | { readonly type: 'returned' }
  | { readonly type: 'saw'; readonly sighting: Sighting }
  | { readonly type: 'told'; readonly text: string }
  | { readonly type: 'rediagnosed'; readonly finding: Finding }
  | { readonly type: 'audience'; readonly audience: Audience }
  | { readonly type: 'asked'; readonly via: RequestRoute; readonly now: number }
  | { readonly type: 'home' }
  | { readonly type: 'disconnect' };

/** What the outside world is asked to do. Effects run in the task of the event, so that a click can open a window. */
export type Effect =
  | { readonly do: 'sign-in'; readonly attempt: number; readonly purpose: SignInOptions['purpose'] }
  | { readonly do: 'probe'; readonly attempt: number }
  | { readonly do: 'check-silently' }
  | { readonly do: 'close-window' }
  | { readonly do: 'diagnose'; readonly failure: Failure; readonly saw: Sighting }
  | { readonly do: 'diagnose-text'; readonly text: string }
  | { readonly do: 'remember'; readonly record: SetupRecord | undefined }
  | { readonly do: 'forget-account' };
