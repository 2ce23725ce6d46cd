import { randomUUID } from 'node:crypto';
import { DEFAULT_SCENARIO, factsOf, type Choice } from './choose';
import { APP } from './data/app';
import { FAULTS } from './data/faults';
import type { Fault, FaultPlace } from './data/fault';
import type { OrganizationKey } from './data/organization';
import { organizationKeyOf, peopleOf, person, type PersonKey } from './data/people';
import { SUGGESTED_LOW, type Scope } from './data/permissions';
import type { ActiveFault, Facts } from './data/scenarios';
import type { Flow } from './login/flow';
import type { ScopesAsked } from './login/scopes';
import { noConnections, type Connections } from './sync-service/connections';

/** A request that a person sent through Microsoft's admin consent workflow. */
export interface ConsentRequest {
  readonly id: string;
  readonly person: PersonKey;
  readonly scopes: readonly Scope[];
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /**
   * "As a reviewer … you can only act on those requests that were created after you were designated as a reviewer":
   * learn.microsoft.com/entra/identity/enterprise-apps/review-admin-consent-requests (2023-06-14).
   */
  readonly reviewers: ReadonlySet<PersonKey>;
  status: 'pending' | 'approved' | 'denied' | 'blocked';
  /** What the reviewer wrote when denying or blocking. */
  justification?: string;
}

export interface SentMail {
  readonly from: PersonKey;
  readonly to: string;
  readonly subject: string;
  readonly htmlBody: string;
}

/** Something the pane or a browser asked Microsoft, without its body. */
export interface Asked {
  readonly host: 'login' | 'graph';
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface IssuedCode {
  readonly flow: Flow;
  readonly person: PersonKey;
  used: boolean;
}

export interface RefreshToken {
  readonly person: PersonKey;
  readonly asked: ScopesAsked;
}

/** A token that Outlook holds for the add-in, as it handed it over. */
export interface HeldToken {
  readonly person: PersonKey;
  /** The scopes it was given for, in lower case. */
  readonly names: ReadonlySet<string>;
  /** By the pane's clock, in milliseconds since 1970. */
  readonly until: number;
  readonly parts: object;
}

/** A request to the sync service, without its token and body. */
export interface ToldService {
  readonly method: string;
  readonly key?: string;
  /** The answer's status, or the kind of fault that struck. */
  readonly status: number | string;
}

/** What an organization decides about the app. */
export interface Directory extends Pick<
  Facts,
  'policy' | 'workflow' | 'app' | 'assignment' | 'conditionalAccess' | 'provisioning'
> {
  /** Its object id of the app's service principal, a GUID. */
  readonly appObjectId: string;
  /** People who may use the app when assignment is required. */
  assigned: Set<PersonKey>;
  grants: { everyone: Set<Scope>; byPerson: Map<PersonKey, Set<Scope>> };
  /** What the organization classified as low impact. */
  low: Set<Scope>;
  /** Who reviews requests from now on. */
  reviewers: Set<PersonKey>;
  requests: ConsentRequest[];
}

/** An approval for everybody that does not show yet. */
export interface Lagging {
  readonly directory: Directory;
  readonly scopes: readonly Scope[];
  readonly replace: boolean;
  readonly tries: number;
  /** Milliseconds since 1970. */
  readonly showsAt: number;
}

/** The live state of a run. Everything may be read and changed while it runs. */
export interface Tenant extends LiveFacts, Live<Directory> {
  /** Tells runs apart: a page that keeps something forgets it when this changes. */
  run: string;
  choice: Choice;
  faults: ActiveFault[];
  /** What is true of Fabrikam; the tenant itself is Contoso. */
  abroad: Live<Directory>;
  lagging: Lagging | undefined;
  outbox: SentMail[];
  asked: Asked[];
  roaming: Map<PersonKey, Record<string, unknown>>;
  /** What the sync service knows, by object id and tenant id. */
  connections: Connections;
  told: ToldService[];
  flows: Map<string, Flow>;
  codes: Map<string, IssuedCode>;
  /** Every code and token of this run: nobody but the app may ever see them. */
  issued: Set<string>;
  refreshTokens: Map<string, RefreshToken>;
  /** What Outlook holds for the add-in, the latest first. */
  held: HeldToken[];
  /** Who is signed in to Microsoft, by session cookie, latest first. */
  sessions: Map<string, PersonKey[]>;
  /** Who is signed in to the admin center, by session cookie. */
  portalSessions: Map<string, PersonKey>;
}

export type Live<T> = { -readonly [Key in keyof T]: T[Key] };
type LiveFacts = Live<Omit<Facts, 'faults' | 'approved'>>;

const APPROVED: Readonly<Record<Facts['approved'], readonly Scope[]>> = {
  nothing: [],
  partly: APP.olderPermissions,
  everything: APP.permissions,
};

/** Whoever has a role, though not every role may approve. */
const reviewersOf = (organization: OrganizationKey): Set<PersonKey> =>
  new Set(peopleOf(organization).filter((key) => person(key).role));

const defaultChoice = (): Choice => ({
  scenario: DEFAULT_SCENARIO,
  facts: factsOf(DEFAULT_SCENARIO),
  view: 'outlook',
  width: 320,
});

export const createTenant = (choice: Choice = defaultChoice()): Tenant => {
  const { approved, faults, ...facts } = choice.facts;
  return {
    ...facts,
    run: randomUUID(),
    choice,
    faults: [...faults],
    appObjectId: APP.objectId,
    assigned: new Set(),
    grants: { everyone: new Set(APPROVED[approved]), byPerson: new Map() },
    low: new Set(SUGGESTED_LOW),
    reviewers: reviewersOf('contoso'),
    requests: [],
    abroad: {
      policy: 'managed',
      workflow: 'off',
      app: 'present',
      assignment: 'off',
      conditionalAccess: 'off',
      provisioning: 'done',
      appObjectId: APP.objectIdAbroad,
      assigned: new Set(),
      grants: { everyone: new Set(), byPerson: new Map() },
      low: new Set(SUGGESTED_LOW),
      reviewers: reviewersOf('fabrikam'),
      requests: [],
    },
    lagging: undefined,
    outbox: [],
    asked: [],
    roaming: new Map(),
    connections: noConnections(),
    told: [],
    flows: new Map(),
    codes: new Map(),
    issued: new Set(),
    refreshTokens: new Map(),
    held: [],
    sessions: new Map(),
    portalSessions: new Map(),
  };
};

/** The organization whose account somebody uses. */
export const directoryOf = (tenant: Tenant, key: PersonKey): Live<Directory> =>
  organizationKeyOf(key) === 'contoso' ? tenant : tenant.abroad;

/** Starts the run anew, in the same object, so that whoever holds it sees the new run. */
export const restart = (tenant: Tenant, choice: Choice = tenant.choice): void => {
  Object.assign(tenant, createTenant(choice));
};

/** The fault that strikes here now, if any; one that lasts once is used up by asking. */
export function strike(tenant: Tenant, place: FaultPlace): Fault['effect'] | undefined {
  const active = tenant.faults.find(({ name }) => FAULTS[name].at === place);
  if (!active) return undefined;
  if (active.lasts === 'once') tenant.faults = tenant.faults.filter((fault) => fault !== active);
  return FAULTS[active.name].effect;
}
