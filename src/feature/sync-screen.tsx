import { Activity, Suspense, useDeferredValue, useEffect, type ReactElement } from 'react';
import { checkNow } from '../core/check-now';
import { notSyncedIn } from '../core/mailbox-match';
import type { Event, State } from '../core/state';
import { AskWhatYouSaw } from '../views/ask-what-you-saw';
import { Checking } from '../views/checking';
import { ClickNeeded } from '../views/click-needed';
import { Connected } from '../views/connected';
import { later } from '../views/later';
import { Remembered } from '../views/remembered';
import { LanguageAskedProvider } from '../views/words';
import { WrongAccount } from '../views/wrong-account';
import type { Environment } from './boot';
import { loadGuided } from './load-guided';

const NotSyncedMailbox = later(() =>
  import('../views/not-synced').then(({ NotSyncedMailbox }) => NotSyncedMailbox),
);
const Advising = later(() => loadGuided().then(({ Advising }) => Advising));
const SigningInGuided = later(() => loadGuided().then(({ SigningInGuided }) => SigningInGuided));
const PartlyApproved = later(() => loadGuided().then(({ PartlyApproved }) => PartlyApproved));
const ApprovalReach = later(() => loadGuided().then(({ ApprovalReach }) => ApprovalReach));
const Disconnected = later(() => loadGuided().then(({ Disconnected }) => Disconnected));
const WindowOpen = later(() => loadGuided().then(({ WindowOpen }) => WindowOpen));
const WaitingForAdmin = later(() => loadGuided().then(({ WaitingForAdmin }) => WaitingForAdmin));

interface SyncScreenProps {
  readonly state: State;
  readonly send: (event: Event) => void;
  readonly environment: Environment;
  /** What stands there while nothing is set up. */
  readonly home: ReactElement | null;
  readonly onSettings: () => void;
}

/**
 * The screen of a state: each has one. The one before stays until it is whole. In a gap between them the focus would be nowhere,
 * and Orca (43.1, 2026-12-01) then tells of something else, or takes the new heading for known.
 */
export function SyncScreen({ state, ...props }: SyncScreenProps) {
  useEffect(() => void loadGuided().catch(() => undefined), []);
  const whole = useDeferredValue(state);
  // Nothing of this one has to load, and what it brings is news again, though in the words of the last time.
  const shown = state.kind === 'checking' ? state : whole;
  return (
    <LanguageAskedProvider value={props.environment.ports.host.name !== 'nested'}>
      <Suspense fallback={null}>
        <Current state={shown} {...props} />
      </Suspense>
    </LanguageAskedProvider>
  );
}

function Current({ state, send, environment, home, onSettings }: SyncScreenProps): ReactElement | null {
  const signIn = () => send({ type: 'sign-in', purpose: 'member' });
  const cancel = () => send({ type: 'cancel' });

  switch (state.kind) {
    case 'idle': {
      const what = notSyncedIn(environment.outlook.facts);
      if (!what) return home;
      return <NotSyncedMailbox app={environment.settings.appName} what={what} onAnyway={signIn} />;
    }
    case 'disconnecting':
      return <Disconnected state={state} send={send} environment={environment} />;
    case 'signing-in':
    case 'asking': {
      if (state.kind === 'signing-in' && state.silent) return <Checking onCancel={cancel} />;
      if (state.kind === 'signing-in' && state.purpose === 'withdraw') {
        return <WindowOpen onCancel={cancel} />;
      }
      // The question is drawn while Microsoft's window is open, to be there with Microsoft's answer.
      const asking = state.kind === 'asking';
      return (
        <>
          {!asking && <SigningInGuided environment={environment} send={send} />}
          <Activity mode={asking ? 'visible' : 'hidden'}>
            <AskWhatYouSaw
              onSaw={(sighting) => send({ type: 'saw', sighting })}
              onSentRequest={() => send({ type: 'asked', via: 'workflow', now: Date.now() })}
              onPasted={(text) => send({ type: 'pasted', text })}
              onAdmin={() => send({ type: 'audience', audience: 'admin' })}
            />
          </Activity>
        </>
      );
    }
    case 'checking':
      return <Checking onCancel={cancel} />;
    case 'click-needed':
      return <ClickNeeded onOpen={() => send(state.next)} onCancel={cancel} />;
    case 'advising':
      return <Advising state={state} send={send} environment={environment} />;
    case 'waiting':
      return <WaitingForAdmin state={state} send={send} environment={environment} />;
    case 'partly':
      return <PartlyApproved state={state} send={send} environment={environment} />;
    case 'wrong-account':
      return (
        <WrongAccount
          account={state.account.username}
          mailbox={environment.outlook.facts.address ?? environment.ports.loginHint ?? ''}
          onFinish={() => send({ type: 'sign-in', purpose: 'other-account' })}
          onStop={() => send({ type: 'home' })}
        />
      );
    case 'connected':
      if (!state.account) {
        return (
          <Remembered
            state={state}
            onCheck={() => send(checkNow(state.mailbox, Date.now()))}
            onSignIn={signIn}
            onSettings={onSettings}
          />
        );
      }
      return (
        <Connected
          state={state}
          account={state.account}
          onSettings={onSettings}
          onExplain={(finding) => send({ type: 'explain', finding, audience: 'member' })}
          onSignIn={signIn}
        >
          {state.reach && <ApprovalReach primary reach={state.reach} send={send} environment={environment} />}
        </Connected>
      );
  }
}
