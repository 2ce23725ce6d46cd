import { PEOPLE, type PersonKey } from '../data/people';
import { isScope, type Scope } from '../data/permissions';
import { POLICIES, type PolicyName } from '../data/policies';
import type { Ability } from '../data/roles';
import { revoke } from '../grants';
import type { About } from './about';
import type { NOTICES } from './notices';
import { pendingFor } from './requests';

interface Action {
  /** What it takes; absent for what people do for themselves, or as reviewers. */
  readonly takes?: Ability;
  /** Does it and names the notice, or undefined when the form said nothing that can be done. */
  readonly run: (about: About, form: URLSearchParams) => keyof typeof NOTICES | undefined;
}

const peopleIn = (form: URLSearchParams, name: string): PersonKey[] =>
  form.getAll(name).filter((key): key is PersonKey => Object.hasOwn(PEOPLE, key));

const scopesIn = (form: URLSearchParams): Scope[] => form.getAll('scope').filter(isScope);

/** What the center's forms do. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  revoke: {
    takes: 'revoke',
    run({ directory }, form) {
      for (const scope of scopesIn(form)) revoke(directory, scope);
      return 'revoked';
    },
  },
  properties: {
    takes: 'properties',
    run({ directory }, form) {
      directory.app = form.get('enabled') === 'no' ? 'disabled' : 'present';
      directory.assignment = form.get('assignment') === 'yes' ? 'required' : 'off';
      return 'properties';
    },
  },
  assign: {
    takes: 'assign',
    run({ directory }, form) {
      const people = peopleIn(form, 'person');
      for (const person of people) directory.assigned.add(person);
      return people.length > 0 ? 'assigned' : undefined;
    },
  },
  unassign: {
    takes: 'assign',
    run({ directory }, form) {
      for (const person of peopleIn(form, 'person')) directory.assigned.delete(person);
      return 'unassigned';
    },
  },
  'user-consent': {
    takes: 'user-consent',
    run({ directory }, form) {
      const policy = form.get('policy') ?? '';
      if (!Object.hasOwn(POLICIES, policy)) return undefined;
      directory.policy = policy as PolicyName;
      return 'user-consent';
    },
  },
  'admin-consent': {
    takes: 'workflow',
    run({ directory }, form) {
      directory.workflow = form.get('workflow') === 'yes' ? 'on' : 'off';
      directory.reviewers = new Set(peopleIn(form, 'reviewer'));
      return 'admin-consent';
    },
  },
  classify: {
    takes: 'classify',
    run({ directory }, form) {
      const scopes = scopesIn(form);
      for (const scope of scopes) directory.low.add(scope);
      return scopes.length > 0 ? 'classified' : undefined;
    },
  },
  unclassify: {
    takes: 'classify',
    run({ directory }, form) {
      for (const scope of scopesIn(form)) directory.low.delete(scope);
      return 'unclassified';
    },
  },
  /**
   * Deny and Block, for reviewers of any role. "Blocking a request creates a service principal object for the application in
   * your tenant in a disabled state": learn.microsoft.com/entra/identity/enterprise-apps/review-admin-consent-requests
   * (2023-06-14).
   */
  answer: {
    run(about, form) {
      const request = pendingFor(about).find(({ id }) => id === form.get('request'));
      const status = form.get('status');
      if (!request || (status !== 'denied' && status !== 'blocked')) return undefined;
      request.status = status;
      request.justification = form.get('justification') ?? '';
      if (status === 'blocked') about.directory.app = 'disabled';
      return status;
    },
  },
  'my-consent': {
    run({ admin, directory }) {
      directory.grants.byPerson.delete(admin);
      return 'consent-revoked';
    },
  },
};
