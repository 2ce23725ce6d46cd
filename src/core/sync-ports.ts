import type { DiagnosisContext, Finding } from './diagnosis';
import type { Failure } from './failure';
import type { MailboxMatch } from './mailbox-match';
import type { MailboxAnswer, Memory, Session, SignInHost, SyncService } from './ports';
import type { Counter } from './usage';

/** What runs Set up sync. `guidance` loads what turns failures into words; it is large and rarely needed at once. */
export interface SetupSyncPorts {
  readonly host: SignInHost;
  readonly memory: Memory;
  readonly loginHint?: string;
  /** The permissions without which sync does not work. */
  readonly requiredScopes: readonly string[];
  /** Whose mailbox is open, compared with the account that signed in. Never rejects. */
  readonly matchMailbox: (session: Session) => Promise<MailboxMatch>;
  /** What the mailbox answers. Rejects when Graph as a whole does not. */
  readonly checkMailbox: (session: Session) => Promise<MailboxAnswer>;
  /** Absent when there is none: then nobody is told of a connection. */
  readonly syncService?: SyncService;
  readonly guidance: () => Promise<Guidance>;
  readonly now: () => number;
  /** Whether the browser says that it is offline. */
  readonly isOffline: () => boolean;
  /** Absent: nothing is counted. */
  readonly count?: Counter;
}

/** The pure judgement that is loaded on the first failure. */
export interface Guidance {
  /** Reads whatever was thrown or pasted. Never rejects. */
  find(input: unknown, context: DiagnosisContext): Promise<Finding>;
  judge(failure: Failure, context: DiagnosisContext): Finding;
}

/** What the rules have to know of Microsoft Entra. */
export interface EntraFacts {
  /**
   * Whether the sign-in page shows "Consent on behalf of your organization" to somebody with these roles; undefined where no
   * role is known.
   * @param roles Directory role template ids.
   */
  readonly seesTickBox: (roles: readonly string[]) => boolean | undefined;
}
