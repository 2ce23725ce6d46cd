import fc from 'fast-check';
import { problems } from '../../src/consent/problems';
import type { MailboxReport } from '../../src/core/mailbox-report';
import type { ConnectedRecord, SetupRecord } from '../../src/core/record';
import type { Event } from '../../src/core/state';
import type { Finding } from '../../src/core/diagnosis';
import type { Model } from '../../src/core/step';

/** An event that may refer to what has happened: to the open window or an earlier one, to the record that is kept. */
export type Move = (model: Model) => Event;

export const SECRET = 'canary-token';

const failure = { source: 'msal', codes: [], names: [], phrases: [] } as const;

/** What every problem looks like, certain and only possible. */
const findings: readonly Finding[] = problems.flatMap(({ id: problem, owner }) => [
  { failure, diagnosis: { certainty: 'certain', problem, owner } },
  { failure, diagnosis: { certainty: 'possible', problem, owner, candidates: [problem] } },
]);
const known = (id: string) => findings.find(({ diagnosis }) => diagnosis.problem === id);
const common = ['admin-approval-required', 'consent-required', 'sign-in-required', 'network'].flatMap(
  (id) => known(id) ?? [],
);
const finding = fc.oneof(fc.constantFrom(...common), fc.constantFrom(...findings));

const session = fc.record({
  account: fc.record({
    id: fc.constantFrom(
      '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01.b',
      '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01.b',
      '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a02.b',
    ),
    username: fc.constant('mia@contoso.example'),
    tenant: fc.constantFrom('2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01', '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a02'),
    roles: fc.constant([]),
  }),
  scopes: fc.constantFrom(['User.Read', 'openid'], ['User.Read', 'Mail.Send']),
  accessToken: fc.constant(SECRET),
});

const keys = ['0a1c6b7e-1f51-4a38-9d60-3c1a52f40a01', '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a02'] as const;
const owedKeys = ['0a1c6b7e-1f51-4a38-9d60-3c1a52f40a03', '0a1c6b7e-1f51-4a38-9d60-3c1a52f40a04'] as const;
const now = fc.nat(200_000);
const rarely = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true));
const missing = fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.constant(['Tasks.ReadWrite']));

const account = fc.constantFrom(
  '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01.b',
  '3a1c6b7e-1f51-4a38-9d60-3c1a52f40a02.b',
);
const owed = fc.uniqueArray(fc.record({ key: fc.constantFrom(...owedKeys), account }), {
  minLength: 1,
  maxLength: 2,
  selector: ({ key }) => key,
});
const connectedRecord = fc.record<ConnectedRecord>(
  {
    v: fc.constant(3 as const),
    kind: fc.constant('connected' as const),
    since: fc.nat(3),
    account: fc.constant('3a1c6b7e-1f51-4a38-9d60-3c1a52f40a01.b'),
    tenant: fc.constant('2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01'),
    scopes: fc.constant(['User.Read']),
    checked: fc.nat(3),
    handOver: fc.record({
      key: fc.constantFrom(...keys),
      state: fc.constantFrom('unsent', 'pending', 'done'),
    }),
    owed,
  },
  { requiredKeys: ['v', 'kind', 'since', 'scopes'] },
);
const route = fc.constantFrom('mail', 'copy', 'workflow', 'approval');
const waitingRecord = fc.record({
  v: fc.constant(3 as const),
  kind: fc.constant('waiting' as const),
  since: fc.nat(3),
  via: route,
});
const disconnectingRecord = fc.record({
  v: fc.constant(3 as const),
  kind: fc.constant('disconnecting' as const),
  owed,
});
const record: fc.Arbitrary<SetupRecord | undefined> = fc.oneof(
  connectedRecord,
  waitingRecord,
  disconnectingRecord,
  fc.constant(undefined),
);

const areaState: fc.Arbitrary<MailboxReport[number]['state']> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'works' as const }) },
  fc.constant({ kind: 'unknown' as const }),
  fc.constant({ kind: 'permission-missing' as const }),
  fc.record({ kind: fc.constantFrom('permission-missing', 'not-available'), finding }),
  fc.record({ kind: fc.constant('busy' as const), retryAfter: fc.nat(90) }),
);
const areas = ['mail', 'calendar', 'contacts', 'tasks'] as const;
const report: fc.Arbitrary<MailboxReport> = fc.oneof(
  fc
    .tuple(areaState, areaState, areaState, areaState)
    .map((states) =>
      areas.flatMap((area, i) => (states[i] === undefined ? [] : [{ area, state: states[i] }])),
    ),
  areaState.map((state) => areas.map((area) => ({ area, state }))),
);

const purpose = fc.constantFrom('member', 'tick-box', 'other-account', 'withdraw');
const audience = fc.constantFrom('member', 'admin');
/** 0 is the newest window or check, 1 the one before. */
const ago = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constant(1));
const untold = fc.constantFrom({ why: 'account' } as const, { why: 'service', status: 503 } as const);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const just = (event: fc.Arbitrary<Event>): fc.Arbitrary<Move> => event.map((made) => () => made);

/** What is waited for, or else a number that is not. */
function checkIn({ state, checks }: Model): number {
  const rest = 'before' in state ? state.before : state;
  if (rest.kind !== 'connected') return checks;
  const { mailbox } = rest;
  if (mailbox.kind === 'asking') return mailbox.check ?? checks;
  return mailbox.kind === 'answered' ? (mailbox.next ?? checks) : checks;
}

const keyIn = ({ kept }: Model) => (kept?.kind === 'connected' ? kept.handOver?.key : undefined) ?? keys[0];

/** A key that is owed, the connection's own, or none. */
const endingIn = (model: Model, at: number) =>
  [...(model.kept?.owed ?? []).map(({ key }) => key), keyIn(model), owedKeys[0]][at] ?? keys[1];

/** Moves by the type of their event: one of each type, none forgotten. */
const byType: { readonly [Type in Event['type']]: fc.Arbitrary<Move> } = {
  restored: just(fc.record({ type: fc.constant('restored'), record })),
  remembered: fc.tuple(record, rarely).map(([made, same]) => ({ kept }) => ({
    type: 'remembered',
    record: same ? kept : made,
  })),
  'sign-in': just(fc.record({ type: fc.constant('sign-in'), purpose })),
  'signed-in': fc
    .record({
      ago: fc.oneof(ago, fc.constant(undefined)),
      session,
      now,
      missing,
      otherAccount: rarely,
      seesTickBox: optional(fc.boolean()),
      serviceKey: optional(fc.uuid()),
    })
    .map(({ ago, serviceKey, ...got }) => ({ attempts }) => ({
      type: 'signed-in',
      ...got,
      ...(ago !== undefined && { attempt: attempts - ago }),
      ...(serviceKey !== undefined && { serviceKey }),
    })),
  ticked: just(fc.record({ type: fc.constant('ticked'), everyone: fc.boolean() })),
  failed: fc.tuple(ago, finding).map(([back, found]) => ({ attempts }) => ({
    type: 'failed',
    attempt: attempts - back,
    finding: found,
  })),
  window: fc.tuple(ago, fc.boolean()).map(([back, open]) => ({ attempts }) => ({
    type: 'window',
    attempt: attempts - back,
    open,
  })),
  'click-needed': ago.map((back) => ({ attempts }) => ({ type: 'click-needed', attempt: attempts - back })),
  'failed-silently': just(
    fc.record({ type: fc.constant('failed-silently'), finding, missing, hadAccount: fc.boolean() }),
  ),
  'check-mailbox': just(fc.record({ type: fc.constant('check-mailbox'), now })),
  'mailbox-checked': fc
    .record({ ago, report, finding: optional(finding), now })
    .map(({ ago, finding, ...heard }) => (model) => ({
      type: 'mailbox-checked',
      check: checkIn(model) - ago,
      ...heard,
      ...(finding && { finding }),
    })),
  'mailbox-due': ago.map((back) => (model) => ({ type: 'mailbox-due', check: checkIn(model) - back })),
  'handed-over': fc.tuple(rarely, fc.constantFrom(...keys)).map(([foreign, key]) => (model) => ({
    type: 'handed-over',
    key: foreign ? key : keyIn(model),
  })),
  'hand-over-failed': fc.tuple(rarely, fc.constantFrom(...keys)).map(([foreign, key]) => (model) => ({
    type: 'hand-over-failed',
    key: foreign ? key : keyIn(model),
    untold: { why: 'service' },
  })),
  'hand-over': just(fc.constant({ type: 'hand-over' })),
  withdrawn: fc.nat(2).map((at) => (model) => ({ type: 'withdrawn', key: endingIn(model, at) })),
  'withdraw-failed': fc
    .tuple(
      fc.nat(2),
      fc.oneof(
        finding.map((found) => ({ why: 'token', finding: found }) as const),
        untold,
      ),
    )
    .map(([at, why]) => (model) => ({ type: 'withdraw-failed', key: endingIn(model, at), untold: why })),
  withdraw: just(fc.constant({ type: 'withdraw' })),
  'may-withdraw': fc.tuple(ago, account).map(([back, who]) => ({ attempts }) => ({
    type: 'may-withdraw',
    attempt: attempts - back,
    account: who,
  })),
  saved: just(fc.record({ type: fc.constant('saved'), ok: fc.boolean() })),
  'start-over': just(fc.constant({ type: 'start-over' })),
  explain: just(fc.record({ type: fc.constant('explain'), finding, audience })),
  'add-permissions': just(fc.constant({ type: 'add-permissions', missing: ['Tasks.ReadWrite'] })),
  cancel: just(fc.constant({ type: 'cancel' })),
  check: just(fc.constant({ type: 'check' })),
  returned: just(fc.constant({ type: 'returned' })),
  saw: just(
    fc.record({
      type: fc.constant('saw'),
      sighting: fc.constantFrom('need-admin-approval', 'closed-or-cancelled', 'nothing-opened'),
    }),
  ),
  pasted: just(fc.constant({ type: 'pasted', text: 'AADSTS90094' })),
  rediagnosed: just(fc.record({ type: fc.constant('rediagnosed'), finding })),
  audience: just(fc.record({ type: fc.constant('audience'), audience })),
  asked: just(fc.record({ type: fc.constant('asked'), via: route, now })),
  home: just(fc.constant({ type: 'home' })),
  disconnect: just(fc.constant({ type: 'disconnect' })),
};

export const types = Object.keys(byType) as readonly Event['type'][];

/** Rarer, so that sequences get further than the first screens. */
const ending: readonly string[] = [
  'home',
  'disconnect',
  'start-over',
  'restored',
  'add-permissions',
  'saved',
  'withdraw',
  'withdraw-failed',
  'window',
];

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    ...types.map((type) => ({ weight: ending.includes(type) ? 1 : 3, arbitrary: byType[type] })),
    // The way to a connection, which chance alone seldom finds.
    { weight: 12, arbitrary: byType['signed-in'] },
    { weight: 12, arbitrary: byType['mailbox-checked'] },
    // Does something only while a busy mailbox is waited for.
    { weight: 10, arbitrary: byType['mailbox-due'] },
    // The same for the question what was seen.
    { weight: 4, arbitrary: byType['sign-in'] },
    { weight: 9, arbitrary: byType.failed },
  ),
  { minLength: 1, maxLength: 45, size: 'max' },
);
