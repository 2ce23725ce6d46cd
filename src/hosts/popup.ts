import {
  EventType,
  type EventMessage,
  PublicClientApplication,
  type PopupEvent,
  type PopupRequest,
} from '@azure/msal-browser';
import type { Settings } from '../config';
import type { SignInHost, SignInOptions } from '../setup-sync/ports';
import { attempt, PaneError } from './attempt';
import { msalConfig, WINDOW_LIMIT_MS } from './msal-config';
import { requestScopes, toSession } from './session';

const PROBE_LIMIT_MS = 20 * 1000;

/**
 * Sign-in by MSAL's pop-up, for a browser tab and for hosts that offer nothing better.
 *
 * MSAL 5's default answer (BroadcastChannel) never reaches a cross-site frame, because browsers partition storage by
 * top-level site; polling the window does, and notices a closed window at once. Microsoft documents polling for Office
 * add-ins. The redirect page is passive in return: it must not close itself before the poll has read it.
 * https://github.com/AzureAD/microsoft-authentication-library-for-js, docs/redirect-bridge.md and LegacyPollingSample, 2026-11-23.
 */
export async function popupHost(settings: Settings): Promise<SignInHost> {
  const config = msalConfig(settings, 'redirect.html');
  const msal = new PublicClientApplication({
    ...config,
    system: { ...config.system, enableLegacyPolling: true },
  });
  await msal.initialize();

  function open(request: Omit<PopupRequest, 'scopes'>, limitMs: number) {
    if (!navigator.onLine) return failed(new PaneError('offline'));
    const correlationId = crypto.randomUUID();
    const close = closerOf(msal, correlationId);
    const answer = msal.acquireTokenPopup({
      ...request,
      scopes: requestScopes,
      correlationId,
      overrideInteractionInProgress: true,
    });
    return attempt({ answer: answer.then(toSession), closeWindow: close, limitMs });
  }

  return {
    name: 'popup',
    framed: window.self !== window.top,
    signIn: (options) => open({ prompt: promptFor(options.purpose), ...hint(options) }, WINDOW_LIMIT_MS),
    probe: (options) => open({ prompt: 'none', ...hint(options) }, PROBE_LIMIT_MS),
    async silent(options) {
      const [account] = msal.getAllAccounts();
      const result = account
        ? await msal.acquireTokenSilent({ scopes: requestScopes, account })
        : await msal.ssoSilent({ scopes: requestScopes, ...hint(options) });
      return toSession(result);
    },
    async forget() {
      await msal.clearCache();
    },
  };
}

/** MSAL tells of its window some time after it opened it: closes it now, or as soon as it is known. */
function closerOf(msal: PublicClientApplication, correlationId: string): () => void {
  let popup: Window | undefined;
  let closing = false;
  const callbackId = msal.addEventCallback(
    (message: EventMessage) => {
      if (message.correlationId !== correlationId) return;
      popup = (message.payload as PopupEvent).popupWindow;
      if (closing) popup.close();
      if (callbackId) msal.removeEventCallback(callbackId);
    },
    [EventType.POPUP_OPENED],
  );
  return () => {
    closing = true;
    popup?.close();
  };
}

const hint = ({ loginHint }: Pick<SignInOptions, 'loginHint'>) => (loginHint ? { loginHint } : {});

/**
 * Members never get `prompt=consent`: Microsoft then shows the approval page for ever, even after approval.
 * https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues, 2026-11-23.
 */
function promptFor(purpose: SignInOptions['purpose']): string | undefined {
  switch (purpose) {
    case 'member':
      return undefined;
    case 'tick-box':
      return 'consent';
    case 'other-account':
      return 'select_account';
  }
}

function failed(reason: PaneError) {
  return attempt({ answer: Promise.reject(reason), closeWindow: () => undefined, limitMs: 0 });
}
