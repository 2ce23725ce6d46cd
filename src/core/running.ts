import type { Judging } from './judging';
import type { Model } from './model';
import type { Session } from './ports';
import type { Event } from './state';
import type { SetupSyncPorts } from './sync-ports';
import { turns, type Turns } from './turns';

/** What those share that run the effects. */
export interface Running {
  /** The ports of now: more may be known of the mailbox later. */
  readonly ports: () => SetupSyncPorts;
  readonly model: () => Model;
  readonly send: (event: Event) => void;
  readonly judging: Judging;
  readonly account: AccountInUse;
}

/** Whoever signed in since the pane was opened. `signal` is aborted when the account is let go. */
export interface AccountInUse extends Pick<Turns, 'signal'> {
  readonly session: Session | undefined;
  use(session: Session): void;
  /** What is under way for it is not heard of any more. */
  letGo(): void;
}

export function accountInUse(): AccountInUse {
  const accounts = turns();
  let session: Session | undefined;
  return {
    get signal() {
      return accounts.signal;
    },
    get session() {
      return session;
    },
    use(next) {
      session = next;
    },
    letGo() {
      session = undefined;
      accounts.next();
    },
  };
}
