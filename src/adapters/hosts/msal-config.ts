import type { Configuration } from '@azure/msal-browser';
import type { Settings } from '../config';
import { clouds } from '../../consent/entra';
import { networkClient } from './network-client';

/** How long a person may take in Microsoft's window: reading, MFA, a word with a colleague. */
export const WINDOW_LIMIT_MS = 10 * 60 * 1000;

/** How long Microsoft may take to answer when it shows nothing. */
export const PROBE_LIMIT_MS = 20 * 1000;

const ANSWER_LIMIT_MS = 10 * 1000;

/** Where tokens are kept, and why not in memory everywhere: docs/decisions/0010-tokens.md. */
export type TokenCache = 'sessionStorage' | 'memoryStorage';

/**
 * MSAL's configuration for the given settings; the same for practice and production but for where the endpoints are.
 * @param redirectUri Where Microsoft's answer arrives.
 * @param tenant The tenant's id when it is known before the sign-in.
 */
export function msalConfig(
  settings: Settings,
  redirectUri: string,
  cache: TokenCache,
  tenant = 'organizations',
): Configuration {
  const login = settings.endpoints?.login;
  return {
    auth: {
      clientId: settings.clientId,
      authority: `${clouds[settings.cloud].authority}/${tenant}`,
      redirectUri,
      ...(login && { authorityMetadata: JSON.stringify(metadataAt(`${login}/${tenant}`)) }),
    },
    cache: { cacheLocation: cache },
    system: {
      popupBridgeTimeout: WINDOW_LIMIT_MS,
      iframeBridgeTimeout: ANSWER_LIMIT_MS,
      networkClient,
      loggerOptions: { piiLoggingEnabled: false },
    },
  };
}

function metadataAt(tenantUrl: string) {
  const origin = new URL(tenantUrl).origin;
  return {
    authorization_endpoint: `${tenantUrl}/oauth2/v2.0/authorize`,
    token_endpoint: `${tenantUrl}/oauth2/v2.0/token`,
    end_session_endpoint: `${tenantUrl}/oauth2/v2.0/logout`,
    jwks_uri: `${tenantUrl}/discovery/v2.0/keys`,
    issuer: `${origin}/{tenantid}/v2.0`,
  };
}
