/** Sync settings and what follows from them. Loaded when somebody opens them. */
import { useState } from 'react';
import { portalLinks } from '../consent/entra';
import { advise } from '../consent/advise';
import { checkNow } from '../core/check-now';
import type { ConnectedRecord } from '../core/record';
import type { Event, State } from '../core/state';
import { Disconnecting } from '../views/disconnecting';
import { SyncSettings } from '../views/sync-settings';
import { useActiveLanguage } from '../views/words';
import type { Environment } from './boot';

interface SettingsPageProps {
  readonly state: State;
  readonly connection: ConnectedRecord;
  readonly send: (event: Event) => void;
  readonly environment: Environment;
  readonly onBack: () => void;
}

export function SettingsPage({ state, connection, send, environment, onBack }: SettingsPageProps) {
  const [confirming, setConfirming] = useState(false);
  const { locale } = useActiveLanguage();
  const { settings, ports } = environment;
  const hasService = settings.syncService !== undefined;
  /** Sends what leads to another screen than this page. */
  const leave = (event: Event) => () => {
    onBack();
    send(event);
  };

  function check() {
    if (state.kind !== 'connected') return;
    const event = checkNow(state.mailbox, Date.now());
    if (event.type === 'sign-in') leave(event)();
    else send(event);
  }

  if (confirming) {
    const { myApps, enterpriseApps } = portalLinks(settings.cloud, settings.endpoints);
    return (
      <Disconnecting
        hasService={hasService}
        links={{ enterpriseApps: enterpriseApps.url, ...(myApps && { myApps: myApps.url }) }}
        onConfirm={leave({ type: 'disconnect' })}
        onKeep={() => setConfirming(false)}
      />
    );
  }
  return (
    <SyncSettings
      record={connection}
      {...(state.kind === 'connected' && { connected: state })}
      required={ports.requiredScopes}
      hasService={hasService}
      {...(settings.mailAccess === 'ews' && {
        ewsSteps: advise('exchange-access-off', 'admin', locale?.problems).words.steps ?? [],
      })}
      onCheck={check}
      onExplain={(finding) => leave({ type: 'explain', finding, audience: 'member' })()}
      onSignIn={leave({ type: 'sign-in', purpose: 'member' })}
      onAskAdmin={(missing) => leave({ type: 'add-permissions', missing })()}
      onTryService={() => send({ type: 'hand-over' })}
      onEnd={() => send({ type: 'withdraw' })}
      onSignInToEnd={leave({ type: 'sign-in', purpose: 'withdraw' })}
      onOtherAccount={leave({ type: 'sign-in', purpose: 'other-account' })}
      onDisconnect={() => setConfirming(true)}
      onBack={onBack}
    />
  );
}
