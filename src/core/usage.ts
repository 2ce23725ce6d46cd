import type { ProblemId } from './problem-id';
import type { SignInOptions } from './ports';
import type { RequestRoute } from './record';
import type { Audience, Event, State } from './state';

/**
 * What may be counted of Set up sync, to see where people get stuck. Every value is one of a list in our source: no id, name,
 * address, text or time. See docs/privacy.md.
 */
export type UsageEvent =
  | { readonly name: 'window-opened'; readonly purpose: SignInOptions['purpose'] | 'check' }
  | { readonly name: 'cancelled' }
  /** It is not certain what failed; the problem is the likeliest. */
  | { readonly name: 'question-asked'; readonly problem: ProblemId }
  | { readonly name: 'advice-shown'; readonly problem: ProblemId; readonly audience: Audience }
  | { readonly name: 'request-sent'; readonly via: RequestRoute }
  | { readonly name: 'permissions-missing' }
  | { readonly name: 'other-account' }
  | { readonly name: 'connected' }
  | { readonly name: 'mailbox-answered'; readonly works: boolean }
  | { readonly name: 'disconnected' };

/** Where events go. Absent: nowhere, and nothing is counted. */
export type UsageSink = (event: UsageEvent) => void;

/** Told of every event, and of the states before and after it. */
export type Counter = (event: Event, before: State, after: State) => void;

/** Counts where somebody wants to know. In a task of its own: a sink that throws breaks nothing. */
export const countTo =
  (sink: UsageSink): Counter =>
  (...happened) => {
    const usage = usageOf(...happened);
    if (usage)
      Promise.resolve(usage)
        .then(sink)
        .catch(() => undefined);
  };

/** What is to be counted when an event led from one state to another. */
export function usageOf(event: Event, before: State, after: State): UsageEvent | undefined {
  if (after === before) return undefined;
  switch (event.type) {
    case 'sign-in':
    case 'check':
      return opened(after);
    case 'cancel':
      return { name: 'cancelled' };
    case 'asked':
      return { name: 'request-sent', via: event.via };
    case 'mailbox-checked':
      return { name: 'mailbox-answered', works: event.report.every(({ state }) => state.kind === 'works') };
    case 'disconnect':
      return { name: 'disconnected' };
    case 'signed-in':
    case 'failed':
    case 'failed-silently':
    case 'rediagnosed':
    case 'click-needed':
    case 'explain':
    case 'add-permissions':
    case 'audience':
      return outcome(before, after);
    // Counted when it happened, or nothing that people get stuck at.
    case 'restored':
    case 'remembered':
    case 'returned':
    case 'ticked':
    case 'check-mailbox':
    case 'mailbox-due':
    case 'hand-over':
    case 'handed-over':
    case 'hand-over-failed':
    case 'withdrawn':
    case 'withdraw-failed':
    case 'withdraw':
    case 'may-withdraw':
    case 'saved':
    case 'start-over':
    case 'window':
    case 'saw':
    case 'pasted':
    case 'home':
      return undefined;
  }
}

function opened(state: State): UsageEvent | undefined {
  if (state.kind === 'signing-in') return { name: 'window-opened', purpose: state.purpose };
  return state.kind === 'checking' ? { name: 'window-opened', purpose: 'check' } : undefined;
}

function outcome(before: State, after: State): UsageEvent | undefined {
  switch (after.kind) {
    case 'asking':
      return { name: 'question-asked', problem: after.finding.diagnosis.problem };
    case 'advising':
      return {
        name: 'advice-shown',
        problem: after.finding.diagnosis.problem,
        audience: after.audience,
      };
    case 'partly':
      return { name: 'permissions-missing' };
    case 'wrong-account':
      return { name: 'other-account' };
    case 'connected':
      return before.kind === 'connected' ? undefined : { name: 'connected' };
    case 'idle':
    case 'waiting':
    case 'signing-in':
    case 'checking':
    case 'click-needed':
    case 'disconnecting':
      return undefined;
  }
}
