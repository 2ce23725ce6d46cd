import type { Counter } from '../events';
import type { DiagnosisContext } from './diagnosis';
import type { Failure } from './failure';
import type { MailboxMatch } from './mailbox-match';
import { inTime } from './in-time';
import { areaState, areas, type MailboxReport } from './mailbox-report';
import {
  CLICK_NEEDED,
  type Attempt,
  type MailboxAnswer,
  type Memory,
  type Session,
  type SignInHost,
  type SyncService,
} from './ports';
import { nextTask } from './next-task';
import { isNewer, readRecord, writeRecord, type SetupRecord } from './record';
import { lagRetries, mayCheck, SILENT_LIMIT_MS, WITHDRAW_LIMIT_MS } from './schedule';
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
  /** What the mailbox answers. Rejects when Graph as a whole does not. */
  readonly checkMailbox: (session: Session) => Promise<MailboxAnswer>;
  /** Absent when there is none: then nobody is told of a connection. */
  readonly syncService?: SyncService;
  readonly guidance: () => Promise<Guidance>;
  readonly now: () => number;
  /** Absent: nothing is counted. */
  readonly count?: Counter;
}

/** The pure judgement that is loaded on the first failure. */
export interface Guidance {
  find(input: unknown, context: DiagnosisContext): Finding;
  judge(failure: Failure, context: DiagnosisContext): Finding;
}

export interface SetupSync {
  readonly getState: () => State;
  /** What is remembered, also while something is in its way. */
  readonly getKept: () => SetupRecord | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes one event. Effects run before it returns, so a click can open a window. */
  readonly send: (event: Event) => void;
  /**
   * More is known of the same mailbox: from here on with these. What is shown stays, unless another record is remembered there.
   * Not while a window is open.
   */
  readonly goOnWith: (ports: SetupSyncPorts) => void;
}

/** Where even the words for failures cannot be loaded, the pane still comes to an end, and asks. */
const unexplained: Finding = {
  failure: { source: 'pane', codes: [], names: [], phrases: [] },
  diagnosis: { certainty: 'possible', problem: 'unknown', owner: 'unknown', candidates: ['unknown'] },
};
const offline: Finding = {
  failure: { source: 'pane', codes: [], names: ['offline'], phrases: [] },
  diagnosis: { certainty: 'certain', problem: 'offline', owner: 'network' },
};
const speechless: Guidance = {
  find: (_, context) => (context.offline ? offline : unexplained),
  judge: () => unexplained,
};

type How = Pick<DiagnosisContext, 'silent' | 'adminRequest'>;
const byPerson: How = { silent: false, adminRequest: false };
const unseen: How = { silent: true, adminRequest: false };

export function createSetupSync(first: SetupSyncPorts): SetupSync {
  let ports = first;
  const { now } = first;
  let model: Model = start;
  let attempt: Attempt | undefined;
  let silentChecks: number[] = [];
  let session: Session | undefined;
  /** Raised when the account is forgotten: what was on its way before is of no account any more. */
  let era = 0;
  let withdrawn: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  function send(event: Event) {
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
        return follow(effect.attempt, ports.host.signIn({ purpose: effect.purpose, ...hint() }), {
          adminRequest: effect.purpose === 'tick-box',
          silent: false,
        });
      case 'probe':
        return follow(effect.attempt, ports.host.probe(hint()), unseen);
      case 'check-silently':
        return effect.atOnce ? askSilently([]) : checkSilently();
      case 'check-mailbox':
        return void checkMailbox(effect.check);
      case 'check-mailbox-later':
        return void setTimeout(() => send({ type: 'mailbox-due', check: effect.check }), effect.inMs);
      case 'hand-over':
        return void handOver(effect);
      case 'withdraw':
        return withdraw();
      case 'close-window':
        return attempt?.cancel();
      case 'diagnose':
        return judge((guidance) => guidance.judge(effect.failure, { ...context(byPerson), saw: effect.saw }));
      case 'diagnose-text':
        return judge((guidance) => guidance.find(effect.text, context(byPerson)));
      case 'remember':
        return remember(effect.record);
      case 'forget-account':
        return forget();
    }
  }

  function remember(record: SetupRecord | undefined) {
    const { memory } = ports;
    if (!isNewer(memory.read())) memory.write(writeRecord(record));
  }

  async function goOnWith(next: SetupSyncPorts) {
    ports = next;
    const record = readRecord(ports.memory.read());
    if (record) return send({ type: 'remembered', record });
    const { kept } = model;
    if (!kept) return;
    // It was remembered before anybody knew whose mailbox this is.
    const isOwn = kept.kind === 'waiting' || (session && (await ports.matchMailbox(session)) === 'same');
    if (isOwn) remember(model.kept);
    else send({ type: 'remembered', record: undefined });
  }

  function withdraw() {
    if (!ports.syncService) return;
    withdrawn = inTime(ports.syncService.withdraw(), WITHDRAW_LIMIT_MS).catch(() => undefined);
  }

  /** The sync service is told first, because that takes a token. Whoever signs in meanwhile is not forgotten. */
  function forget() {
    era += 1;
    session = undefined;
    const { attempts } = model;
    void withdrawn
      .then(() => (model.attempts === attempts ? ports.host.forget() : undefined))
      .catch(() => undefined);
  }

  function follow(number: number, started: Attempt, how: How) {
    attempt = started;
    const openedAt = now();
    const begun = era;
    started.result.then(
      (got) => signedIn(got, begun, number),
      async (reason: unknown) => {
        if (isNamed(reason, CLICK_NEEDED)) return send({ type: 'click-needed', attempt: number });
        const openFor = now() - openedAt;
        const guidance = await explainer();
        const finding = guidance.find(reason, { ...context(how), openFor });
        await nextTask();
        send({ type: 'failed', attempt: number, finding });
      },
    );
  }

  async function signedIn(got: Session, begun: number, number?: number) {
    const match = await ports.matchMailbox(got);
    const isOpen = 'attempt' in model.state && model.state.attempt === number;
    if (begun !== era && !isOpen) return;
    session = got;
    send({
      type: 'signed-in',
      ...(number !== undefined && { attempt: number }),
      session: got,
      now: now(),
      missing: lacking(got.scopes),
      otherAccount: match === 'other-account',
      ...(ports.syncService && { serviceKey: crypto.randomUUID() }),
    });
  }

  const lacking = (granted: readonly string[]): readonly string[] => {
    const has = new Set(granted.map((scope) => scope.toLowerCase()));
    return ports.requiredScopes.filter((scope) => !has.has(scope.toLowerCase()));
  };

  /** What the connection never had; nothing as long as that is not known. */
  const lackingSince = (record: SetupRecord | undefined): readonly string[] =>
    record?.kind === 'connected' && record.scopes.length > 0 ? lacking(record.scopes) : [];

  function checkSilently() {
    if (!mayCheck(silentChecks, now())) return;
    silentChecks = [...silentChecks, now()];
    askSilently(lagRetries);
  }

  function askSilently([pause, ...pauses]: readonly number[]) {
    const begun = era;
    const hadAccount = ports.host.hasAccount();
    inTime(ports.host.silent(hint()), SILENT_LIMIT_MS).then(
      (got) => signedIn(got, begun),
      async (reason: unknown) => {
        const guidance = await explainer();
        if (begun !== era) return;
        send({
          type: 'failed-silently',
          finding: guidance.find(reason, context(unseen)),
          missing: lackingSince(model.kept),
          hadAccount,
        });
        if (pause !== undefined && isLagging()) setTimeout(() => isLagging() && askSilently(pauses), pause);
      },
    );
  }

  const isLagging = () => model.state.kind === 'waiting' && model.state.checked === 'not-yet';

  async function checkMailbox(check: number) {
    const begun = era;
    if (!session) return;
    const answer = await ports.checkMailbox(session).catch((reason: unknown) => ({ failed: reason }));
    const heard = await reportOf(answer);
    if (begun === era) send({ type: 'mailbox-checked', check, ...heard, now: now() });
  }

  async function reportOf(
    answer: MailboxAnswer | { readonly failed: unknown },
  ): Promise<{ report: MailboxReport; finding?: Finding }> {
    if ('failed' in answer) {
      const finding = (await explainer()).find(answer.failed, context(unseen));
      return { report: areas.map((area) => ({ area, state: areaState(finding) })), finding };
    }
    const refused = answer.some(({ result }) => result === 'refused');
    const guidance = refused ? await explainer() : undefined;
    const judged = answer.map((one) => ({
      area: one.area,
      result: one.result,
      finding: one.result === 'refused' ? guidance?.find(one.reason, context(unseen)) : undefined,
    }));
    const report = judged.map(({ area, result, finding }): MailboxReport[number] => {
      if (finding) return { area, state: areaState(finding) };
      return { area, state: { kind: result === 'works' ? 'works' : 'permission-missing' } };
    });
    const ended = judged.find(({ finding }) => finding?.diagnosis.problem === 'sign-in-required')?.finding;
    return { report, ...(ended && { finding: ended }) };
  }

  async function handOver({ record, mailbox }: Extract<Effect, { do: 'hand-over' }>) {
    const { syncService } = ports;
    const { handOver: told, tenant } = record;
    if (!syncService || !told || !tenant || !session) return;
    const begun = era;
    const { key } = told;
    try {
      const answer = await syncService.tell({
        key,
        tenant,
        objectId: session.account.id.split('.')[0] ?? '',
        scopes: record.scopes,
        mailbox,
        since: record.since,
      });
      if (begun !== era) return;
      send(
        answer.told
          ? { type: 'handed-over', key }
          : { type: 'hand-over-failed', key, untold: { why: 'service', ...statusOf(answer) } },
      );
    } catch (reason) {
      const guidance = await explainer();
      if (begun !== era) return;
      const finding = guidance.find(reason, context(unseen));
      send({ type: 'hand-over-failed', key, untold: { why: 'token', finding } });
    }
  }

  /** An answer about an earlier window does not close the one that is open by then. */
  function judge(find: (guidance: Guidance) => Finding) {
    const { attempts } = model;
    void explainer().then((guidance) => {
      if (model.attempts === attempts) send({ type: 'rediagnosed', finding: find(guidance) });
    });
  }

  const explainer = () => ports.guidance().catch(() => speechless);

  const hint = () => (ports.loginHint ? { loginHint: ports.loginHint } : {});

  const context = (how: How): DiagnosisContext => ({
    ...how,
    host: ports.host.name,
    framed: ports.host.framed,
    offline: !navigator.onLine,
  });

  return {
    getState: () => model.state,
    getKept: () => model.kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    goOnWith: (next) => void goOnWith(next),
  };
}

const isNamed = (reason: unknown, name: string): boolean => reason instanceof Error && reason.name === name;

const statusOf = ({ status }: { readonly status?: number }) => (status === undefined ? {} : { status });

/** Starts it with what is remembered, and keeps it in step with other panes and with what was missed. Returns how to stop. */
export function goLive({ send }: SetupSync, memory: Memory): () => void {
  send({ type: 'restored', record: readRecord(memory.read()) });
  const changed = () => {
    const text = memory.read();
    if (!isNewer(text)) send({ type: 'remembered', record: readRecord(text) });
  };
  const returned = () => {
    if (document.visibilityState !== 'visible') return;
    changed();
    send({ type: 'returned' });
  };
  const unwatch = memory.watch(changed);
  window.addEventListener('focus', returned);
  document.addEventListener('visibilitychange', returned);
  return () => {
    unwatch();
    window.removeEventListener('focus', returned);
    document.removeEventListener('visibilitychange', returned);
  };
}
