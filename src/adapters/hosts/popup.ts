import {
  type AuthenticationResult,
  EventType,
  type EventMessage,
  PublicClientApplication,
  type PopupEvent,
  type PopupRequest,
} from '@azure/msal-browser';
import { pageAddress, type Settings } from '../config';
import { interactionRequired } from '../../core/interaction-required';
import type { Session, SignInHost } from '../../core/ports';
import { attempt, failed, PaneError } from './attempt';
import { isFramed } from './framed';
import { msalConfig, PROBE_LIMIT_MS, WINDOW_LIMIT_MS } from './msal-config';
import { pageLanguage } from './page-language';
import { toCheckedSession, toServiceToken } from './session';
import { requestFor, tokenRequest } from './token-request';

const ASK_AGAIN_MS = 100;
const MICROSOFTS_PAGE_IS_THERE_MS = 10_000;

/**
 * Sign-in by MSAL's pop-up, for a browser tab and for hosts that offer nothing better.
 *
 * MSAL 5's default answer (BroadcastChannel) never reaches a cross-site frame, because browsers partition storage by
 * top-level site; polling the window does, and notices a closed window at once. Microsoft documents polling for Office
 * add-ins. The redirect page is passive in return: it must not close itself before the poll has read it.
 * https://github.com/AzureAD/microsoft-authentication-library-for-js, docs/redirect-bridge.md and LegacyPollingSample, 2026-11-23.
 */
export async function popupHost(settings: Settings, lang = pageLanguage): Promise<SignInHost> {
  const config = msalConfig(settings, pageAddress(settings, 'redirect'), 'sessionStorage');
  const msal = new PublicClientApplication({
    ...config,
    system: { ...config.system, enableLegacyPolling: true },
  });
  await msal.initialize();

  /** What is not for us is not kept either: MSAL put it into its cache. */
  async function sessionOf(result: AuthenticationResult): Promise<Session> {
    try {
      return toCheckedSession(result, settings);
    } catch (reason) {
      await msal.clearCache();
      throw reason;
    }
  }

  function open(request: PopupRequest, limitMs: number) {
    if (!navigator.onLine) return failed(new PaneError('offline'));
    const correlationId = crypto.randomUUID();
    const closeWindow = closerOf(msal, correlationId);
    const answer = msal.acquireTokenPopup({ ...request, correlationId, overrideInteractionInProgress: true });
    const session = answer.then(async (result) => {
      const got = await sessionOf(result);
      msal.setActiveAccount(result.account);
      return got;
    });
    return attempt({ answer: session, closeWindow, limitMs });
  }

  /** Several people may have signed in here: the one that is asked for, else whoever did so last. */
  const held = (id: string | undefined) =>
    (id === undefined ? msal.getActiveAccount() : msal.getAccount({ homeAccountId: id })) ?? undefined;

  const { cloud } = settings;
  return {
    name: 'popup',
    framed: isFramed(),
    signIn: ({ purpose, loginHint }) =>
      open(requestFor(settings, purpose, loginHint, lang()), WINDOW_LIMIT_MS),
    probe: ({ loginHint }) => open(tokenRequest(cloud, 'probe', loginHint), PROBE_LIMIT_MS),
    hasAccount: (id) => held(id) !== undefined,
    async silent({ loginHint, account: id }) {
      const account = held(id);
      const request = tokenRequest(cloud, 'member', loginHint, lang());
      // Not from MSAL's memory, which hides for an hour that an approval was taken back.
      return sessionOf(
        account
          ? await msal.acquireTokenSilent({ ...request, account, forceRefresh: true })
          : await msal.ssoSilent(request),
      );
    },
    async tokenFor(scope, id) {
      const account = held(id);
      if (!account) throw interactionRequired();
      return toServiceToken(await msal.acquireTokenSilent({ scopes: [scope], account }));
    },
    forget: () => msal.clearCache(),
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
      if (closing) closeForGood(popup);
      if (callbackId) msal.removeEventCallback(callbackId);
    },
    [EventType.POPUP_OPENED],
  );
  return () => {
    closing = true;
    if (popup) closeForGood(popup);
  };
}

/**
 * Chromium drops close() while the window navigates from about:blank to Microsoft, yet reports it as closed for that moment:
 * so close() is called again, whatever it reports. Seen in Chromium 156, 2026-11-30.
 */
function closeForGood(popup: Window) {
  popup.close();
  const asking = setInterval(() => popup.close(), ASK_AGAIN_MS);
  setTimeout(() => clearInterval(asking), MICROSOFTS_PAGE_IS_THERE_MS);
}
