import type { Owner } from '../../core/diagnosis';
import type { ProblemId } from '../../core/problem-id';

/** The kinds of sign-in failure that support people sort by; several problems may share one. */
export type Category =
  | 'admin-approval-required'
  | 'consent-required'
  | 'consent-declined'
  | 'unverified-publisher'
  | 'app-not-in-tenant'
  | 'app-disabled'
  | 'user-not-assigned'
  | 'conditional-access'
  | 'mfa-required'
  | 'account-not-in-tenant'
  | 'session-expired-or-signin-required'
  | 'user-cancelled'
  | 'popup-blocked'
  | 'interaction-in-progress'
  | 'timeout'
  | 'network'
  | 'app-misconfigured'
  | 'service-unavailable'
  | 'admin-lacks-role'
  | 'unknown';

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

/** How the pane says it: `info` is the normal course of things, `warning` asks for attention. Never red. */
export type Tone = 'info' | 'warning';

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
   * Sentences of Microsoft's pages and libraries. Matched against text in lower case with single spaces, so write them
   * like that; without flags and without `*`, `+` or open ranges, so that they run in linear time.
   */
  readonly phrases?: readonly RegExp[];
}

/** A public source of what a problem's file says. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** When the source was read or last changed: ISO 8601 date. */
  readonly date: string;
}

/** Everything we know about one problem. */
export interface Problem {
  readonly id: ProblemId;
  readonly category: Category;
  readonly owner: Owner;
  readonly match: Match;
  readonly words: { readonly member: Card; readonly admin: Card };
  /** For translators: what the words are about and which terms Microsoft's own screens use. */
  readonly notes: string;
  /** Primary action first. */
  readonly actions: {
    readonly member: readonly [Action, ...Action[]];
    readonly admin: readonly [Action, ...Action[]];
  };
  readonly tone: Tone;
  readonly sources: readonly [Source, ...Source[]];
}

/** What each problem means, in a language. */
export type ProblemWords = Readonly<Record<ProblemId, Problem['words']>>;
