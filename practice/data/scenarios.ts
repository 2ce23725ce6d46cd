import type { HostName } from '../hosts/hosts';
import type { FaultName } from './faults';
import type { HostileName } from './hostile';
import type { PersonKey } from './people';
import type { PolicyName } from './policies';

export interface ActiveFault {
  readonly name: FaultName;
  readonly lasts: 'once' | 'lasting';
}

/** Everything that is true of the tenant when a run starts. */
export interface Facts {
  /** Who is signed in to Outlook. */
  readonly person: PersonKey;
  /** Which Outlook it is, as far as signing in goes. */
  readonly host: HostName;
  readonly policy: PolicyName;
  /** The admin consent request workflow. */
  readonly workflow: 'on' | 'off';
  readonly publisher: 'verified' | 'unverified';
  /** The app's entry among the tenant's enterprise applications. */
  readonly app: 'present' | 'absent' | 'disabled';
  /** "Assignment required?", with nobody assigned. */
  readonly assignment: 'off' | 'required';
  readonly conditionalAccess: 'off' | 'block';
  /** What was approved for everybody before the run; partly: what an older version of the app asked for. */
  readonly approved: 'nothing' | 'partly' | 'everything';
  /** An approval for everybody shows only after this many further requests to authorize or token … */
  readonly lagTries: number;
  /** … and not before this many milliseconds. */
  readonly lagMs: number;
  /** Whether every consent is taken back as soon as somebody has got the first token, once. */
  readonly revoked: 'no' | 'after-sign-in';
  /** Whether Microsoft is still setting the app up when it is first asked about it (AADSTS650051, once). */
  readonly provisioning: 'done' | 'race';
  /** Cross-Origin-Opener-Policy of the sign-in pages: as Entra (not when asked with pocd=1), always, never. */
  readonly coop: 'entra' | 'always' | 'never';
  /** Whether the app's tokens carry `wids`. */
  readonly roles: 'on' | 'off';
  /** Whether the pane's settings carry a client id that exists. */
  readonly clientId: 'known' | 'unknown';
  /** Whether the person is already signed in to Microsoft in this browser, so that no account picker shows. */
  readonly sso: 'on' | 'off';
  /** Whether the pane's settings name a sync service. */
  readonly syncService: 'on' | 'off';
  /** How the product reaches mail and calendar, as the pane's settings say. */
  readonly mailAccess: 'graph' | 'ews';
  /** Milliseconds that every answer of Microsoft takes longer. */
  readonly delay: number;
  /** Milliseconds until Outlook answers Microsoft's own Office.js. */
  readonly officeAfter: number;
  /** Who answers in Microsoft's place, or spoils what it answers. */
  readonly hostile: HostileName;
  readonly faults: readonly ActiveFault[];
}

export interface Scenario {
  /** One line for the start page. */
  readonly line: string;
  readonly facts?: Partial<Facts>;
}

/** An ordinary member in a tenant as Microsoft creates it today. */
export const ORDINARY: Facts = {
  person: 'mia',
  host: 'plain',
  policy: 'managed',
  workflow: 'off',
  publisher: 'verified',
  app: 'present',
  assignment: 'off',
  conditionalAccess: 'off',
  approved: 'nothing',
  lagTries: 0,
  lagMs: 0,
  revoked: 'no',
  provisioning: 'done',
  coop: 'entra',
  roles: 'on',
  clientId: 'known',
  sso: 'off',
  syncService: 'off',
  mailAccess: 'graph',
  delay: 0,
  officeAfter: 0,
  hostile: 'no',
  faults: [],
};

const lasting = (name: FaultName): Partial<Facts> => ({
  policy: 'all',
  faults: [{ name, lasts: 'lasting' }],
});
const once = (name: FaultName): Partial<Facts> => ({ policy: 'all', faults: [{ name, lasts: 'once' }] });

/** The runs that have a name. Each says only how it differs from ORDINARY. */
export const SCENARIOS = {
  'approval-needed': {
    line: 'A member meets "Need admin approval": Microsoft\'s default for mail and calendar.',
  },
  'consent-allowed': {
    line: 'The organization lets people decide; a member accepts and is connected.',
    facts: { policy: 'all' },
  },
  'approval-needed-none': {
    line: 'The organization allows no user consent at all; a member needs an admin.',
    facts: { policy: 'none' },
  },
  'request-workflow': {
    line: 'Microsoft offers to send the request: "Approval required", a reason, "Request sent".',
    facts: { workflow: 'on' },
  },
  'global-admin': {
    line: 'A Global Administrator sets up sync and may select "Consent on behalf of your organization".',
    facts: { person: 'gia' },
  },
  'privileged-role-admin': {
    line: 'A Privileged Role Administrator, who sees the same check box.',
    facts: { person: 'pia' },
  },
  'app-admin': {
    line: 'An Application Administrator: no check box, but the admin link works.',
    facts: { person: 'ann' },
  },
  'cloud-app-admin': {
    line: 'A Cloud Application Administrator: no check box, but the admin link works.',
    facts: { person: 'cal' },
  },
  guest: {
    line: 'A guest may sign in, but has no mailbox in this organization.',
    facts: { person: 'gus', policy: 'all' },
  },
  'already-approved': {
    line: 'An admin has approved for everybody; a member sees no consent page.',
    facts: { approved: 'everything' },
  },
  'approval-lags': {
    line: 'An approval takes a while to show: the first tries after it still fail.',
    facts: { lagTries: 3 },
  },
  'partly-approved': {
    line: 'An admin approved an older version: calendars and tasks are missing, and a member cannot add them.',
    facts: { approved: 'partly' },
  },
  revoked: {
    line: 'The approval is taken back once somebody has signed in; renewing the token then fails (AADSTS65001).',
    facts: { approved: 'everything', revoked: 'after-sign-in' },
  },
  'wrong-tenant-admin': {
    line: 'The admin link reaches Fay of Fabrikam: her organization is approved, Contoso still waits.',
  },
  'helpdesk-admin': {
    line: 'An admin whose role may not approve: Microsoft sends him to a bigger admin.',
    facts: { person: 'hal' },
  },
  throttled: {
    line: 'Everything is approved; Microsoft Graph wants a pause once (429 with Retry-After).',
    facts: { approved: 'everything', faults: [{ name: 'graph-429', lasts: 'once' }] },
  },
  'hand-over': {
    line: 'Everything is approved, and a sync service (sync.localhost) is told who connected.',
    facts: { approved: 'everything', syncService: 'on' },
  },
  'no-mailbox': {
    line: 'Everything is approved, but the person has no mailbox in Exchange Online.',
    facts: { person: 'nia', approved: 'everything' },
  },
  'provisioning-race': {
    line: 'The admin link adds the app; the first try after it comes too early (AADSTS650051), the next works.',
    facts: { app: 'absent', provisioning: 'race' },
  },
  'app-absent': {
    line: 'The app is not in the organization yet (AADSTS700016); the admin link adds it.',
    facts: { app: 'absent' },
  },
  'app-disabled': {
    line: 'An admin has switched the app off for everybody (AADSTS7000112).',
    facts: { app: 'disabled', approved: 'everything' },
  },
  'not-assigned': {
    line: 'Only assigned people may use the app, and nobody is assigned (AADSTS50105).',
    facts: { assignment: 'required', approved: 'everything' },
  },
  'conditional-access': {
    line: 'A Conditional Access policy blocks the sign-in (AADSTS53003).',
    facts: { conditionalAccess: 'block', approved: 'everything' },
  },
  'unverified-publisher': {
    line: 'The publisher is not verified: Microsoft calls the app risky and asks for an admin.',
    facts: { policy: 'all', publisher: 'unverified' },
  },
  'isolation-always': {
    line: "Microsoft's window is cut off from the pane in every case (Cross-Origin-Opener-Policy).",
    facts: { policy: 'all', coop: 'always' },
  },
  'tenant-slow': { line: "Microsoft's sign-in page never answers.", facts: lasting('slow') },
  'tenant-dead': { line: "Microsoft's sign-in page cannot be reached.", facts: lasting('dead') },
  'token-slow': {
    line: 'The sign-in works, but the token request gets no answer.',
    facts: lasting('token-slow'),
  },
  'token-unavailable': {
    line: 'The token endpoint fails once with 503; the next try works.',
    facts: once('token-503'),
  },
  'token-garbage': { line: 'A proxy answers instead of Microsoft.', facts: lasting('token-garbage') },
  'redirect-garbage': { line: 'The window comes back with nonsense.', facts: lasting('redirect-garbage') },
  'redirect-empty': { line: 'The window comes back with nothing at all.', facts: lasting('redirect-empty') },
  'broken-client-id': {
    line: 'The pane was built with a client id that nobody registered.',
    facts: { clientId: 'unknown' },
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS;
