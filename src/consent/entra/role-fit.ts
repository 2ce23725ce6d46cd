import type { Role } from './roles';

/** What an admin says of their role: one that may grant, another one, or not sure. */
export type RoleAnswer = Role | 'other' | 'unsure';

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
  switch (answer) {
    case 'unsure':
      return { approve: 'maybe', tickBox: 'maybe', settings: 'maybe' };
    case 'other':
      return { approve: 'no', tickBox: 'no', settings: 'no' };
    default:
      return {
        approve: fitOf(answer.mayGrant),
        tickBox: fitOf(answer.seesTickBox),
        settings: fitOf(answer.mayChangeConsentSettings),
      };
  }
}
