import type { Counter } from './usage';
import type { DiagnosisContext } from './diagnosis';
import type { Failure } from './failure';
import type { MailboxMatch } from './mailbox-match';
import { inTime } from './in-time';
import { interactionRequired } from './interaction-required';
import { areaState, areas, type MailboxReport } from './mailbox-report';
import {
  CLICK_NEEDED,
  type Attempt,
  type MailboxAnswer,
  type Memory,
  type Session,
  type SignInHost,
  type SyncService,
  type Told,
  type Withdrawal,
} from './ports';
import { nextTask } from './next-task';
import { isNewer, owedBy, readRecord, writeRecord, type SetupRecord } from './record';
import { lagRetries, mayCheck, SILENT_LIMIT_MS } from './schedule';
import type { Effect, Event, State, Untold } from './state';
import type { Finding } from './diagnosis';
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
  find: (_, context) => Promise.resolve(context.offline ? offline : unexplained),
  judge: () => unexplained,
};

type How = Pick<DiagnosisContext, 'silent' | 'adminRequest'>;
const byPerson: How = { silent: false, adminRequest: false };
const unseen: How = { silent: true, adminRequest: false };

/** What the rules have to know of Microsoft Entra. */
export interface EntraFacts {
  /**
   * Whether the sign-in page shows "Consent on behalf of your organization" to somebody with these roles; undefined where no
   * role is known.
   * @param roles Directory role template ids.
   */
  readonly seesTickBox: (roles: readonly string[]) => boolean | undefined;
}

export function createSetupSync(first: SetupSyncPorts, entra: EntraFacts): SetupSync {
  let ports = first;
  const { now } = first;
  let model: Model = start;
  let attempt: Attempt | undefined;
  let silentChecks: readonly number[] = [];
  let withdrawals: readonly number[] = [];
  let session: Session | undefined;
  /** Raised when the account is forgotten: what was on its way before is of no account any more. */
  let era = 0;
  /** What was read or written last. */
  let seen: string | undefined;
  const listeners = new Set<() => void>();

  function send(event: Event) {
    if (event.type !== 'restored' && event.type !== 'remembered') follow();
    take(event);
  }

  function restore() {
    seen = ports.memory.read();
    take({ type: 'restored', record: readRecord(seen, now()) });
  }

  /** What another pane wrote comes first: nothing may be built on what is not so any more. */
  function follow() {
    const text = ports.memory.read();
    if (text === seen || isNewer(text)) return;
    seen = text;
    take({ type: 'remembered', record: readRecord(text, now()) });
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
        return awaitWindow(effect.attempt, ports.host.signIn({ purpose: effect.purpose, ...hint() }), {
          adminRequest: effect.purpose === 'tick-box',
          silent: false,
          withdraws: effect.purpose === 'withdraw',
        });
      case 'probe':
        return awaitWindow(effect.attempt, ports.host.probe(hint()), unseen);
      case 'check-silently':
        return effect.atOnce ? askSilently([]) : checkSilently();
      case 'check-mailbox':
        return void checkMailbox(effect.check);
      case 'check-mailbox-later':
        return void setTimeout(() => send({ type: 'mailbox-due', check: effect.check }), effect.inMs);
      case 'hand-over':
        return void handOver(effect);
      case 'withdraw':
        return withdraw(effect);
      case 'close-window':
        return attempt?.cancel();
      case 'diagnose':
        return void judge((guidance) =>
          guidance.judge(effect.failure, { ...context(byPerson), saw: effect.saw }),
        );
      case 'diagnose-text':
        return void judge((guidance) => guidance.find(effect.text, context(byPerson)));
      case 'remember':
        return remember(effect.record);
      case 'let-go':
        return letGo();
      case 'forget-account':
        return forget();
    }
  }

  function remember(record: SetupRecord | undefined) {
    const { memory } = ports;
    if (isNewer(memory.read())) return;
    const text = writeRecord(record);
    seen = text;
    void memory.write(text).then((ok) => {
      if (seen === text) take({ type: 'saved', ok });
    });
  }

  async function goOnWith(next: SetupSyncPorts) {
    ports = next;
    seen = ports.memory.read();
    const record = readRecord(seen, now());
    if (record) return take({ type: 'remembered', record });
    const { kept } = model;
    if (!kept) return;
    // It was remembered before anybody knew whose mailbox this is.
    const isOwn = kept.kind !== 'connected' || (session && (await ports.matchMailbox(session)) === 'same');
    if (isOwn) remember(model.kept);
    else take({ type: 'remembered', record: undefined });
  }

  function withdraw({ atOnce }: Extract<Effect, { do: 'withdraw' }>) {
    if (!atOnce && !mayCheck(withdrawals, now())) return;
    withdrawals = [...withdrawals, now()];
    owedBy(model.kept).forEach((owed) => void end(owed));
  }

  async function end(owed: Withdrawal) {
    const { key } = owed;
    try {
      // Where there is no service any more, nobody has to be told.
      const answer = await (ports.syncService?.withdraw(owed) ?? ({ told: true } as const));
      send(
        answer.told ? { type: 'withdrawn', key } : { type: 'withdraw-failed', key, untold: untoldBy(answer) },
      );
    } catch (reason) {
      const finding = await found(reason, context(unseen));
      send({ type: 'withdraw-failed', key, untold: { why: 'token', finding } });
    }
  }

  function letGo() {
    era += 1;
    session = undefined;
  }

  /** Whoever signs in meanwhile is not forgotten. */
  function forget() {
    letGo();
    if (!('attempt' in model.state)) void ports.host.forget().catch(() => undefined);
  }

  function awaitWindow(
    number: number,
    started: Attempt,
    { withdraws, ...how }: How & { readonly withdraws?: boolean },
  ) {
    attempt = started;
    const openedAt = now();
    const begun = era;
    if (started.opens) {
      send({ type: 'window', attempt: number, open: false });
      void started.opens.then(() => send({ type: 'window', attempt: number, open: true }));
    }
    started.result.then(
      (got) =>
        withdraws
          ? send({ type: 'may-withdraw', attempt: number, account: got.account.id })
          : signedIn(got, begun, number),
      async (reason: unknown) => {
        if (isNamed(reason, CLICK_NEEDED)) return send({ type: 'click-needed', attempt: number });
        const openFor = now() - openedAt;
        const finding = await found(reason, { ...context(how), openFor });
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
      seesTickBox: entra.seesTickBox(got.account.roles),
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
    const account = accountOf(model.kept);
    const whose = account === undefined ? {} : { account };
    const hadAccount = ports.host.hasAccount(account);
    inTime(ports.host.silent({ ...hint(), ...whose }), SILENT_LIMIT_MS)
      .then((got) => {
        if (account === undefined || got.account.id === account) return signedIn(got, begun);
        // Microsoft knows somebody here, but not whose connection it is.
        throw interactionRequired();
      })
      .catch(async (reason: unknown) => {
        const finding = await found(reason, context(unseen));
        if (begun !== era) return;
        send({
          type: 'failed-silently',
          finding,
          missing: lackingSince(model.kept),
          hadAccount,
        });
        if (pause !== undefined && isLagging()) setTimeout(() => isLagging() && askSilently(pauses), pause);
      });
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
      const finding = await found(answer.failed, context(unseen));
      return { report: areas.map((area) => ({ area, state: areaState(finding) })), finding };
    }
    const judged = await Promise.all(
      answer.map(async (one) => ({
        area: one.area,
        result: one.result,
        finding: one.result === 'refused' ? await found(one.reason, context(unseen)) : undefined,
      })),
    );
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
    // A token tells of its own connection only.
    if (!syncService || !told || !tenant || !session || session.account.id !== record.account) return;
    const begun = era;
    const { key } = told;
    try {
      const answer = await syncService.tell({
        key,
        account: session.account.id,
        tenant,
        objectId: session.account.id.split('.')[0] ?? '',
        scopes: record.scopes,
        mailbox,
        since: record.since,
      });
      if (begun !== era) return;
      if (answer.told) send({ type: 'handed-over', key });
      else if ('status' in answer && answer.status === GONE) send({ type: 'withdrawn', key });
      else send({ type: 'hand-over-failed', key, untold: untoldBy(answer) });
    } catch (reason) {
      const finding = await found(reason, context(unseen));
      if (begun !== era) return;
      send({ type: 'hand-over-failed', key, untold: { why: 'token', finding } });
    }
  }

  /** An answer about an earlier window does not close the one that is open by then. */
  async function judge(find: (guidance: Guidance) => Finding | Promise<Finding>) {
    const { attempts } = model;
    const finding = await find(await explainer());
    if (model.attempts === attempts) send({ type: 'rediagnosed', finding });
  }

  const explainer = () => ports.guidance().catch(() => speechless);

  const found = async (reason: unknown, circumstances: DiagnosisContext): Promise<Finding> =>
    (await explainer()).find(reason, circumstances);

  const hint = () => (ports.loginHint ? { loginHint: ports.loginHint } : {});

  const context = (how: How): DiagnosisContext => ({
    ...how,
    host: ports.host.name,
    framed: ports.host.framed,
    offline: ports.isOffline(),
  });

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
    restore,
    follow,
  };
}

const isNamed = (reason: unknown, name: string): boolean => reason instanceof Error && reason.name === name;

/** What the service answers about a connection that was given up, maybe on another computer. */
const GONE = 410;

function untoldBy(answer: Exclude<Told, { told: true }>): Untold {
  if ('foreign' in answer) return { why: 'account' };
  return { why: 'service', ...(answer.status !== undefined && { status: answer.status }) };
}

const accountOf = (record: SetupRecord | undefined): string | undefined =>
  record?.kind === 'disconnecting' ? undefined : record?.account;
