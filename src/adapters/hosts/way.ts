import type { SignInHost, SignInOptions } from '../../core/ports';

/** A way to sign in, and when the next one is better. */
export interface Way extends SignInHost {
  /** Purposes it can serve; all when absent. */
  readonly purposes?: readonly SignInOptions['purpose'][];
  /** Whether a failure tells of this way only, so that another may do better. */
  givesUp(reason: unknown): boolean;
}

/** What the world must offer for each way, as far as Office tells. */
export interface OfficeParts {
  /** Office's dialog. */
  readonly ui?: Pick<Office.UI, 'displayDialogAsync'>;
  /** Present where Outlook signs in for add-ins (NestedAppAuth 1.1). */
  readonly nested?: { readonly tenant?: string };
}
