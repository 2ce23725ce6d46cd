import type { Diagnosis, Finding } from './diagnosis';
import type { Failure } from './failure';
import { unusable, waitOf, works } from './mailbox-report';
import { back, disconnecting, keep, move, restOf, start, without, type Model, type Step } from './model';
import type { Account, SignInOptions } from './ports';
import {
  connectedSince,
  isSame,
  owedBy,
  VERSION,
  type ConnectedRecord,
  type HandOver,
  type SetupRecord,
  type WaitingRecord,
} from './record';
import { pauseBeforeAsking } from './schedule';
import { isSignInScope } from './sign-in-scopes';
import type { Checked, Effect, Event, Reach, Resting, State, WindowEvent } from './state';
import {
  forgetting,
  kindOf,
  mayWithdraw,
  tell,
  withdraw,
  withdrawFailed,
  withdrawn,
  withdrawOwed,
  type Connected,
} from './withdrawing';

export { start, type Model, type Step };

const nothingSeen: Failure = { source: 'pane', codes: [], names: [], phrases: [] };

/** What a member who waits for an approval has met. */
const approvalNeeded: Finding = {
  failure: nothingSeen,
  diagnosis: { certainty: 'certain', problem: 'admin-approval-required', owner: 'tenant-admin' },
};

/** The whole behaviour of Set up sync: what an event makes of the state, and what the world is asked to do. */
export function step(model: Model, event: Event): Step {
  const { state, attempts } = model;
  const stay: Step = { model, effects: [] };
  const to: To = (next, ...effects) => move(model, next, effects);
  const forget: To = (next, ...effects) => keep(model, next, undefined, effects);

  switch (event.type) {
    case 'restored':
      if (state.kind !== 'idle' || !event.record) return stay;
      return move({ ...model, kept: event.record }, resume(event.record), [
        ...(event.record.kind === 'disconnecting' ? [] : [{ do: 'check-silently' } as const]),
        ...withdrawOwed(event.record),
      ]);

    case 'remembered':
      return remembered(model, event.record);

    case 'sign-in': {
      const attempt = attempts + 1;
      const { purpose } = event;
      return move(
        { ...model, attempts: attempt },
        { kind: 'signing-in', attempt, purpose, before: restOf(state) },
        [...closing(state), { do: 'sign-in', attempt, purpose }],
      );
    }

    case 'signed-in':
      return signedIn(model, event);

    case 'ticked':
      if (state.kind !== 'connected' && state.kind !== 'advising') return stay;
      return to({ ...state, reach: event.everyone ? 'everyone' : 'self' });

    case 'failed':
      if (!('attempt' in state) || state.attempt !== event.attempt) return stay;
      if (state.kind === 'signing-in' && state.purpose === 'withdraw') {
        return to(stillUntold(state.before, event.finding));
      }
      return state.kind === 'checking'
        ? to(afterCheck(state.before, event.finding), { do: 'check-silently' })
        : to(finding(event.finding, state.purpose));

    case 'window': {
      if (state.kind !== 'signing-in' || state.attempt !== event.attempt) return stay;
      const { attempt, purpose, before } = state;
      return to({ kind: 'signing-in', attempt, purpose, ...(!event.open && { silent: true }), before });
    }

    case 'click-needed': {
      if (!('attempt' in state) || state.attempt !== event.attempt) return stay;
      const next: WindowEvent =
        state.kind === 'checking' ? { type: 'check' } : { type: 'sign-in', purpose: state.purpose };
      return to({ kind: 'click-needed', next, before: state.before });
    }

    case 'failed-silently': {
      const rest = restOf(state);
      if (rest.kind === 'connected') return to(back(state, afterSilence(rest, event)));
      if (state.kind !== 'waiting' || state.checked === 'not-yet') return stay;
      return to({ ...state, checked: asChecked(event.finding.diagnosis) });
    }

    case 'check-mailbox': {
      if (state.kind !== 'connected' || state.mailbox.kind === 'asking') return stay;
      const { mailbox } = state;
      if (mailbox.kind === 'answered' && (mailbox.notBefore ?? 0) > event.now) return stay;
      const last = mailbox.kind === 'answered' ? { last: mailbox.report } : {};
      return to(
        { ...state, mailbox: { kind: 'asking', byPerson: true, tries: 0, ...last } },
        { do: 'check-silently', atOnce: true },
      );
    }

    case 'mailbox-checked':
      return mailboxChecked(model, event);

    case 'mailbox-due': {
      const rest = restOf(state);
      if (rest.kind !== 'connected' || rest.mailbox.kind !== 'answered') return stay;
      const { next, report, tries } = rest.mailbox;
      if (next !== event.check) return stay;
      return to(back(state, { ...rest, mailbox: { kind: 'asking', check: next, last: report, tries } }), {
        do: 'check-mailbox',
        check: next,
      });
    }

    case 'hand-over': {
      if (state.kind !== 'connected' || state.record.handOver?.state !== 'pending') return stay;
      if (owedBy(state.record).length > 0) return withdraw(model);
      return to(without(state, 'untold'), { do: 'hand-over', record: state.record, mailbox: kindOf(state) });
    }

    case 'handed-over':
    case 'hand-over-failed':
      return handedOver(model, event);

    case 'withdrawn':
      return withdrawn(model, event);

    case 'withdraw-failed':
      return withdrawFailed(model, event);

    case 'withdraw':
      return withdraw(model);

    case 'may-withdraw':
      return mayWithdraw(model, event);

    case 'saved':
      if (event.ok === !model.unsaved) return stay;
      return { model: event.ok ? without(model, 'unsaved') : { ...model, unsaved: true }, effects: [] };

    case 'explain':
      if (state.kind !== 'connected') return stay;
      return to({ kind: 'advising', finding: event.finding, audience: event.audience });

    case 'add-permissions':
      return to({ kind: 'partly', missing: event.missing }, ...closing(state));

    case 'cancel':
      return 'before' in state ? to(state.before, ...closing(state)) : stay;

    case 'check': {
      const attempt = attempts + 1;
      return move({ ...model, attempts: attempt }, { kind: 'checking', attempt, before: restOf(state) }, [
        ...closing(state),
        { do: 'probe', attempt },
      ]);
    }

    case 'returned': {
      const effects: Effect[] = [
        ...(state.kind === 'waiting' || isUnchecked(state) ? [{ do: 'check-silently' } as const] : []),
        ...withdrawOwed(model.kept),
      ];
      if (model.unsaved) return keep(model, state, model.kept, effects);
      return effects.length > 0 ? to(state, ...effects) : stay;
    }

    case 'saw': {
      const failure = state.kind === 'asking' ? state.finding.failure : nothingSeen;
      if (state.kind !== 'asking' && state.kind !== 'signing-in') return stay;
      return to(state, { do: 'diagnose', failure, saw: event.sighting });
    }

    case 'pasted':
      return state.kind === 'asking' ? to(state, { do: 'diagnose-text', text: event.text }) : stay;

    case 'rediagnosed':
      if (state.kind !== 'asking' && state.kind !== 'signing-in') return stay;
      return to({ kind: 'advising', finding: event.finding, audience: 'member' }, ...closing(state));

    case 'audience':
      if (state.kind === 'advising') return to({ ...state, audience: event.audience });
      if (state.kind === 'asking') {
        return to({ kind: 'advising', finding: state.finding, audience: event.audience });
      }
      return state.kind === 'waiting'
        ? to({ kind: 'advising', finding: approvalNeeded, audience: event.audience })
        : stay;

    case 'asked': {
      if (state.kind === 'connected') return stay;
      const { kept } = model;
      const earlier = connectedSince(kept);
      const record = {
        v: VERSION,
        kind: 'waiting',
        since: event.now,
        via: event.via,
        ...(earlier !== undefined && { connectedSince: earlier }),
        ...(kept && kept.kind !== 'disconnecting' && whoseIn(kept)),
      } as const;
      return keep(model, { kind: 'waiting', record }, record, closing(state));
    }

    case 'home': {
      const { kept } = model;
      if (kept?.kind === 'disconnecting') {
        return to(resume(kept), ...withdrawOwed(kept, true), ...closing(state));
      }
      return kept?.kind === 'connected'
        ? to(resume(kept), { do: 'check-silently', atOnce: true }, ...closing(state))
        : forget({ kind: 'idle' }, ...closing(state));
    }

    case 'disconnect':
      return forget({ kind: 'idle' }, ...closing(state), ...forgetting(model.kept));

    case 'start-over': {
      // What could not be shown even when nothing but the promise was left is let go.
      const from: Model = model.kept?.kind === 'disconnecting' ? without(model, 'kept') : model;
      return keep(from, { kind: 'idle' }, undefined, [...closing(state), ...forgetting(from.kept)]);
    }
  }
}

/** Whose a connection is, and what the sync service knows of it. */
const whoseIn = ({ account, handOver }: { readonly account?: string; readonly handOver?: HandOver }) => ({
  ...(account !== undefined && { account }),
  ...(handOver && { handOver }),
});

/** Somebody signed in to end a connection, and did not get through. */
function stillUntold(before: Resting, found: Finding): State {
  const untold = { why: 'token', finding: found } as const;
  if (before.kind === 'disconnecting') return { ...before, untold };
  return before.kind === 'connected' ? { ...before, unended: untold } : before;
}

type To = (next: State, ...effects: Effect[]) => Step;

/** Where a remembered record leads. Each needs a silent check, or a word to the sync service. */
function resume(record: SetupRecord): Resting {
  switch (record.kind) {
    case 'connected':
      return { kind: 'connected', record, mailbox: { kind: 'asking', tries: 0 } };
    case 'waiting':
      return { kind: 'waiting', record };
    case 'disconnecting':
      return disconnecting(record);
  }
}

/**
 * Somebody signed in. If the result isn't from the open window, the state underneath changes and the window's screen stays.
 * A silent sign-in is ignored when nothing was set up.
 */
function signedIn(model: Model, event: Extract<Event, { type: 'signed-in' }>): Step {
  const { state } = model;
  const { kind } = restOf(state);
  if (event.attempt === undefined && (kind === 'idle' || kind === 'disconnecting'))
    return { model, effects: [] };
  if (!('attempt' in state) || state.attempt === event.attempt) return believe(model, event);
  const { model: next, effects } = believe({ ...model, state: state.before }, event);
  return { model: { ...next, state: back(state, restOf(next.state)) }, effects };
}

/** A token is believed only for the right mailbox and with all permissions; before that nothing is kept. */
function believe(model: Model, event: Extract<Event, { type: 'signed-in' }>): Step {
  const { state, kept } = model;
  const { account } = event.session;
  if (event.otherAccount) return move(model, { kind: 'wrong-account', account }, [{ do: 'forget-account' }]);
  if (event.missing.length > 0) return move(model, { kind: 'partly', account, missing: event.missing }, []);
  const other = state.kind === 'signing-in' && state.purpose === 'other-account';
  const record = connectedBy(event, ofAccount(kept, account, other));
  const reach = state.kind === 'connected' ? state.reach : reachOf(state, event.seesTickBox);
  const check = model.checks + 1;
  const next: Model = { ...model, checks: check };
  const connected: Connected = {
    kind: 'connected',
    record,
    account,
    ...(reach && { reach }),
    mailbox: { kind: 'asking', check, tries: 0, ...lastOf(state) },
  };
  const effects: readonly Effect[] = [...withdrawOwed(kept, true), { do: 'check-mailbox', check }];
  return isSame(record, kept) ? move(next, connected, effects) : keep(next, connected, record, effects);
}

/** What the account's new connection goes on from. What an older pane kept does not say whose it was. */
function ofAccount(
  kept: SetupRecord | undefined,
  { id, tenant }: Account,
  other: boolean,
): ConnectedRecord | WaitingRecord | undefined {
  if (kept === undefined || kept.kind === 'disconnecting') return undefined;
  if (kept.kind === 'connected' && kept.tenant !== undefined && kept.tenant !== tenant) return undefined;
  const its = kept.account === undefined ? !other : kept.account === id;
  return its ? kept : undefined;
}

/** What a token makes of what there was. The sync service is told anew when it would know something else. */
function connectedBy(
  { session, now, serviceKey }: Extract<Event, { type: 'signed-in' }>,
  kept: ConnectedRecord | WaitingRecord | undefined,
): ConnectedRecord {
  const earlier = kept?.kind === 'connected' ? kept : undefined;
  const { id, tenant } = session.account;
  const scopes = session.scopes.filter((scope) => !isSignInScope(scope)).sort();
  const before = kept?.handOver;
  const same = earlier?.scopes.join() === scopes.join();
  const handOver: HandOver =
    before === undefined
      ? { key: serviceKey ?? '', state: 'unsent' }
      : { key: before.key, state: before.state === 'done' && !same ? 'pending' : before.state };
  return {
    v: VERSION,
    kind: 'connected',
    since: connectedSince(kept) ?? now,
    account: id,
    tenant,
    scopes,
    ...(earlier?.checked !== undefined && { checked: earlier.checked }),
    ...(serviceKey !== undefined && { handOver }),
  };
}

function lastOf(state: State) {
  if (state.kind !== 'connected') return {};
  if (state.mailbox.kind === 'answered') return { last: state.mailbox.report };
  return state.mailbox.kind === 'asking' && state.mailbox.last ? { last: state.mailbox.last } : {};
}

/** Without a token: what is certain and for people to mend is told, anything else changes nothing. */
function afterSilence(connected: Connected, event: Extract<Event, { type: 'failed-silently' }>): Resting {
  const { record, account, mailbox } = connected;
  const { finding, missing } = event;
  if (isNews(event, record)) return interrupted(finding, missing, account);
  if (mailbox.kind !== 'asking' || mailbox.check !== undefined) return connected;
  const { hadAccount } = event;
  return {
    ...connected,
    mailbox: mailbox.byPerson ? { kind: 'unanswered', finding } : { kind: 'unasked', hasAccount: hadAccount },
  };
}

/**
 * Where nobody signed in since the pane was opened, a missing session says nothing of the connection: browsers keep it from
 * frames of other sites. It matters as long as the sync service has to be told.
 */
const isNews = (
  { finding: { diagnosis }, hadAccount }: Extract<Event, { type: 'failed-silently' }>,
  { handOver }: ConnectedRecord,
): boolean =>
  isForPeople(diagnosis) &&
  (hadAccount || diagnosis.problem !== 'sign-in-required' || handOver?.state === 'pending');

/** A connection that Microsoft does not honour as it is. Where we ask for more than before, that is why. */
function interrupted(finding: Finding, missing: readonly string[], account: Account | undefined): Resting {
  const lacksConsent = checkedBy(finding.diagnosis) === 'not-yet';
  return lacksConsent && missing.length > 0
    ? { kind: 'partly', missing, ...(account && { account }) }
    : { kind: 'advising', finding, audience: 'member' };
}

const isForPeople = ({ certainty, owner }: Diagnosis): boolean =>
  certainty === 'certain' && (owner === 'user' || owner === 'tenant-admin');

/** Only a mailbox that answers makes a connection; one that is refused for good ends what was never proven. */
function mailboxChecked(model: Model, event: Extract<Event, { type: 'mailbox-checked' }>): Step {
  const { state, kept } = model;
  const rest = restOf(state);
  if (rest.kind !== 'connected' || rest.mailbox.kind !== 'asking' || rest.mailbox.check !== event.check) {
    return { model, effects: [] };
  }
  const { report, finding, now } = event;
  const refused = unusable(report);
  if (refused) {
    const unproven = rest.record.checked === undefined;
    const { reach } = rest;
    const told = { ...interrupted(refused, [], rest.account), ...(reach && { reach }) };
    return unproven
      ? keep(model, back(state, told), undefined, forgetting(kept))
      : move(model, back(state, told), []);
  }
  if (finding && isForPeople(finding.diagnosis)) {
    return move(model, back(state, interrupted(finding, [], rest.account)), []);
  }

  const tries = rest.mailbox.tries + 1;
  const wait = waitOf(report);
  const inMs = pauseBeforeAsking(wait, tries);
  const again = inMs === undefined ? undefined : { check: model.checks + 1, inMs };
  const record = works(report) ? { ...rest.record, checked: now } : rest.record;
  const connected: Connected = {
    ...rest,
    record,
    mailbox: {
      kind: 'answered',
      report,
      ...(finding && { finding }),
      ...(wait !== undefined && { notBefore: now + wait * 1000 }),
      ...(again && { next: again.check }),
      tries,
    },
  };
  return tell({ ...model, checks: again?.check ?? model.checks }, connected, {
    isNew: !isSame(record, kept),
    effects: again ? [{ do: 'check-mailbox-later', ...again }] : [],
  });
}

function handedOver(model: Model, event: Extract<Event, { type: 'handed-over' | 'hand-over-failed' }>): Step {
  const { state, kept } = model;
  const stay: Step = { model, effects: [] };
  if (kept?.kind !== 'connected' || kept.handOver?.key !== event.key) return stay;
  const { key, state: before } = kept.handOver;
  const rest = restOf(state);
  if (event.type === 'hand-over-failed') {
    if (rest.kind !== 'connected' || before === 'done') return stay;
    return move(model, back(state, { ...rest, untold: event.untold }), []);
  }
  const told: Model = { ...model, told: key };
  if (before === 'done') return model.told === key ? stay : { model: told, effects: [] };
  const record: ConnectedRecord = { ...kept, handOver: { key, state: 'done' } };
  if (rest.kind !== 'connected') return keep(told, state, record, []);
  return keep(told, back(state, { ...without(rest, 'untold'), record }), record, []);
}

/** Another pane of this mailbox went on: this one follows, but leaves an open window alone. */
function remembered(model: Model, record: SetupRecord | undefined): Step {
  const { state, kept } = model;
  if (isSame(kept, record)) return { model, effects: [] };
  const { model: next, effects } = followed(model, restOf(state), record);
  return { model: { ...next, state: back(state, restOf(next.state)) }, effects };
}

function followed(model: Model, state: Resting, record: SetupRecord | undefined): Step {
  const { kept } = model;
  const now: Model = { ...without(model, 'kept'), ...(record && { kept: record }) };
  if (record?.kind !== 'connected' && record?.kind !== 'waiting') {
    const gone = ['connected', 'waiting', 'disconnecting', 'idle'].includes(state.kind);
    const had = kept?.kind === 'connected' || kept?.kind === 'disconnecting';
    const next = record ? disconnecting(record) : ({ kind: 'idle' } as const);
    return move(now, gone ? next : state, [
      ...(had ? forgetting(record) : []),
      ...withdrawOwed(record, true),
    ]);
  }
  const same = record.kind === 'connected' && kept?.kind === 'connected' && isSameConnection(record, kept);
  if (same && state.kind === 'connected') {
    const { untold, unended, ...told } = state;
    const still = {
      ...(record.handOver?.state === 'pending' && untold && { untold }),
      ...(owedBy(record).length > 0 && unended && { unended }),
    };
    return move(now, { ...told, ...still, record }, []);
  }
  return same
    ? move(now, state, [])
    : move(now, resume(record), [
        // What this pane holds is of an account that may be another's.
        ...(kept ? [{ do: 'let-go' } as const] : []),
        { do: 'check-silently', atOnce: true },
        ...withdrawOwed(record),
      ]);
}

const isSameConnection = (one: ConnectedRecord, other: ConnectedRecord): boolean =>
  one.since === other.since &&
  one.handOver?.key === other.handOver?.key &&
  (one.account === undefined || other.account === undefined || one.account === other.account);

/** Whether nothing was heard of the mailbox since the pane was opened. */
const isUnchecked = (state: State): boolean =>
  state.kind === 'connected' && (state.mailbox.kind === 'unasked' || state.mailbox.kind === 'unanswered');

function reachOf(state: State, seesTickBox: boolean | undefined): Reach | undefined {
  if (state.kind !== 'signing-in') return undefined;
  if (state.purpose !== 'tick-box') return seesTickBox ? 'unsure' : undefined;
  return seesTickBox === false ? 'self' : 'unsure';
}

const closing = (state: State): Effect[] => ('attempt' in state ? [{ do: 'close-window' }] : []);

function finding(found: Finding, purpose: SignInOptions['purpose']): State {
  if (found.diagnosis.certainty === 'possible') return { kind: 'asking', finding: found };
  return { kind: 'advising', finding: found, audience: purpose === 'tick-box' ? 'admin' : 'member' };
}

/** A check that failed says "not yet" or nothing; only a certain other problem is worth a new screen. */
function afterCheck(before: Resting, found: Finding): State {
  const checked = checkedBy(found.diagnosis);
  if (checked === 'other') return { kind: 'advising', finding: found, audience: 'member' };
  switch (before.kind) {
    case 'advising':
    case 'waiting':
    case 'partly':
      return { ...before, checked };
    case 'idle':
    case 'asking':
    case 'wrong-account':
    case 'connected':
    case 'disconnecting':
      return before;
  }
}

function checkedBy({ certainty, problem }: Diagnosis): Checked | 'other' {
  switch (problem) {
    case 'admin-approval-required':
    case 'consent-required':
      return 'not-yet';
    case 'sign-in-required':
      return 'unknown';
    default:
      return certainty === 'certain' ? 'other' : 'unknown';
  }
}

const asChecked = (diagnosis: Diagnosis): Checked =>
  checkedBy(diagnosis) === 'not-yet' ? 'not-yet' : 'unknown';
