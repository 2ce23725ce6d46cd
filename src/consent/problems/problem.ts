import type { Owner } from '../../core/diagnosis';
import type { ProblemId } from '../../core/problem-id';

/** What a person can do next, as a button or link. Labels live in `src/locales`. */
export type Action =
  | 'email-admin'
  | 'copy-request'
  | 'i-am-admin'
  | 'i-am-not-admin'
  | 'check-again'
  | 'try-again'
  | 'approve-for-everyone'
  | 'tick-box'
  | 'use-other-account'
  | 'contact-support'
  | 'back';

/** Words for one audience. `{app}` and `{organization}` are filled in at run time. */
export interface Card {
  /** What happened: at most 38 characters, no end punctuation. */
  readonly heading: string;
  /** Why, and what to do: at most two sentences and 150 characters. */
  readonly lead: string;
  /** At most five steps of at most 80 characters, when an action alone does not explain itself. */
  readonly steps?: readonly string[];
}

/** How a failure is recognised as this problem. */
export interface Match {
  /** AADSTS numbers without the prefix. A number belongs to one problem only. */
  readonly codes?: readonly number[];
  /** AADSTS numbers that Microsoft gives to several causes: they mean this problem only together with one of its sentences. */
  readonly sharedCodes?: readonly number[];
  /** Names of the OAuth, MSAL, Office and Graph vocabularies, lower case, that mean nothing but this problem. */
  readonly names?: readonly string[];
  /** Groups of such names: each alone says little, all of a group together mean this problem. */
  readonly together?: readonly (readonly string[])[];
  /**
   * Sentences of Microsoft's pages and libraries in English; those of other languages stand in `text/sentences/`, where is
   * said how to write one.
   */
  readonly phrases?: readonly RegExp[];
}

/** What the pane knows about one problem. What only people who look it up read stands in `catalogue/`. */
export interface Problem {
  readonly id: ProblemId;
  readonly owner: Owner;
  readonly match: Match;
  readonly words: { readonly member: Card; readonly admin: Card };
  /** Primary action first. */
  readonly actions: {
    readonly member: readonly [Action, ...Action[]];
    readonly admin: readonly [Action, ...Action[]];
  };
}

/** What each problem means, in a language. */
export type ProblemWords = Readonly<Record<ProblemId, Problem['words']>>;
