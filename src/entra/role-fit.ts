import { roles, type Role } from './roles';

/** What an admin says of their role: the id of a known one, another one, or not sure. */
export type RoleAnswer = Role['id'] | 'other' | 'unsure';

/** `maybe`: nobody can tell before Microsoft does. */
export type Fit = 'yes' | 'no' | 'maybe';

/** Which ways fit a role. For words only: a custom role or policy may allow more, and Microsoft decides. */
export interface RoleFit {
  /** By the approval link, in the admin center and by commands. */
  readonly approve: Fit;
  /** By signing in: whether the page shows the box for everyone. */
  readonly tickBox: Fit;
  /** By changing what people may consent to. */
  readonly settings: Fit;
}

const fitOf = (allowed: boolean): Fit => (allowed ? 'yes' : 'no');

export function roleFit(answer: RoleAnswer): RoleFit {
  if (answer === 'unsure') return { approve: 'maybe', tickBox: 'maybe', settings: 'maybe' };
  const role = roles.find(({ id }) => id === answer);
  if (!role) return { approve: 'no', tickBox: 'no', settings: 'no' };
  return {
    approve: fitOf(role.mayGrant),
    tickBox: fitOf(role.seesTickBox),
    settings: fitOf(role.mayChangeConsentSettings),
  };
}

/** The answer to start with, when a token said which role somebody holds. */
export function answerOf(known: Role | undefined): RoleAnswer {
  if (!known) return 'unsure';
  return known.mayGrant && roles.some(({ id }) => id === known.id) ? known.id : 'other';
}
