import { byPerson, judging } from './judging';
import { keptText } from './kept-text';
import { checkMailbox } from './mailbox-checks';
import type { Finding } from './diagnosis';
import type { SetupRecord } from './record';
import { accountInUse, type Running } from './running';
import { signIns } from './sign-ins';
import type { Effect, Event, State } from './state';
import { start, step, type Model } from './step';
import type { EntraFacts, SetupSyncPorts } from './sync-ports';
import { telling } from './telling';
import { sendUntil, turns } from './turns';

export type { EntraFacts, Guidance, SetupSyncPorts } from './sync-ports';

export interface SetupSync {
  readonly getState: () => State;
  /** What is remembered, also while something is in its way. */
  readonly getKept: () => SetupRecord | undefined;
  /** Whether what is remembered could not be kept. */
  readonly getUnsaved: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes one event. Effects run before it returns, so a click can open a window. */
  readonly send: (event: Event) => void;
  /**
   * More is known of the same mailbox: from here on with these. What is shown stays, unless another record is remembered there.
   * Not while a window is open.
   */
  readonly goOnWith: (ports: SetupSyncPorts) => void;
  /** Goes on from what is remembered. */
  readonly restore: () => void;
  /** Goes on with what another pane wrote. */
  readonly follow: () => void;
}

/** Runs Set up sync: takes events through the rules, and runs the effects that they ask for. */
export function createSetupSync(first: SetupSyncPorts, entra: EntraFacts): SetupSync {
  let ports = first;
  let model: Model = start;
  const listeners = new Set<() => void>();
  const windows = turns();
  const account = accountInUse();
  const running: Running = {
    ports: () => ports,
    model: () => model,
    send,
    judging: judging(() => ports),
    account,
  };
  const kept = keptText(running.ports);
  const microsoft = signIns(running, entra, () => windows.next());
  const service = telling(running);

  /** What another pane wrote comes first: nothing may be built on what is not so any more. */
  function send(event: Event) {
    follow();
    take(event);
  }

  function follow() {
    const news = kept.news();
    if (news) take({ type: 'remembered', record: news.record });
  }

  function take(event: Event) {
    const before = model;
    const next = step(before, event);
    model = next.model;
    next.effects.forEach(run);
    if (next.model !== before) listeners.forEach((listener) => listener());
    ports.count?.(event, before.state, next.model.state);
  }

  function run(effect: Effect): void {
    switch (effect.do) {
      case 'sign-in':
        return microsoft.signIn(effect);
      case 'probe':
        return microsoft.probe(effect);
      case 'close-window':
        return microsoft.closeWindow();
      case 'check-silently':
        return microsoft.checkSilently(effect.atOnce ?? false);
      case 'check-mailbox':
        return void checkMailbox(running, effect.check);
      case 'check-mailbox-later':
        return void setTimeout(() => send({ type: 'mailbox-due', check: effect.check }), effect.inMs);
      case 'hand-over':
        return void service.handOver(effect);
      case 'withdraw':
        return service.withdraw(effect.atOnce ?? false);
      case 'diagnose':
        return void tellFinding(running.judging.judge(effect.failure, effect.saw));
      case 'diagnose-text':
        return void tellFinding(running.judging.find(effect.text, byPerson));
      case 'remember':
        return remember(effect.record);
      case 'let-go':
        return account.letGo();
      case 'forget-account':
        return forget();
    }
  }

  const remember = (record: SetupRecord | undefined) =>
    kept.write(record, (ok) => take({ type: 'saved', ok }));

  async function goOnWith(next: SetupSyncPorts) {
    ports = next;
    const record = kept.read();
    if (record) return take({ type: 'remembered', record });
    const mine = model.kept;
    if (!mine) return;
    // It was remembered before anybody knew whose mailbox this is.
    const { session } = account;
    const isOwn = mine.kind !== 'connected' || (session && (await ports.matchMailbox(session)) === 'same');
    if (isOwn) remember(model.kept);
    else take({ type: 'remembered', record: undefined });
  }

  /** Whoever signs in meanwhile is not forgotten. */
  function forget() {
    account.letGo();
    if (!('attempt' in model.state)) void ports.host.forget().catch(() => undefined);
  }

  /** An answer about an earlier window does not close the one that is open by then. */
  async function tellFinding(found: Promise<Finding>) {
    const say = sendUntil(windows.signal, send);
    say({ type: 'rediagnosed', finding: await found });
  }

  return {
    getState: () => model.state,
    getKept: () => model.kept,
    getUnsaved: () => model.unsaved ?? false,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    goOnWith: (next) => void goOnWith(next),
    restore: () => take({ type: 'restored', record: kept.read() }),
    follow,
  };
}
