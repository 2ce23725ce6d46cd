import { guidance } from '../../src/consent/guidance';
import type {
  Attempt,
  MailboxAnswer,
  Memory,
  Session,
  SignInHost,
  SyncService,
  Told,
} from '../../src/core/ports';
import { createSetupSync, type Guidance, type SetupSyncPorts } from '../../src/core/set-up-sync';
import { SECRET } from './moves';

/** As long as the hosts let a window be open, and Graph and the service answer: ports settle by themselves. */
const WINDOW_LIMIT_MS = 300_000;
const ANSWER_LIMIT_MS = 10_000;

const timedOut = () => Object.assign(new Error(), { name: 'timed_out_in_pane' });
const cancelled = () => Object.assign(new Error(), { name: 'cancelled_in_pane' });

export const loaded = () => Promise.resolve(guidance);
export const notLoaded = () => Promise.reject<Guidance>(new Error('Loading chunk 7 failed.'));

export const session: Session = {
  account: {
    id: '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01.2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01',
    username: 'mia@contoso.example',
    tenant: '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01',
    roles: [],
  },
  scopes: ['User.Read', 'Mail.ReadWrite'],
  accessToken: SECRET,
};

/** Answers that are still out, oldest first. */
function open<T>() {
  const out: { settle: (answer: () => T) => void }[] = [];
  return {
    out,
    ask: (limitMs?: number) =>
      new Promise<T>((resolve, reject: (reason: Error) => void) => {
        const settle = (answer: () => T) => {
          const at = out.indexOf(question);
          if (at !== -1) out.splice(at, 1);
          clearTimeout(timer);
          try {
            resolve(answer());
          } catch (reason: unknown) {
            reject(reason as Error);
          }
        };
        const question = { settle };
        const give = (): T => {
          throw timedOut();
        };
        const timer = limitMs === undefined ? undefined : setTimeout(() => settle(give), limitMs);
        out.push(question);
      }),
  };
}

/** Set up sync with ports that answer when they are told to, late, or only by their time limits. */
export function running(text?: string) {
  const windows = open<Session>();
  const silent = open<Session>();
  const mailbox = open<MailboxAnswer>();
  const tells = open<Told>();
  const matches = open<'same' | 'other-account'>();
  let kept = text;
  let words = loaded;
  const written: (string | undefined)[] = [];
  const opened: Attempt[] = [];
  const closed = new Set<Attempt>();

  function attempt(): Attempt {
    const before = windows.out.length;
    const result = windows.ask(WINDOW_LIMIT_MS);
    const question = windows.out[before];
    const ended = () => closed.add(started);
    const started: Attempt = {
      result,
      cancel: () =>
        question?.settle(() => {
          throw cancelled();
        }),
    };
    result.then(ended, ended);
    opened.push(started);
    return started;
  }

  const memory: Memory = {
    read: () => kept,
    write: (value) => {
      kept = value;
      written.push(value);
      return Promise.resolve(true);
    },
    watch: () => () => undefined,
  };
  const host: SignInHost = {
    name: 'popup',
    framed: true,
    signIn: attempt,
    probe: attempt,
    hasAccount: () => true,
    silent: () => silent.ask(),
    tokenFor: () => Promise.resolve({ accessToken: SECRET, owner: session.account }),
    forget: () => Promise.reject(new Error('The cache is gone.')),
  };
  const syncService: SyncService = {
    tell: () => tells.ask(ANSWER_LIMIT_MS),
    withdraw: () => Promise.reject(new Error('Out of reach.')),
  };
  const ports: SetupSyncPorts = {
    host,
    memory,
    requiredScopes: ['User.Read', 'Mail.ReadWrite'],
    matchMailbox: () => matches.ask(),
    checkMailbox: () => mailbox.ask(ANSWER_LIMIT_MS),
    syncService,
    guidance: () => words(),
    now: () => Date.now(),
    isOffline: () => false,
  };
  return {
    sync: createSetupSync(ports, { seesTickBox: () => undefined }),
    ports,
    windows,
    silent,
    mailbox,
    tells,
    matches,
    written,
    kept: () => kept,
    openWindows: () => opened.filter((one) => !closed.has(one)).length,
    /** How the words for failures are loaded from now on. */
    setWords: (load: () => Promise<Guidance>) => (words = load),
  };
}
