import type { DiagnosisContext, Finding, Sighting } from './diagnosis';
import type { Failure } from './failure';
import type { Guidance, SetupSyncPorts } from './sync-ports';

/** How something was tried that failed. The rest of its circumstances is asked for when it is judged. */
export type How = Pick<DiagnosisContext, 'silent' | 'adminRequest' | 'openFor'>;
export const byPerson: How = { silent: false, adminRequest: false };
export const unseen: How = { silent: true, adminRequest: false };

/** Makes a finding of what failed. Never rejects. */
export interface Judging {
  /** Of what was thrown or pasted. */
  find(input: unknown, how: How): Promise<Finding>;
  /** Of a failure of before, with what the person says they saw. */
  judge(failure: Failure, saw: Sighting): Promise<Finding>;
}

export function judging(ports: () => SetupSyncPorts): Judging {
  const guidance = () =>
    ports()
      .guidance()
      .catch(() => withoutWords);
  const context = (how: How): DiagnosisContext => ({
    ...how,
    host: ports().host.name,
    framed: ports().host.framed,
    offline: ports().isOffline(),
  });
  return {
    find: async (input, how) => (await guidance()).find(input, context(how)),
    judge: async (failure, saw) => (await guidance()).judge(failure, { ...context(byPerson), saw }),
  };
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
const withoutWords: Guidance = {
  find: (_, context) => Promise.resolve(context.offline ? offline : unexplained),
  judge: () => unexplained,
};
