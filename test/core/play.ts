import type { Failure } from '../../src/core/failure';
import type { MailboxReport } from '../../src/core/mailbox-report';
import type { ConnectedRecord } from '../../src/core/record';
import type { Effect, Event, State } from '../../src/core/state';
import type { Finding } from '../../src/core/diagnosis';
import { start, step, type Model } from '../../src/core/step';

export const failure: Failure = { source: 'msal', codes: [], names: ['access_denied'], phrases: [] };
export const certain: Finding = {
  failure,
  diagnosis: { certainty: 'certain', problem: 'admin-approval-required', owner: 'tenant-admin' },
};
export const unsure: Finding = {
  failure,
  diagnosis: {
    certainty: 'possible',
    problem: 'admin-approval-required',
    owner: 'tenant-admin',
    candidates: ['admin-approval-required', 'consent-required'],
  },
};
export const session = {
  account: { id: 'a.b', username: 'mia@contoso.example', tenant: 'b', roles: [] },
  scopes: ['User.Read'],
  accessToken: 'secret',
};
export const anotherSession = {
  ...session,
  account: { id: 'c.b', username: 'cal@contoso.example', tenant: 'b', roles: [] },
};
/** What the session above leaves behind. */
export const record: ConnectedRecord = {
  v: 3,
  kind: 'connected',
  since: 7,
  account: 'a.b',
  tenant: 'b',
  scopes: ['User.Read'],
};
/** Without a window. */
export const renewed = { type: 'signed-in', session, now: 7, missing: [], otherAccount: false } as const;
export const signedIn = { ...renewed, attempt: 1 } as const;
export const asked = { v: 3, kind: 'waiting', since: 5, via: 'mail' } as const;

/** Sends events one after the other; returns where they lead and everything asked of the world. */
export function play(...events: Event[]): { state: State; effects: Effect[]; model: Model } {
  let model = start;
  const effects: Effect[] = [];
  for (const event of events) {
    const next = step(model, event);
    model = next.model;
    effects.push(...next.effects);
  }
  return { state: model.state, effects, model };
}

export const signIn: Event = { type: 'sign-in', purpose: 'member' };

export const problem = (
  id: Finding['diagnosis']['problem'],
  owner: Finding['diagnosis']['owner'],
  retryAfter?: number,
): Finding => ({
  failure: { ...failure, source: 'graph', names: [], ...(retryAfter !== undefined && { retryAfter }) },
  diagnosis: { certainty: 'certain', problem: id, owner },
});
export const noMailbox = problem('mailbox-unavailable', 'tenant-admin');
export const expired = problem('sign-in-required', 'user');
export const revoked = problem('consent-required', 'user');
export const unreachable = problem('network', 'network');

export const all = (state: MailboxReport[number]['state']): MailboxReport =>
  (['mail', 'calendar', 'contacts', 'tasks'] as const).map((area) => ({ area, state }));
export const works = all({ kind: 'works' });
export const busy = (retryAfter: number): MailboxReport => [
  ...works.slice(1),
  { area: 'mail', state: { kind: 'busy', retryAfter } },
];
export const checked = (check: number, report: MailboxReport, finding?: Finding): Event => ({
  type: 'mailbox-checked',
  check,
  report,
  now: 1000,
  ...(finding && { finding }),
});
/** A renewal without a window that was refused. */
export const silently = (finding = unreachable, missing: string[] = []): Event => ({
  type: 'failed-silently',
  finding,
  missing,
  hadAccount: true,
});
export const restored: Event = { type: 'restored', record };
export const connectedWith = (...events: Event[]) => play(signIn, signedIn, ...events);
export const mailboxIn = (state: State) => (state.kind === 'connected' ? state.mailbox : undefined);
