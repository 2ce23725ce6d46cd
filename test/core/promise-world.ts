import type { Session } from '../../src/core/ports';
import { owedBy, readRecord, writeRecord, type SetupRecord } from '../../src/core/record';
import type { Effect, Event } from '../../src/core/state';
import { start, step, type Model } from '../../src/core/step';
import { connect, noConnections, withdraw } from '../../practice/sync-service/connections';
import { expired, works } from './play';

/**
 * Two panes of one mailbox in one browser, a sync service that keeps to the contract, and a network between them that loses, holds back,
 * doubles and swaps whatever it carries. Nothing in it knows what ought to come out.
 */

const TENANT = '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
export const people = ['3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01', '4a1c6b7e-1f51-4a38-9d60-3c1a52f40a01'].map(
  (oid) => `${oid}.${TENANT}`,
);
export type Person = string;
const NOW = Date.UTC(2026, 10, 24);

const sessionOf = (id: Person): Session => ({
  account: { id, username: 'somebody', tenant: TENANT, roles: [] },
  scopes: ['User.Read'],
  accessToken: 'token',
});

interface Message {
  readonly method: 'PUT' | 'DELETE';
  readonly account: Person;
  readonly key: string;
  /** Who waits for the answer: a pane as it was opened, and the account as it was then. */
  readonly from: Pane;
  readonly era: number;
  /** What the service said; absent as long as it has not been reached. */
  status?: 201 | 204 | 410 | 503;
}

interface Pane {
  model: Model;
  /** Whose tokens it can get without a window. */
  readonly tokens: Set<Person>;
  session: Person | undefined;
  era: number;
  /** What it read or wrote last. */
  seen: string | undefined;
  /** A question to Microsoft that is out. */
  asking: boolean;
}

export function world() {
  let memory: string | undefined;
  let keys = 0;
  let network: Message[] = [];
  let isUp = true;
  let forgotten = false;
  const service = noConnections<Person>();
  const newPane = (tokens: Iterable<Person> = []): Pane => ({
    model: start,
    tokens: new Set(tokens),
    session: undefined,
    era: 0,
    seen: undefined,
    asking: false,
  });
  const panes: Pane[] = [newPane(), newPane()];
  const newKey = () => `0a1c6b7e-1f51-4a38-9d60-${String(++keys).padStart(12, '0')}`;
  const paneAt = (at: number): Pane => panes[at] as Pane;
  const read = (): SetupRecord | undefined => readRecord(memory, NOW);

  function send(pane: Pane, event: Event) {
    follow(pane);
    take(pane, event);
  }

  function follow(pane: Pane) {
    if (pane.seen === memory) return;
    pane.seen = memory;
    take(pane, { type: 'remembered', record: read() });
  }

  function take(pane: Pane, event: Event) {
    const next = step(pane.model, event);
    pane.model = next.model;
    for (const effect of next.effects) run(pane, effect);
  }

  function run(pane: Pane, effect: Effect) {
    switch (effect.do) {
      case 'remember':
        pane.seen = memory = writeRecord(effect.record);
        return;
      case 'check-silently':
        pane.asking = true;
        return;
      case 'hand-over':
        if (pane.session !== undefined && pane.session === effect.record.account && effect.record.handOver) {
          post(pane, 'PUT', pane.session, effect.record.handOver.key);
        }
        return;
      case 'withdraw':
        for (const { key, account = '' } of owedBy(pane.model.kept)) {
          const under = network.some(
            (one) => one.method === 'DELETE' && one.key === key && one.from === pane,
          );
          if (pane.tokens.has(account)) {
            if (!under) post(pane, 'DELETE', account, key);
          } else take(pane, { type: 'withdraw-failed', key, untold: { why: 'token', finding: expired } });
        }
        return;
      case 'let-go':
        letGo(pane);
        return;
      case 'forget-account':
        letGo(pane);
        if (!('attempt' in pane.model.state)) pane.tokens.clear();
        return;
      default:
        return;
    }
  }

  function letGo(pane: Pane) {
    pane.era += 1;
    pane.session = undefined;
  }

  const post = (from: Pane, method: Message['method'], account: Person, key: string) =>
    void network.push({ method, account, key, from, era: from.era });

  /** It reaches the service, which answers; what was doubled is still on its way then. */
  function deliver(at: number, isDoubled: boolean) {
    const message = network.filter(({ status }) => status === undefined).at(at);
    if (!message) return;
    if (isDoubled) network.unshift({ ...message });
    const { account, key, method } = message;
    if (!isUp) message.status = 503;
    else if (method === 'PUT') message.status = connect(service, account, key, account);
    else message.status = withdraw(service, account, key);
  }

  /** Its answer reaches the pane, if that is still the same. */
  function answer(at: number) {
    const message = network.filter(({ status }) => status !== undefined).at(at);
    if (!message) return;
    network = network.filter((one) => one !== message);
    const { from, era, key, method, status = 503 } = message;
    if (!panes.includes(from)) return;
    const untold = { why: 'service', status } as const;
    if (method === 'DELETE') {
      return send(
        from,
        status === 204 ? { type: 'withdrawn', key } : { type: 'withdraw-failed', key, untold },
      );
    }
    if (era !== from.era) return;
    if (status === 410) send(from, { type: 'withdrawn', key });
    else if (status === 503) send(from, { type: 'hand-over-failed', key, untold });
    else send(from, { type: 'handed-over', key });
  }

  function signedIn(pane: Pane, person: Person, attempt?: number) {
    pane.session = person;
    send(pane, {
      type: 'signed-in',
      session: sessionOf(person),
      now: NOW,
      missing: [],
      otherAccount: false,
      serviceKey: newKey(),
      ...(attempt !== undefined && { attempt }),
    });
  }

  /** Closes a pane, whatever it was doing, and opens it anew. */
  function reopen(at: number, keepsTokens: boolean) {
    panes[at] = newPane(keepsTokens ? paneAt(at).tokens : []);
    paneAt(at).seen = memory;
    take(paneAt(at), { type: 'restored', record: read() });
  }

  function signIn(at: number, purpose: 'member' | 'other-account' | 'withdraw', person: Person) {
    const pane = paneAt(at);
    send(pane, { type: 'sign-in', purpose });
    pane.tokens.add(person);
    const attempt = pane.model.attempts;
    if (purpose === 'withdraw') send(pane, { type: 'may-withdraw', attempt, account: person });
    else signedIn(pane, person, attempt);
  }

  /** Microsoft answers a question without a window. */
  function silent(at: number) {
    const pane = paneAt(at);
    if (!pane.asking) return;
    pane.asking = false;
    const { kept } = pane.model;
    const whose = kept?.kind === 'connected' ? kept.account : undefined;
    if (whose !== undefined && pane.tokens.has(whose)) signedIn(pane, whose);
    else send(pane, { type: 'failed-silently', finding: expired, missing: [], hadAccount: false });
  }

  function mailbox(at: number) {
    const pane = paneAt(at);
    if (pane.session === undefined) return;
    send(pane, { type: 'mailbox-checked', check: pane.model.checks, report: works, now: NOW });
  }

  return {
    service,
    read,
    reopen,
    signIn,
    silent,
    mailbox,
    deliver,
    answer,
    click: (at: number, event: Event) => send(paneAt(at), event),
    lose: (at: number) => void (network = network.filter((_, i) => i !== at)),
    setUp: (up: boolean) => void (isUp = up),
    /** It loses what it knew; what was withdrawn it has to keep. */
    forget() {
      service.known.clear();
      forgotten = true;
    },
    hasForgotten: () => forgotten,
    modelOf: (at: number) => paneAt(at).model,
    isQuiet: () => network.length === 0,
  };
}

export type World = ReturnType<typeof world>;
