/** The screens that explain and guide. Loaded after the menu: they bring the catalogue of problems with them. */
import { useMemo } from 'react';
import type { Event, State } from '../../setup-sync/state';
import { AdviceScreen } from '../../views/advice-screen';
import { SigningIn } from '../../views/signing-in';
import { Waiting } from '../../views/waiting';
import type { Booted } from './boot';
import { handlersFor } from './handlers';
import { reasonFor } from './request-for';

interface Guided<Kind extends State['kind']> {
  readonly state: Extract<State, { kind: Kind }>;
  readonly send: (event: Event) => void;
  readonly booted: Booted;
}

export function SigningInGuided({ send, booted }: Omit<Guided<'signing-in'>, 'state'>) {
  return (
    <SigningIn
      reason={reasonFor(booted)}
      onSawApproval={() => send({ type: 'saw', sighting: 'need-admin-approval' })}
      onSentRequest={() => send({ type: 'asked', via: 'workflow', now: Date.now() })}
      onCancel={() => send({ type: 'cancel' })}
    />
  );
}

export function Advising({ state, send, booted }: Guided<'advising'>) {
  const handlers = useMemo(() => handlersFor(booted, send), [booted, send]);
  return (
    <AdviceScreen
      finding={state.finding}
      audience={state.audience}
      {...(state.checked && { checked: state.checked })}
      names={namesIn(booted)}
      details={detailsOf(state.finding, booted)}
      handlers={handlers}
    />
  );
}
