import type { Finding, Sighting } from './diagnosis';
import type { Failure } from './failure';
import type { MailboxReport } from './mailbox-report';
import type { Account, Connection, Session, SignInOptions } from './ports';
import type {
  ConnectedRecord,
  DisconnectingRecord,
  RequestRoute,
  SetupRecord,
  WaitingRecord,
} from './record';

/** What the pane shows. One member is one screen. */
export type State =
  /** Nothing set up, nothing pending. */
  | { readonly kind: 'idle' }
  /** Microsoft's window is open. */
  | {
      readonly kind: 'signing-in';
      readonly attempt: number;
      readonly purpose: SignInOptions['purpose'];
      /** Microsoft is asked without a window first: none is open yet. */
      readonly silent?: true;
      readonly before: Resting;
    }
  /** Microsoft is being asked, in a window that shows nothing, whether it is approved now. */
  | { readonly kind: 'checking'; readonly attempt: number; readonly before: Resting }
  /** Microsoft needs a window, and the browser opens one only from a new click: this event is what the button sends. */
  | { readonly kind: 'click-needed'; readonly next: WindowEvent; readonly before: Resting }
  /** Something failed and it is not certain what: one question. */
  | { readonly kind: 'asking'; readonly finding: Finding }
  /** What it means and what to do, for this audience. */
  | {
      readonly kind: 'advising';
      readonly finding: Finding;
      readonly audience: Audience;
      readonly checked?: Checked;
      /** Where an admin consented, and only then the mailbox turned out to be missing. */
      readonly reach?: Reach;
    }
  /** The request is out; the admin has not approved yet, as far as we know. */
  | { readonly kind: 'waiting'; readonly record: WaitingRecord; readonly checked?: Checked }
  /** Signed in, but some permissions are not granted. Nothing is kept. */
  | {
      readonly kind: 'partly';
      readonly account?: Account;
      readonly missing: readonly string[];
      readonly checked?: Checked;
    }
  /** Somebody else's account signed in than the one of this mailbox. Nothing is kept. */
  | { readonly kind: 'wrong-account'; readonly account: Account }
  | {
      readonly kind: 'connected';
      readonly record: ConnectedRecord;
      /** Known after the first token since the pane was opened: without one nobody is told that anything works. */
      readonly account?: Account;
      /** After an admin went through the consent page: for whom the approval counts. */
      readonly reach?: Reach;
      readonly mailbox: MailboxState;
      /** Why the sync service could not be told of the connection yet. */
      readonly untold?: Untold;
      /** Why it could not be told yet that an earlier connection ended. */
      readonly unended?: Untold;
    }
  /** Nothing is set up any more, but the sync service has not said yet that it knows. */
  | {
      readonly kind: 'disconnecting';
      readonly record: DisconnectingRecord;
      /** Absent while it is being told. */
      readonly untold?: Untold;
    };

/** No token for the service, one of another account, or an answer of its own: the HTTP status, if one came. */
export type Untold =
  | { readonly why: 'token'; readonly finding: Finding }
  | { readonly why: 'account' }
  | { readonly why: 'service'; readonly status?: number };

/** What is known of the mailbox since the pane was opened. */
export type MailboxState =
  /** `hasAccount`: a click may ask without a window; else it takes one. */
  | { readonly kind: 'unasked'; readonly hasAccount: boolean }
  | {
      readonly kind: 'asking';
      /** The number of the check; absent as long as a token is waited for. */
      readonly check?: number;
      readonly byPerson?: boolean;
      /** What it answered before. */
      readonly last?: MailboxReport;
      readonly tries: number;
    }
  | {
      readonly kind: 'answered';
      readonly report: MailboxReport;
      /** Why Graph as a whole did not answer. */
      readonly finding?: Finding;
      /** Microsoft asks to wait until then: milliseconds since 1970. */
      readonly notBefore?: number;
      /** The number of the check that follows by itself. */
      readonly next?: number;
      readonly tries: number;
    }
  /** No token to ask with. */
  | { readonly kind: 'unanswered'; readonly finding: Finding };

/** Screens without a window of Microsoft's, open or due: what Cancel goes back to. */
export type Resting = Exclude<State, { before: unknown }>;

/** What opens a window of Microsoft's. */
export type WindowEvent = Extract<Event, { type: 'sign-in' | 'check' }>;

/**
 * For whom an admin's own consent counts. A token does not say whether the box was ticked, and reading the grants would
 * take Directory.Read.All: learn.microsoft.com/graph/api/user-list-oauth2permissiongrants, 2026-11-25. So a role that
 * sees no box means `self`, and otherwise one question is asked.
 */
export type Reach = 'everyone' | 'self' | 'unsure';

export type Audience = 'member' | 'admin';

/** How the last check went: Microsoft still refuses, or said nothing that tells. */
export type Checked = 'not-yet' | 'unknown';

export type Event =
  | { readonly type: 'restored'; readonly record: SetupRecord | undefined }
  | { readonly type: 'sign-in'; readonly purpose: SignInOptions['purpose'] }
  | {
      readonly type: 'signed-in';
      /** Absent when it came without a window. */
      readonly attempt?: number;
      readonly session: Session;
      readonly now: number;
      /** Permissions that we need and the token does not carry. */
      readonly missing: readonly string[];
      /** Whether the account is not the one of the mailbox that is open. */
      readonly otherAccount: boolean;
      /** Whether Microsoft's page shows the box for everyone to a role of this person; absent where that is not known. */
      readonly seesTickBox?: boolean | undefined;
      /** For telling the sync service, if it has to be: a new GUID. Absent without such a service. */
      readonly serviceKey?: string;
    }
  /** The admin's answer to "Did you tick the box?". */
  | { readonly type: 'ticked'; readonly everyone: boolean }
  | { readonly type: 'failed'; readonly attempt: number; readonly finding: Finding }
  /** Whether the window of a sign-in is open yet: not as long as Microsoft is asked without one. */
  | { readonly type: 'window'; readonly attempt: number; readonly open: boolean }
  /** It cannot go on without a window, and the click of before does not count any more. */
  | { readonly type: 'click-needed'; readonly attempt: number }
  | {
      readonly type: 'failed-silently';
      readonly finding: Finding;
      /** Permissions that we need by now and that the connection never had. */
      readonly missing: readonly string[];
      /** Whether an account was held here: only then an ended session is its. */
      readonly hadAccount: boolean;
    }
  /** "Check now". */
  | { readonly type: 'check-mailbox'; readonly now: number }
  | {
      readonly type: 'mailbox-checked';
      readonly check: number;
      readonly report: MailboxReport;
      /** Why Graph as a whole did not answer. */
      readonly finding?: Finding;
      readonly now: number;
    }
  /** The time that Microsoft asked to wait is over. */
  | { readonly type: 'mailbox-due'; readonly check: number }
  | { readonly type: 'handed-over'; readonly key: string }
  | { readonly type: 'hand-over-failed'; readonly key: string; readonly untold: Untold }
  /** "Try now" for the sync service. */
  | { readonly type: 'hand-over' }
  /** The service does not know of the connection any more, and never will by this key. */
  | { readonly type: 'withdrawn'; readonly key: string }
  | { readonly type: 'withdraw-failed'; readonly key: string; readonly untold: Untold }
  /** "Try now" for what has ended. */
  | { readonly type: 'withdraw' }
  /** Somebody signed in for that alone. */
  | { readonly type: 'may-withdraw'; readonly attempt: number; readonly account: string }
  /** Whether what is remembered could be kept. */
  | { readonly type: 'saved'; readonly ok: boolean }
  /** "Start over" of the last resort. */
  | { readonly type: 'start-over' }
  /** "What helps" beside something that does not work. */
  | { readonly type: 'explain'; readonly finding: Finding; readonly audience: Audience }
  /** "Ask my admin" for what the connection lacks. */
  | { readonly type: 'add-permissions'; readonly missing: readonly string[] }
  /** Another pane changed what is remembered. */
  | { readonly type: 'remembered'; readonly record: SetupRecord | undefined }
  | { readonly type: 'cancel' }
  | { readonly type: 'check' }
  /** The pane was opened or got the focus back. */
  | { readonly type: 'returned' }
  | { readonly type: 'saw'; readonly sighting: Sighting }
  | { readonly type: 'pasted'; readonly text: string }
  | { readonly type: 'rediagnosed'; readonly finding: Finding }
  | { readonly type: 'audience'; readonly audience: Audience }
  | { readonly type: 'asked'; readonly via: RequestRoute; readonly now: number }
  | { readonly type: 'home' }
  | { readonly type: 'disconnect' };

/** What the outside world is asked to do. Effects run in the task of the event, so that a click can open a window. */
export type Effect =
  | { readonly do: 'sign-in'; readonly attempt: number; readonly purpose: SignInOptions['purpose'] }
  | { readonly do: 'probe'; readonly attempt: number }
  | { readonly do: 'check-silently'; readonly atOnce?: boolean }
  | { readonly do: 'check-mailbox'; readonly check: number }
  | { readonly do: 'check-mailbox-later'; readonly check: number; readonly inMs: number }
  | { readonly do: 'hand-over'; readonly record: ConnectedRecord; readonly mailbox: Connection['mailbox'] }
  /** Tells the sync service of all that has ended. `atOnce`: by a click, or because something just did. */
  | { readonly do: 'withdraw'; readonly atOnce?: boolean }
  | { readonly do: 'close-window' }
  | { readonly do: 'diagnose'; readonly failure: Failure; readonly saw: Sighting }
  | { readonly do: 'diagnose-text'; readonly text: string }
  | { readonly do: 'remember'; readonly record: SetupRecord | undefined }
  /** Lets go of the token for the mailbox: results that still arrive for it are ignored. */
  | { readonly do: 'let-go' }
  /** That, and forgets the account here. */
  | { readonly do: 'forget-account' };
