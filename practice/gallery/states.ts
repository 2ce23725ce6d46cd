import { scopeNames } from '../../src/consent/entra';
import { problems } from '../../src/consent/problems';
import type { ProblemId } from '../../src/core/problem-id';
import type { Failure } from '../../src/core/failure';
import { areas, type MailboxReport } from '../../src/core/mailbox-report';
import type { Account } from '../../src/core/ports';
import type { ConnectedRecord, DisconnectingRecord } from '../../src/core/record';
import type { Audience, MailboxState, State } from '../../src/core/state';
import type { Finding } from '../../src/core/diagnosis';

const since = Date.UTC(2026, 10, 24, 9, 30);

const account: Account = {
  id: 'a1.t1',
  username: 'mia.brandt@fabrikam-engineering.example.com',
  name: 'Mia Brandt',
  tenant: '0d9f1a52-6c9e-4a52-8d55-3a1f0f5f9f10',
  roles: [],
};

const failure: Failure = {
  source: 'msal',
  codes: [90094],
  names: ['access_denied', 'consent_required'],
  phrases: [],
  correlationId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  timestamp: '2026-11-24T09:30:00Z',
};

const findingOf = (problem: ProblemId): Finding => ({
  failure,
  diagnosis: { certainty: 'certain', problem, owner: 'tenant-admin' },
});

const advising = (problem: ProblemId, audience: Audience): State => ({
  kind: 'advising',
  finding: findingOf(problem),
  audience,
});

const waiting = (via: 'mail' | 'copy' | 'workflow' | 'approval'): Extract<State, { kind: 'waiting' }> => ({
  kind: 'waiting',
  record: { v: 3, kind: 'waiting', since, via },
});

const missing = ['Calendars.ReadWrite', 'Contacts.ReadWrite'];

type Connected = Extract<State, { kind: 'connected' }>;

const answered = (report: MailboxReport): MailboxState => ({ kind: 'answered', report, tries: 1 });
const working: MailboxReport = areas.map((area) => ({ area, state: { kind: 'works' } }));
const troubled: MailboxReport = [
  { area: 'mail', state: { kind: 'not-available', finding: findingOf('mailbox-unavailable') } },
  { area: 'calendar', state: { kind: 'permission-missing', finding: findingOf('access-refused') } },
  { area: 'contacts', state: { kind: 'busy', retryAfter: 30 } },
  { area: 'tasks', state: { kind: 'unknown' } },
];

const key = '2f6d1c1e-7f7e-4b0a-9a53-6e0e6a0a9b11';
const unproven: ConnectedRecord = {
  v: 3,
  kind: 'connected',
  since,
  tenant: account.tenant,
  scopes: scopeNames,
  handOver: { key, state: 'done' },
};
export const record: ConnectedRecord = { ...unproven, checked: since + 60_000 };

const owing: DisconnectingRecord = { v: 3, kind: 'disconnecting', owed: [{ key }] };

const connected = (more: Partial<Connected>): Connected => ({
  kind: 'connected',
  record,
  mailbox: answered(working),
  ...more,
});

/** Every screen of the pane by a name, kind by kind: a new member of `State` does not compile without one. */
const byKind: Readonly<Record<State['kind'], Readonly<Record<string, State>>>> = {
  idle: { idle: { kind: 'idle' } },
  'signing-in': {
    'signing-in': { kind: 'signing-in', attempt: 1, purpose: 'member', before: { kind: 'idle' } },
    'signing-in.silent': {
      kind: 'signing-in',
      attempt: 1,
      purpose: 'member',
      silent: true,
      before: { kind: 'idle' },
    },
    'signing-in.to-end': { kind: 'signing-in', attempt: 1, purpose: 'withdraw', before: { kind: 'idle' } },
  },
  checking: { checking: { kind: 'checking', attempt: 1, before: waiting('mail') } },
  'click-needed': {
    'click-needed': {
      kind: 'click-needed',
      next: { type: 'sign-in', purpose: 'member' },
      before: { kind: 'idle' },
    },
  },
  asking: { asking: { kind: 'asking', finding: findingOf('window-closed') } },
  advising: {
    ...Object.fromEntries(
      problems.flatMap(({ id }) => [
        [`${id}.member`, advising(id, 'member')],
        [`${id}.admin`, advising(id, 'admin')],
      ]),
    ),
    'admin-approval-required.not-yet': {
      ...advising('admin-approval-required', 'member'),
      checked: 'not-yet',
    } as State,
    'mailbox-unavailable.unsure': {
      ...advising('mailbox-unavailable', 'member'),
      reach: 'unsure',
    } as State,
    'mailbox-unavailable.self': { ...advising('mailbox-unavailable', 'member'), reach: 'self' } as State,
  },
  waiting: {
    'waiting.mail': waiting('mail'),
    'waiting.copy': waiting('copy'),
    'waiting.workflow': waiting('workflow'),
    'waiting.approval': waiting('approval'),
    'waiting.not-yet': { ...waiting('mail'), checked: 'not-yet' },
    'waiting.unknown': { ...waiting('mail'), checked: 'unknown' },
  },
  partly: {
    partly: { kind: 'partly', account, missing },
    'partly.not-yet': { kind: 'partly', account, missing, checked: 'not-yet' },
  },
  'wrong-account': { 'wrong-account': { kind: 'wrong-account', account } },
  disconnecting: {
    disconnecting: { kind: 'disconnecting', record: owing },
    'disconnecting.sign-in': {
      kind: 'disconnecting',
      record: owing,
      untold: { why: 'token', finding: findingOf('sign-in-required') },
    },
    'disconnecting.blocked': {
      kind: 'disconnecting',
      record: owing,
      untold: { why: 'token', finding: findingOf('popup-blocked') },
    },
    'disconnecting.other-account': { kind: 'disconnecting', record: owing, untold: { why: 'account' } },
    'disconnecting.not-taken': {
      kind: 'disconnecting',
      record: owing,
      untold: { why: 'service', status: 503 },
    },
    'disconnecting.refused': {
      kind: 'disconnecting',
      record: owing,
      untold: { why: 'service', status: 401 },
    },
  },
  connected: {
    'connected.first': connected({ account, record: unproven, mailbox: { kind: 'asking', tries: 0 } }),
    'connected.asking': connected({ mailbox: { kind: 'asking', tries: 0 } }),
    connected: connected({ account }),
    'connected.unknown': connected({ mailbox: { kind: 'unasked', hasAccount: false } }),
    'connected.unanswered': connected({
      mailbox: { kind: 'unanswered', finding: findingOf('sign-in-required') },
    }),
    'connected.troubled': connected({ account, mailbox: answered(troubled) }),
    'connected.unsure': connected({ account, reach: 'unsure' }),
    'connected.self': connected({ account, reach: 'self' }),
    'connected.everyone': connected({ account, reach: 'everyone' }),
  },
};

/** What stands beside the states: pages of the menu, the sidebar's own sign-in, and the pane before it works. */
export const pages = [
  'starting',
  'waiting-for-outlook',
  'shared-mailbox',
  'sign-in-first',
  'help',
  'about',
  'not-loaded',
  'part-not-loaded',
  'unsaved',
  'disconnect',
  'broken',
  'could-not-start',
] as const;
export type PageName = (typeof pages)[number];

/** The settings of a connection, by what there is to say. */
const settings: Readonly<Record<string, State>> = {
  settings: connected({ account }),
  'settings.asking': connected({ account, mailbox: { kind: 'asking', tries: 0, last: working } }),
  'settings.troubled': connected({
    account,
    record: { ...record, scopes: scopeNames.slice(0, 4), handOver: { key, state: 'pending' } },
    mailbox: answered(troubled),
    untold: { why: 'service', status: 503 },
  }),
  'settings.owed': connected({
    account,
    record: { ...record, owed: [{ key }] },
    unended: { why: 'token', finding: findingOf('sign-in-required') },
  }),
  'settings.interrupted': advising('mailbox-unavailable', 'member'),
};

/** A screen with something opened on it. */
export type Opened = 'menu' | 'everything' | 'paste' | 'late';

export interface Shown {
  readonly id: string;
  readonly what: State | PageName;
  /** Whether the settings of the connection are open. */
  readonly inSettings?: boolean;
  readonly opened?: Opened;
}

const opened = (id: string, what: Shown['what'], opened: Opened): Shown => ({
  id: `${id}+${opened}`,
  what,
  opened,
});

/** Everything that the pane can show, by name. */
export const shown: readonly Shown[] = [
  ...pages.map((page) => ({ id: page, what: page })),
  ...Object.values(byKind).flatMap((states) => Object.entries(states).map(([id, what]) => ({ id, what }))),
  ...Object.entries(settings).map(([id, what]) => ({ id, what, inSettings: true })),
  opened('starting', 'starting', 'menu'),
  opened('starting', 'starting', 'late'),
  opened('idle', { kind: 'idle' }, 'menu'),
  opened('connected', connected({ account }), 'menu'),
  { ...opened('settings', connected({ account }), 'everything'), inSettings: true },
  opened('asking', { kind: 'asking', finding: findingOf('window-closed') }, 'paste'),
  opened('admin-approval-required.member', advising('admin-approval-required', 'member'), 'everything'),
  opened('admin-approval-required.admin', advising('admin-approval-required', 'admin'), 'everything'),
  opened('admin-lacks-role.admin', advising('admin-lacks-role', 'admin'), 'everything'),
];
