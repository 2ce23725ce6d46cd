import { within } from '../../core/in-time';
import {
  createStandardPublicClientApplication,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { Settings } from '../../adapters/config';
import { readDialogOrder } from '../../adapters/hosts/dialog-address';
import { failureOf } from '../../adapters/hosts/dialog-message';
import { msalConfig } from '../../adapters/hosts/msal-config';
import { toCheckedSession } from '../../adapters/hosts/session';
import { requestFor } from '../../adapters/hosts/token-request';
import type { PostToPane } from './message-parent';

const NONCE_KEY = 'lpc-sidebar.dialog';

export type Outcome = 'leaving' | 'done' | 'nothing-to-do' | 'failed';

/** After this a person is told that it did not work. Should Office come later, the pane still hears how it went. */
const POST_LIMIT_MS = 10_000;

/**
 * One round of the dialog: opened by the pane it goes on to Microsoft; back from there it tells the pane how it went.
 * The standard client, because nested app authentication hangs in a dialog:
 * https://github.com/OfficeDev/office-js/issues/4949, 2026-11-23.
 */
export async function signInHere(settings: Settings, post: PostToPane): Promise<Outcome> {
  const order = readDialogOrder(window.location.href);
  const nonce = order?.nonce ?? sessionStorage.getItem(NONCE_KEY);
  if (!nonce) return 'nothing-to-do';
  const thisPage = new URL('dialog.html', window.location.href).href;
  try {
    const msal = await createStandardPublicClientApplication(
      // MSAL starts no redirect with memory, and ends one with it: docs/decisions/0010-tokens.md.
      msalConfig(settings, thisPage, order ? 'sessionStorage' : 'memoryStorage'),
    );
    if (order) {
      sessionStorage.setItem(NONCE_KEY, nonce);
      void post({ v: 1, nonce, type: 'ready' });
      // A window that MSAL left half-way is of no use any more.
      await msal.handleRedirectPromise().catch(() => null);
      void post({ v: 1, nonce, type: 'navigating' });
      await msal.acquireTokenRedirect(requestFor(settings, order.kind, order.loginHint, order.lang ?? ''));
      return 'leaving';
    }
    sessionStorage.removeItem(NONCE_KEY);
    const result = await msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    return await inTime(
      post(
        result
          ? {
              v: 1,
              nonce,
              type: 'result',
              session: {
                ...toCheckedSession(result, settings),
                ...(await forService(msal, settings, result)),
              },
            }
          : { v: 1, nonce, type: 'error', failure: { name: 'hash_empty_error' } },
      ),
    );
  } catch (reason) {
    return inTime(post({ v: 1, nonce, type: 'error', failure: failureOf(reason) }));
  }
}

const inTime = (posting: Promise<void>): Promise<Outcome> =>
  within(
    posting.then(() => 'done' as const),
    POST_LIMIT_MS,
    () => 'failed' as const,
  );

const SERVICE_LIMIT_MS = 5000;

/** The token for the sync service: the pane cannot get one later, and goes on without if there is none. */
async function forService(
  msal: IPublicClientApplication,
  { syncService }: Settings,
  { account }: AuthenticationResult,
): Promise<{ readonly serviceToken?: string }> {
  if (!syncService) return {};
  const token = msal.acquireTokenSilent({ scopes: [syncService.scope], account }).catch(() => undefined);
  const got = await within(token, SERVICE_LIMIT_MS, () => undefined);
  return got?.account.homeAccountId === account.homeAccountId ? { serviceToken: got.accessToken } : {};
}
