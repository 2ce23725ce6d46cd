import {
  AuthError,
  type AuthenticationResult,
  ClientAuthErrorCodes,
  createNestablePublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import { pageAddress, type Settings } from '../config';
import { qualifyScopes, scopeNames } from '../../consent/entra';
import { inTime } from '../../core/in-time';
import { CLICK_NEEDED } from '../../core/ports';
import { attempt, failed, PaneError } from './attempt';
import { clickStillCounts } from './click';
import { isFramed } from './framed';
import { isHostTrouble } from './host-trouble';
import { msalConfig, PROBE_LIMIT_MS, WINDOW_LIMIT_MS } from './msal-config';
import { pageLanguage } from './page-language';
import { toServiceToken, toSession } from './session';
import { requestFor, tokenRequest, type TokenRequest } from './token-request';
import type { OfficeParts, Way } from './way';

/**
 * How long Microsoft is asked without a window before one opens. A click counts for 5 s in Chromium (`kActivationLifespan`),
 * Firefox (`dom.user_activation.transient.timeout`) and WebKit (`defaultTransientActivationDuration`), read 2026-12-01; the
 * other half is for Outlook's window, and for the dialog when that one does not open.
 */
const SILENT_FIRST_MS = 2500;

/**
 * Sign-in by Outlook itself (nested app authentication). Undefined where the bridge to Outlook does not answer.
 *
 * The bridge carries scopes, and neither `prompt` nor a hint nor `mkt`: so an admin's check box and another account need a
 * window of ours, and the language of Outlook's is not known. lib/msal-browser/src/naa/TokenRequest.ts of MSAL 5.29.0, where
 * `extraParameters` is a `Map`, which is `{}` in JSON; `prompt`:
 * https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/7356, 2024-10.
 */
export async function nestedHost(
  settings: Settings,
  { tenant }: NonNullable<OfficeParts['nested']>,
  lang = pageLanguage,
): Promise<Way | undefined> {
  const create = () => nestable(settings, tenant);
  const first = await create();
  if (!first) return undefined;
  let msal = first;

  const { cloud } = settings;
  /** After a click that came to nothing but the need of another one: that one opens the window at once. */
  let windowDue = false;
  /** The bridge has no time limit of its own, and Outlook's window cannot be closed from here. */
  const follow = (answer: Promise<AuthenticationResult>, limitMs: number) =>
    attempt({ answer: answer.then(toSession), limitMs });

  /**
   * Asks Microsoft without a window, and not MSAL's memory, which hides for an hour what was granted or taken back since
   * (`acquireTokenFromCache` in NestedAppAuthController.ts of 5.29.0). Outlook may still answer from its own: MSAL's sample of a
   * host does not mind `forceRefresh` (hostApp/src/nestedAppAuthBridge.js, 2026-12-01). A scope that was missing is in no memory.
   */
  const ask = (request: TokenRequest) => msal.acquireTokenSilent({ ...request, forceRefresh: true });

  /** What is granted when not everything is. A token for one scope carries all that are granted by then. */
  async function askForLess(loginHint: string | undefined): Promise<AuthenticationResult> {
    const some = await ask(tokenRequest(cloud, 'probe', loginHint));
    const has = new Set(toSession(some).scopes.map((scope) => scope.toLowerCase()));
    const lacking = scopeNames.filter((name) => !has.has(name.toLowerCase()));
    const since = await Promise.allSettled(
      lacking.map((name) => ask({ scopes: [...qualifyScopes(cloud, [name])] })),
    );
    return since.find((answer) => answer.status === 'fulfilled')?.value ?? some;
  }

  return {
    name: 'nested',
    framed: isFramed(),
    purposes: ['member'],
    givesUp: (reason) =>
      reason instanceof PaneError ? reason.name === 'timed_out_in_pane' : isHostTrouble(reason),
    signIn({ purpose, loginHint }) {
      if (!navigator.onLine) return failed(new PaneError('offline'));
      const request = requestFor(settings, purpose, loginHint, lang());
      const openWindow = () => msal.acquireTokenPopup(request);
      if (windowDue) {
        windowDue = false;
        return follow(openWindow(), WINDOW_LIMIT_MS);
      }
      let wanted = true;
      let opened: () => void = () => undefined;
      const opens = new Promise<void>((resolve) => (opened = resolve));
      const answer = inTime(ask(request), SILENT_FIRST_MS).then(
        (result) => {
          if (!wanted) throw new PaneError('cancelled_in_pane');
          return result;
        },
        (reason: unknown) => {
          if (!wanted) throw new PaneError('cancelled_in_pane');
          if (isOffline(reason)) throw reason;
          windowDue = !clickStillCounts();
          if (windowDue) throw new PaneError(CLICK_NEEDED);
          opened();
          return openWindow();
        },
      );
      return {
        ...follow(answer, WINDOW_LIMIT_MS),
        opens,
        cancel: () => {
          wanted = false;
        },
      };
    },
    probe({ loginHint }) {
      if (!navigator.onLine) return failed(new PaneError('offline'));
      const all = ask(tokenRequest(cloud, 'member', loginHint, lang()));
      const answer = all.catch((reason: unknown) =>
        askForLess(loginHint).catch(() => {
          throw reason;
        }),
      );
      return follow(answer, PROBE_LIMIT_MS);
    },
    /** Outlook's own. */
    hasAccount: () => true,
    silent({ loginHint }) {
      return follow(ask(tokenRequest(cloud, 'member', loginHint, lang())), PROBE_LIMIT_MS).result;
    },
    /**
     * Proves nothing, so a token that is kept will do: the service is told of a disconnect also after the approval ended. It is of
     * Outlook's own account, whoever that is: whose it is stands with it.
     */
    tokenFor: async (scope) => toServiceToken(await msal.acquireTokenSilent({ scopes: [scope] })),
    /** Outlook keeps the account; here only tokens in memory are dropped. This client has no `clearCache`. */
    async forget() {
      msal = (await create()) ?? msal;
    },
  };
}

/** Whether Outlook says that there is no network: a window could show nothing. */
const isOffline = (reason: unknown): boolean =>
  reason instanceof AuthError && reason.errorCode === ClientAuthErrorCodes.noNetworkConnectivity;

/** MSAL's client for the bridge; undefined when it fell back to the standard client, which needs windows of its own. */
async function nestable(settings: Settings, tenant: string | undefined) {
  const config = msalConfig(settings, pageAddress(settings, 'redirect'), 'memoryStorage', tenant);
  let bridged = false;
  const msal = await createNestablePublicClientApplication(config, undefined, (configuration, controller) => {
    bridged = true;
    return new PublicClientApplication(configuration, controller);
  });
  return bridged ? msal : undefined;
}
