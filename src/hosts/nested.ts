import {
  type AuthenticationResult,
  createNestablePublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import type { Settings } from '../config';
import { attempt, failed, PaneError } from './attempt';
import { isFramed } from './framed';
import { isHostTrouble } from './host-trouble';
import { msalConfig, PROBE_LIMIT_MS, WINDOW_LIMIT_MS } from './msal-config';
import { toSession } from './session';
import { tokenRequest } from './token-request';
import type { OfficeParts, Way } from './way';

/**
 * Sign-in by Outlook itself (nested app authentication). Undefined where the bridge to Outlook does not answer.
 *
 * The bridge carries no `prompt`, so an admin's tick box and another account need a window of ours.
 * https://github.com/AzureAD/microsoft-authentication-library-for-js, lib/msal-browser/src/naa/TokenRequest.ts of 5.29.0.
 */
export async function nestedHost(
  settings: Settings,
  { tenant }: NonNullable<OfficeParts['nested']>,
): Promise<Way | undefined> {
  const create = () => nestable(settings, tenant);
  const first = await create();
  if (!first) return undefined;
  let msal = first;

  const { cloud } = settings;
  /** The bridge has no time limit of its own, and Outlook's window cannot be closed from here. */
  const follow = (answer: Promise<AuthenticationResult>, limitMs: number) =>
    attempt({ answer: answer.then(toSession), limitMs });

  return {
    name: 'nested',
    framed: isFramed(),
    purposes: ['member'],
    givesUp: isHostTrouble,
    signIn({ purpose, loginHint }) {
      if (!navigator.onLine) return failed(new PaneError('offline'));
      return follow(msal.acquireTokenPopup(tokenRequest(cloud, purpose, loginHint)), WINDOW_LIMIT_MS);
    },
    probe({ loginHint }) {
      if (!navigator.onLine) return failed(new PaneError('offline'));
      const { scopes } = tokenRequest(cloud, 'probe', loginHint);
      return follow(msal.ssoSilent({ scopes, ...(loginHint && { loginHint }) }), PROBE_LIMIT_MS);
    },
    /** Outlook's own. */
    hasAccount: () => true,
    silent({ loginHint }) {
      const request = tokenRequest(cloud, 'member', loginHint);
      return follow(msal.ssoSilent(request), PROBE_LIMIT_MS).result;
    },
    tokenFor: async (scope) => (await msal.ssoSilent({ scopes: [scope] })).accessToken,
    /** Outlook keeps the account; here only tokens in memory are dropped. This client has no `clearCache`. */
    async forget() {
      msal = (await create()) ?? msal;
    },
  };
}

/** MSAL's client for the bridge; undefined when it fell back to the standard client, which needs windows of its own. */
async function nestable(settings: Settings, tenant: string | undefined) {
  const config = msalConfig(settings, 'redirect.html', tenant);
  let bridged = false;
  const msal = await createNestablePublicClientApplication(
    { ...config, cache: { cacheLocation: 'memoryStorage' } },
    undefined,
    (configuration, controller) => {
      bridged = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return bridged ? msal : undefined;
}
