import { DIALS, NUMBER_DIALS, type DialName, type NumberDialName } from './data/dials';
import type { FaultName } from './data/faults';
import { ORDINARY, SCENARIOS, type Facts, type Scenario, type ScenarioName } from './data/scenarios';

/** A run: a scenario by name, with what was changed of it. */
export interface Choice {
  readonly scenario: ScenarioName;
  readonly facts: Facts;
  readonly view: 'outlook' | 'pane';
  /** Width of the pane in Outlook, CSS pixels. */
  readonly width: number;
}

/** A choice that names something which does not exist. */
export interface Refusal {
  readonly status: 400 | 404;
  readonly message: string;
  readonly valid: readonly string[];
}

export const DEFAULT_SCENARIO: ScenarioName = 'approval-needed';

/** Reads `scenario=NAME` and its overrides from a query. Empty values count as not given. */
export function choose(query: Readonly<Record<string, string>>): Choice | Refusal {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const { scenario = DEFAULT_SCENARIO, ...dials } = given;
  if (!isScenario(scenario)) {
    return {
      status: 404,
      message: `There is no scenario “${scenario}”.`,
      valid: Object.keys(SCENARIOS),
    };
  }
  for (const [name, value] of Object.entries(dials)) {
    const refusal = refuse(name, value);
    if (refusal) return refusal;
  }
  const { view, width, fault, ...others } = dials;
  return {
    scenario,
    facts: {
      ...factsOf(scenario),
      ...(Object.fromEntries(Object.entries(others).map(read)) as Partial<Facts>),
      ...(fault && { faults: readFault(fault) }),
    },
    view: view === 'pane' ? 'pane' : 'outlook',
    width: Number(width ?? 320),
  };
}

export const factsOf = (name: ScenarioName): Facts => {
  const scenario: Scenario = SCENARIOS[name];
  return { ...ORDINARY, ...scenario.facts };
};

export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(SCENARIOS, name);

function refuse(name: string, value: string): Refusal | undefined {
  if (Object.hasOwn(DIALS, name)) {
    const valid: readonly string[] = DIALS[name as DialName];
    return valid.includes(value) ? undefined : { status: 400, message: `“${value}” is no ${name}.`, valid };
  }
  if (Object.hasOwn(NUMBER_DIALS, name)) {
    const [least, most] = NUMBER_DIALS[name as NumberDialName];
    const fits = /^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most;
    return fits
      ? undefined
      : {
          status: 400,
          message: `“${value}” is no ${name}.`,
          valid: [`a whole number from ${least} to ${most}`],
        };
  }
  return {
    status: 400,
    message: `There is nothing called “${name}” to change.`,
    valid: [...Object.keys(DIALS), ...Object.keys(NUMBER_DIALS)],
  };
}

const read = ([name, value]: [string, string]): [string, string | number] => [
  name,
  Object.hasOwn(NUMBER_DIALS, name) ? Number(value) : value,
];

function readFault(fault: string): Facts['faults'] {
  if (fault === 'none') return [];
  const [name, once] = fault.split(':');
  return [{ name: name as FaultName, lasts: once ? 'once' : 'lasting' }];
}
