/** The screens that explain and guide. Loaded after the menu: they bring the catalogue of problems with them. */
import { useMemo } from 'react';
import { guidance } from '../../setup-sync/guidance';
import { report } from '../../setup-sync/report';
import type { Event, Finding, State } from '../../setup-sync/state';
import { AdviceScreen } from '../../views/advice-screen';
import { ProblemScreen } from '../../views/problem-screen';
import { SigningIn } from '../../views/signing-in';
import { Waiting } from '../../views/waiting';
import { useWords } from '../../views/words';
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
      names={{ app: booted.settings.appName }}
      details={detailsOf(state.finding, booted)}
      handlers={handlers}
      facts={booted.settings}
    />
  );
}

export function WaitingForAdmin({ state, send, booted }: Guided<'waiting'>) {
  const handlers = useMemo(() => handlersFor(booted, send), [booted, send]);
  return (
    <Waiting
      record={state.record}
      {...(state.checked && { checked: state.checked })}
      onCheck={handlers.onCheck}
      onFinish={() => handlers.onSignIn('member')}
      remind={handlers}
      onRestart={handlers.onHome}
    />
  );
}

/** The pane cannot work at all: settings are missing, or the sign-in library did not load. */
export function CouldNotStart({ reason }: { readonly reason: unknown }) {
  const { title } = useWords();
  const { diagnosis } = guidance.find(reason, {
    host: 'popup',
    framed: window.self !== window.top,
    silent: false,
    adminRequest: false,
    offline: !navigator.onLine,
  });
  return <ProblemScreen problem={diagnosis.problem} app={title} onReload={() => window.location.reload()} />;
}

const detailsOf = ({ failure, diagnosis }: Finding, { settings, ports, outlook }: Booted): string =>
  report({
    failure,
    diagnosis,
    clientId: settings.clientId,
    host: ports.host.name,
    framed: ports.host.framed,
    version: __VERSION__,
    now: new Date(),
    ...(outlook.mailbox && {
      outlook: `${outlook.mailbox.diagnostics.hostName} ${outlook.mailbox.diagnostics.hostVersion}`,
    }),
  });
