import type { Failure } from './failure';
import type { ProblemId } from './problem-id';

/** Who can remove the cause. */
export type Owner = 'user' | 'tenant-admin' | 'vendor' | 'microsoft' | 'network' | 'unknown';

/** What a failure means: a problem, how sure we are, and who can fix it. */
export type Diagnosis =
  | { readonly certainty: 'certain'; readonly problem: ProblemId; readonly owner: Owner }
  | {
      readonly certainty: 'possible';
      /** The likeliest reading; also the first of `candidates`. */
      readonly problem: ProblemId;
      readonly owner: Owner;
      readonly candidates: readonly ProblemId[];
    };

/** A failure and what was made of it. */
export interface Finding {
  readonly failure: Failure;
  readonly diagnosis: Diagnosis;
}

/** Circumstances that change what the same failure means. */
export interface DiagnosisContext {
  /** The way of signing in that was used. */
  readonly host: 'nested' | 'dialog' | 'popup';
  /** Milliseconds between opening Microsoft's window and the failure; absent when no window was opened. */
  readonly openFor?: number;
  /** Whether the pane runs in a frame (Outlook on the web and new Outlook). */
  readonly framed: boolean;
  /** Whether Microsoft was asked to show nothing (`prompt=none` or a silent call). */
  readonly silent: boolean;
  /** Whether the request was the admin's own, with `prompt=consent`. */
  readonly adminRequest: boolean;
  /** Whether the browser said that it is offline. */
  readonly offline: boolean;
  /** What the person says they saw, when asked. */
  readonly saw?: Sighting;
}

/** The answers to "What did you see?". */
export type Sighting = 'need-admin-approval' | 'closed-or-cancelled' | 'nothing-opened';
