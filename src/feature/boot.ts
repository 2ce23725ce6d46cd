import { graphOf, type Settings } from '../adapters/config';
import type { Counter } from '../core/usage';
import { scopeNames } from '../consent/entra';
import { officeHost } from '../adapters/hosts/office-host';
import type { ReadLanguage } from '../adapters/hosts/page-language';
import { inTime } from '../core/in-time';
import { version } from '../core/version';
import { compareMailbox } from '../core/mailbox-match';
import { SILENT_LIMIT_MS } from '../core/schedule';
import type { SetupSyncPorts } from '../core/set-up-sync';
import { browserMemory } from '../adapters/memory';
import type { Outlook } from '../adapters/outlook';

/** What Set up sync runs in: the settings, what Outlook says, and the ways to the world outside. */
export interface Environment {
  readonly settings: Settings;
  readonly outlook: Outlook;
  readonly ports: SetupSyncPorts;
  /** Ours. */
  readonly version: string;
}

/** What is told about, and to whom; nothing is needed. */
export interface BootOptions {
  /** Nothing is counted when absent. */
  readonly count?: Counter;
  /** What Microsoft's window is asked to speak; the page's language when absent. */
  readonly lang?: ReadLanguage;
}

/** Loads what turns failures into words. */
const loadGuidance = () => import('../consent/guidance').then((module) => module.guidance);

/** What `boot` needs whatever Outlook tells. */
export const loadParts = ({ syncService }: Settings) =>
  Promise.all([import('../adapters/hosts/pick'), syncService && import('../adapters/sync-service/client')]);

/** The rules, which the menu does without. */
export const loadRules = () => import('./rules').catch(signInUnavailable);

/**
 * Everything a click on Set up sync needs, made ready before the click: nothing may come between it and the window.
 * Rejects with what `readFailure` understands.
 * @param outlook What Outlook tells by now.
 */
export async function boot(
  settings: Settings,
  outlook: Outlook,
  { count, lang }: BootOptions = {},
): Promise<Environment> {
  const service = settings.syncService;
  const [{ pickHost }, client] = await loadParts(settings).catch(signInUnavailable);
  const host = await pickHost(settings, outlook.signIn, officeHost(), lang);
  const { facts } = outlook;
  const loginHint = outlook.auth?.username ?? facts.address;
  return {
    settings,
    outlook,
    version,
    ports: {
      host,
      memory: outlook.memory ?? browserMemory,
      requiredScopes: scopeNames,
      matchMailbox: async (session) => {
        const known = compareMailbox(facts, session.account);
        if (known !== 'unknown' || !facts.address) return known;
        const { addressesOf } = await import('../adapters/mailbox/me');
        const addresses = await addressesOf(session, graphOf(settings));
        return compareMailbox(facts, { ...session.account, addresses });
      },
      checkMailbox: async (session) => {
        const { checkMailbox } = await import('../adapters/mailbox/check');
        return checkMailbox(session, graphOf(settings));
      },
      ...(service &&
        client && {
          syncService: client.syncService({
            url: service.url,
            token: (account) => inTime(host.tokenFor(service.scope, account), SILENT_LIMIT_MS),
            version,
          }),
        }),
      guidance: loadGuidance,
      now: () => Date.now(),
      isOffline: () => !navigator.onLine,
      ...(loginHint && { loginHint }),
      ...(count && { count }),
    },
  };
}

/** What runs the sign-in did not load. */
function signInUnavailable(cause: unknown): never {
  throw Object.assign(new Error('The sign-in library could not be loaded.', { cause }), {
    name: 'sign_in_unavailable',
  });
}
