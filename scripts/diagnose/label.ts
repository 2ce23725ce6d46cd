import { catalogue, type Category } from '../../catalogue';
import { type Problem, type ProblemId, problemOf } from '../../src/diagnose';

/** Who has to act, in the words support people sort by. */
export type Actor = 'user' | 'admin' | 'vendor' | 'retry';

export interface Label {
  readonly category: Category;
  readonly actor: Actor;
}

/** Kinds of failure that pass by themselves: whoever could mend the cause, trying again is what to do. */
const passing: ReadonlySet<Category> = new Set([
  'interaction-in-progress',
  'timeout',
  'network',
  'service-unavailable',
]);

export function labelOf(id: ProblemId): Label {
  const { category } = catalogue[id];
  const { owner } = problemOf(id);
  return { category, actor: passing.has(category) ? 'retry' : actorOf(owner) };
}

function actorOf(owner: Problem['owner']): Actor {
  switch (owner) {
    case 'user':
      return 'user';
    case 'tenant-admin':
      return 'admin';
    case 'vendor':
      return 'vendor';
    case 'microsoft':
    case 'network':
    case 'unknown':
      return 'retry';
  }
}
