/** The screens that explain and guide. Loaded after the menu: they bring the catalogue of problems with them. */
import { useEffect, useMemo } from 'react';
import { preloadListFormat } from '../consent/words/list';
import { advise } from '../consent/advise';
import { guidance } from '../consent/guidance';
import { readFailure } from '../consent/read-failure';
import type { Event, Reach, State } from '../core/state';
import { AdviceScreen } from '../views/advice-screen';
import { Ending } from '../views/ending';
import { ProblemScreen } from '../views/problem-screen';
import { Partly } from '../views/partly';
import { ReachNote } from '../views/reach-note';
import { SigningIn, WindowOpen } from '../views/signing-in';
import { Waiting } from '../views/waiting';
import { useShellWords, useActiveLanguage } from '../views/words';
import type { Environment } from './boot';
import { handlersFor } from './handlers';
import { approvalLink, detailsOf, reasonFor } from './request-for';

export { WindowOpen };

interface Guided<Kind extends State['kind']> {
  readonly state: Extract<State, { kind: Kind }>;
  readonly send: (event: Event) => void;
  readonly environment: Environment;
}

export function SigningInGuided({ send, environment }: Omit<Guided<'signing-in'>, 'state'>) {
  const active = useActiveLanguage();
  const { tag } = active.language;
  useEffect(() => {
    const soon = setTimeout(preloadListFormat, 0, tag);
    return () => clearTimeout(soon);
  }, [tag]);
  return (
    <SigningIn
      reason={reasonFor(environment, active)}
      onSawApproval={() => send({ type: 'saw', sighting: 'need-admin-approval' })}
      onSentRequest={() => send({ type: 'asked', via: 'workflow', now: Date.now() })}
      onCancel={() => send({ type: 'cancel' })}
    />
  );
}

export function Advising({ state, send, environment }: Guided<'advising'>) {
  const { finding } = state;
  const active = useActiveLanguage();
  const handlers = useMemo(
    () => handlersFor(environment, active, send, finding),
    [environment, active, send, finding],
  );
  return (
    <AdviceScreen
      finding={finding}
      audience={state.audience}
      {...(state.checked && { checked: state.checked })}
      app={environment.settings.appName}
      details={detailsOf(finding, environment)}
      handlers={handlers}
      facts={{
        ...environment.settings,
        ...(environment.outlook.auth && { tenant: environment.outlook.auth.tenant }),
      }}
    >
      {state.reach && <ApprovalReach reach={state.reach} send={send} environment={environment} />}
    </AdviceScreen>
  );
}

export function WaitingForAdmin({ state, send, environment }: Guided<'waiting'>) {
  const active = useActiveLanguage();
  const handlers = useMemo(() => handlersFor(environment, active, send), [environment, active, send]);
  return (
    <Waiting
      record={state.record}
      {...(state.checked && { checked: state.checked })}
      onCheck={handlers.onCheck}
      onFinish={() => handlers.onSignIn('member')}
      handlers={handlers}
      onRestart={handlers.onHome}
    />
  );
}

/** Nothing is set up any more, and the sync service has still to be told. */
export function Disconnected({ state, send }: Guided<'disconnecting'>) {
  const { locale } = useActiveLanguage();
  const { untold } = state;
  const found = untold?.why === 'token' ? untold.finding.diagnosis : undefined;
  const told =
    found?.certainty === 'certain' && found.problem !== 'sign-in-required' ? found.problem : undefined;
  return (
    <Ending
      untold={untold}
      obstacle={told && advise(told, 'member', locale?.problems).words}
      onSignIn={() => send({ type: 'sign-in', purpose: 'withdraw' })}
      onTry={() => send({ type: 'withdraw' })}
      onSetUp={() => send({ type: 'sign-in', purpose: 'member' })}
    />
  );
}

export function PartlyApproved({ state, send, environment }: Guided<'partly'>) {
  const active = useActiveLanguage();
  const handlers = useMemo(() => handlersFor(environment, active, send), [environment, active, send]);
  return (
    <Partly
      app={environment.settings.appName}
      missing={state.missing}
      {...(state.checked && { checked: state.checked })}
      handlers={handlers}
    />
  );
}

export function ApprovalReach({
  reach,
  primary = false,
  send,
  environment,
}: { readonly reach: Reach; readonly primary?: boolean } & Omit<Guided<'connected'>, 'state'>) {
  const approve = useMemo(() => approvalLink(environment), [environment]);
  return (
    <ReachNote
      reach={reach}
      approveLink={approve}
      primary={primary}
      onTicked={(everyone) => send({ type: 'ticked', everyone })}
    />
  );
}

interface CouldNotStartProps {
  readonly reason: unknown;
  /** Absent where the settings do not say. */
  readonly app?: string | undefined;
  readonly onReload: () => void;
}

/** It cannot work at all: settings are missing, or the sign-in library did not load. */
export function CouldNotStart({ reason, app, onReload }: CouldNotStartProps) {
  const { title } = useShellWords();
  const { diagnosis } = guidance.judge(readFailure(reason), {
    host: 'popup',
    framed: window.self !== window.top,
    silent: false,
    adminRequest: false,
    offline: !navigator.onLine,
  });
  return <ProblemScreen problem={diagnosis.problem} app={app || title} onReload={onReload} />;
}
