import { randomUUID } from 'node:crypto';
import { DEFAULT_SCENARIO, factsOf, type Choice } from './choose';
import { APP } from './data/app';
import { FAULTS, type Fault, type FaultPlace } from './data/faults';
import type { PersonKey } from './data/people';
import type { Scope } from './data/permissions';
import type { ActiveFault, Facts } from './data/scenarios';
import type { Flow } from './login/flow';

/** A request that a person sent through Microsoft's admin consent workflow. */
export interface ConsentRequest {
  readonly person: PersonKey;
  readonly scopes: readonly Scope[];
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
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
  readonly scopes: readonly Scope[];
}

/** The live state of a run. Everything may be read and changed while it runs. */
export interface Tenant extends LiveFacts {
  /** Tells runs apart: a page that keeps something forgets it when this changes. */
  run: string;
  choice: Choice;
  faults: ActiveFault[];
  /** People who may use the app when assignment is required. */
  assigned: Set<PersonKey>;
  grants: { everyone: Set<Scope>; byPerson: Map<PersonKey, Set<Scope>> };
  /** Approvals for everybody that do not show yet. */
  lagging: { scopes: readonly Scope[]; looks: number } | undefined;
  requests: ConsentRequest[];
  outbox: SentMail[];
  asked: Asked[];
  roaming: Map<PersonKey, Record<string, unknown>>;
  flows: Map<string, Flow>;
  codes: Map<string, IssuedCode>;
  refreshTokens: Map<string, RefreshToken>;
  /** Who is signed in to Microsoft, by session cookie, latest first. */
  sessions: Map<string, PersonKey[]>;
}

type LiveFacts = { -readonly [Key in keyof Omit<Facts, 'faults' | 'approved'>]: Facts[Key] };

export const defaultChoice = (): Choice => ({
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
    assigned: new Set(),
    grants: {
      everyone: new Set(approved === 'everything' ? APP.permissions : []),
      byPerson: new Map(),
    },
    lagging: undefined,
    requests: [],
    outbox: [],
    asked: [],
    roaming: new Map(),
    flows: new Map(),
    codes: new Map(),
    refreshTokens: new Map(),
    sessions: new Map(),
  };
};

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
