import { inTime } from './in-time';
import { interactionRequired } from './interaction-required';
import { byPerson, unseen, type How } from './judging';
import { nextTask } from './next-task';
import { CLICK_NEEDED, type Attempt, type Session } from './ports';
import type { SetupRecord } from './record';
import type { Running } from './running';
import { lagRetries, paced, SILENT_LIMIT_MS } from './schedule';
import type { Effect } from './state';
import type { EntraFacts } from './sync-ports';
import { sendUntil } from './turns';

/** Asks Microsoft for a session: in a window, in one that shows nothing, or without any. */
export interface SignIns {
  signIn(effect: Extract<Effect, { do: 'sign-in' }>): void;
  probe(effect: Extract<Effect, { do: 'probe' }>): void;
  closeWindow(): void;
  /** Without a window: at once, or when it is time again. Then several times, while an approval spreads. */
  checkSilently(atOnce: boolean): void;
}

/** @param opening Called for each window that opens. */
export function signIns(
  { ports, model, send, judging, account }: Running,
  entra: EntraFacts,
  opening: () => void,
): SignIns {
  let attempt: Attempt | undefined;
  const isTime = paced(ports().now);
  const hint = () => {
    const { loginHint } = ports();
    return loginHint ? { loginHint } : {};
  };

  function awaitSession(number: number, started: Attempt, how: How, got: (session: Session) => void) {
    const { now } = ports();
    const openedAt = now();
    attempt = started;
    opening();
    if (started.opens) {
      send({ type: 'window', attempt: number, open: false });
      void started.opens.then(() => send({ type: 'window', attempt: number, open: true }));
    }
    started.result.then(got, async (reason: unknown) => {
      if (isNamed(reason, CLICK_NEEDED)) return send({ type: 'click-needed', attempt: number });
      const finding = await judging.find(reason, { ...how, openFor: now() - openedAt });
      await nextTask();
      send({ type: 'failed', attempt: number, finding });
    });
  }

  /** Whoever signs in in the window that is open is heard, also when another account was let go meanwhile. */
  async function signedIn(session: Session, signal: AbortSignal, number?: number) {
    const match = await ports().matchMailbox(session);
    const { state } = model();
    const isOpen = 'attempt' in state && state.attempt === number;
    if (signal.aborted && !isOpen) return;
    account.use(session);
    send({
      type: 'signed-in',
      ...(number !== undefined && { attempt: number }),
      session,
      now: ports().now(),
      missing: lacking(session.scopes),
      otherAccount: match === 'other-account',
      seesTickBox: entra.seesTickBox(session.account.roles),
      ...(ports().syncService && { serviceKey: crypto.randomUUID() }),
    });
  }

  const lacking = (granted: readonly string[]): readonly string[] => {
    const has = new Set(granted.map((scope) => scope.toLowerCase()));
    return ports().requiredScopes.filter((scope) => !has.has(scope.toLowerCase()));
  };

  /** What the connection never had; nothing as long as that is not known. */
  const lackingSince = (record: SetupRecord | undefined): readonly string[] =>
    record?.kind === 'connected' && record.scopes.length > 0 ? lacking(record.scopes) : [];

  function askSilently([pause, ...pauses]: readonly number[], signal = account.signal) {
    const say = sendUntil(signal, send);
    const { host } = ports();
    const whose = accountOf(model().kept);
    const hadAccount = host.hasAccount(whose);
    inTime(host.silent({ ...hint(), ...(whose !== undefined && { account: whose }) }), SILENT_LIMIT_MS)
      .then((got) => {
        if (whose === undefined || got.account.id === whose) return signedIn(got, signal);
        // Microsoft knows somebody here, but not whose connection it is.
        throw interactionRequired();
      })
      .catch(async (reason: unknown) => {
        const finding = await judging.find(reason, unseen);
        say({ type: 'failed-silently', finding, missing: lackingSince(model().kept), hadAccount });
        const goesOn = () => !signal.aborted && isLagging();
        if (pause !== undefined && goesOn()) setTimeout(() => goesOn() && askSilently(pauses, signal), pause);
      });
  }

  const isLagging = () => {
    const { state } = model();
    return state.kind === 'waiting' && state.checked === 'not-yet';
  };

  return {
    signIn({ attempt: number, purpose }) {
      const { signal } = account;
      awaitSession(
        number,
        ports().host.signIn({ purpose, ...hint() }),
        { ...byPerson, adminRequest: purpose === 'tick-box' },
        purpose === 'withdraw'
          ? (got) => send({ type: 'may-withdraw', attempt: number, account: got.account.id })
          : (got) => void signedIn(got, signal, number),
      );
    },
    probe({ attempt: number }) {
      const { signal } = account;
      awaitSession(number, ports().host.probe(hint()), unseen, (got) => void signedIn(got, signal, number));
    },
    closeWindow: () => attempt?.cancel(),
    checkSilently(atOnce) {
      if (atOnce) askSilently([]);
      else if (isTime()) askSilently(lagRetries);
    },
  };
}

const isNamed = (reason: unknown, name: string): boolean => reason instanceof Error && reason.name === name;

const accountOf = (record: SetupRecord | undefined): string | undefined =>
  record?.kind === 'disconnecting' ? undefined : record?.account;
