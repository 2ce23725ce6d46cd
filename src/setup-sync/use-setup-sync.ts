import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DiagnosisContext } from './diagnosis';
import type { Failure } from './failure';
import type { MailboxMatch } from './mailbox-match';
import type { Attempt, Memory, Session, SignInHost } from './ports';
import { readRecord, writeRecord } from './record';
import { lagRetries, mayCheck } from './schedule';
import type { Effect, Event, Finding, State } from './state';
import { start, step, type Model } from './step';

/** What runs Set up sync. `guidance` loads what turns failures into words; it is large and rarely needed at once. */
export interface SetupSyncPorts {
  readonly host: SignInHost;
  readonly memory: Memory;
  readonly loginHint?: string;
  /** The permissions without which sync does not work. */
  readonly requiredScopes: readonly string[];
  /** Whose mailbox is open, compared with the account that signed in. Never rejects. */
  readonly matchMailbox: (session: Session) => Promise<MailboxMatch>;
  readonly guidance: () => Promise<Guidance>;
  readonly now: () => number;
}

/** The pure judgement that is loaded on the first failure. */
export interface Guidance {
  find(input: unknown, context: DiagnosisContext): Finding;
  judge(failure: Failure, context: DiagnosisContext): Finding;
}

export interface SetupSync {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes one event. Effects run before it returns, so a click can open a window. */
  readonly send: (event: Event) => void;
}

type How = Pick<DiagnosisContext, 'silent' | 'adminRequest'>;
const byPerson: How = { silent: false, adminRequest: false };
const unseen: How = { silent: true, adminRequest: false };

export function createSetupSync(ports: SetupSyncPorts): SetupSync {
  const { host, memory, now } = ports;
  let model: Model = start;
  let attempt: Attempt | undefined;
  let silentChecks: number[] = [];
  const listeners = new Set<() => void>();

  function send(event: Event) {
    const next = step(model, event);
    const changed = next.model !== model;
    model = next.model;
    next.effects.forEach(run);
    if (changed) listeners.forEach((listener) => listener());
  }

  function run(effect: Effect): void {
    switch (effect.do) {
      case 'sign-in':
        return follow(effect.attempt, host.signIn({ purpose: effect.purpose, ...hint() }), {
          adminRequest: effect.purpose === 'tick-box',
          silent: false,
        });
      case 'probe':
        return follow(effect.attempt, host.probe(hint()), unseen);
      case 'check-silently':
        return checkSilently();
      case 'close-window':
        return attempt?.cancel();
      case 'diagnose':
        return judge((guidance) => guidance.judge(effect.failure, { ...context(byPerson), saw: effect.saw }));
      case 'diagnose-text':
        return judge((guidance) => guidance.find(effect.text, context(byPerson)));
      case 'remember':
        return memory.write(writeRecord(effect.record));
      case 'forget-account':
        return void host.forget().catch(() => undefined);
    }
  }

  function follow(number: number, started: Attempt, how: How) {
    attempt = started;
    const openedAt = now();
    started.result.then(signedIn, async (reason: unknown) => {
      const openFor = now() - openedAt;
      const guidance = await ports.guidance();
      send({ type: 'failed', attempt: number, finding: guidance.find(reason, { ...context(how), openFor }) });
    });
  }

  async function signedIn(session: Session) {
    const match = await ports.matchMailbox(session);
    const granted = new Set(session.scopes.map((scope) => scope.toLowerCase()));
    send({
      type: 'signed-in',
      session,
      now: now(),
      missing: ports.requiredScopes.filter((scope) => !granted.has(scope.toLowerCase())),
      otherAccount: match === 'other-account',
    });
  }

  function checkSilently() {
    if (!mayCheck(silentChecks, now())) return;
    silentChecks = [...silentChecks, now()];
    askSilently(lagRetries);
  }

  function askSilently([pause, ...pauses]: readonly number[]) {
    host.silent(hint()).then(signedIn, async (reason: unknown) => {
      const guidance = await ports.guidance();
      send({ type: 'failed-silently', finding: guidance.find(reason, context(unseen)) });
      const lagging = model.state.kind === 'waiting' && model.state.checked === 'not-yet';
      if (lagging && pause !== undefined) setTimeout(() => askSilently(pauses), pause);
    });
  }

  function judge(find: (guidance: Guidance) => Finding) {
    void ports.guidance().then((guidance) => send({ type: 'rediagnosed', finding: find(guidance) }));
  }

  const hint = () => (ports.loginHint ? { loginHint: ports.loginHint } : {});

  const context = (how: How): DiagnosisContext => ({
    ...how,
    host: host.name,
    framed: host.framed,
    offline: !navigator.onLine,
  });

  return {
    getState: () => model.state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
  };
}

/** Before the ports are ready: nothing set up, and nothing to be told. */
const unready: SetupSync = {
  getState: () => start.state,
  subscribe: () => () => undefined,
  send: () => undefined,
};

/** Runs Set up sync for a component: its state, and how to tell it what happened. */
export function useSetupSync(ports: SetupSyncPorts | undefined): Pick<SetupSync, 'send'> & { state: State } {
  const sync = useMemo(() => (ports ? createSetupSync(ports) : unready), [ports]);
  const state = useSyncExternalStore(sync.subscribe, sync.getState);

  useEffect(() => {
    if (!ports) return;
    sync.send({ type: 'restored', record: readRecord(ports.memory.read()) });
    const returned = () => {
      if (document.visibilityState === 'visible') sync.send({ type: 'returned' });
    };
    window.addEventListener('focus', returned);
    document.addEventListener('visibilitychange', returned);
    return () => {
      window.removeEventListener('focus', returned);
      document.removeEventListener('visibilitychange', returned);
    };
  }, [sync, ports]);

  return { state, send: sync.send };
}
