import { graphOf, type Settings } from '../../config';
import type { UsageSink } from '../../events';
import { scopeNames } from '../../entra';
import { mailOf } from '../../mailbox/me';
import { inTime } from '../../setup-sync/in-time';
import { compareMailbox } from '../../setup-sync/mailbox-match';
import { SILENT_LIMIT_MS } from '../../setup-sync/schedule';
import type { SetupSyncPorts } from '../../setup-sync/set-up-sync';
import { memoryIn } from './memory';
import { whenOffice, type Outlook } from './office';

export interface Booted {
  readonly settings: Settings;
  readonly outlook: Outlook;
  readonly ports: SetupSyncPorts;
}

/** Loads what turns failures into words. */
export const loadGuidance = () => import('../../setup-sync/guidance').then((module) => module.guidance);

/**
 * Everything a click on Set up sync needs, made ready before the click: nothing may come between it and the window.
 * Rejects with what `readFailure` understands.
 * @param events Where usage is counted; nowhere when absent.
 */
export async function boot(settings: Settings, events?: UsageSink): Promise<Booted> {
  const service = settings.syncService;
  const [outlook, { pickHost }, client] = await Promise.all([
    whenOffice(),
    import('../../hosts/pick').catch(signInUnavailable),
    service && import('../../sync-service/client').catch(signInUnavailable),
  ]);
  const host = await pickHost(settings, outlook.signIn);
  const loginHint = outlook.auth?.username ?? outlook.mailbox?.userProfile.emailAddress;
  return {
    settings,
    outlook,
    ports: {
      host,
      memory: memoryIn(outlook.settings, outlook.facts.address),
      requiredScopes: scopeNames,
      matchMailbox: async (session) => {
        const known = compareMailbox(outlook.facts, session.account);
        if (known !== 'unknown' || !outlook.facts.address) return known;
        const mail = await mailOf(session, graphOf(settings));
        return compareMailbox(outlook.facts, { ...session.account, ...(mail && { mail }) });
      },
      checkMailbox: async (session) => {
        const { checkMailbox } = await import('../../mailbox/check');
        return checkMailbox(session, graphOf(settings));
      },
      ...(service &&
        client && {
          syncService: client.syncService({
            url: service.url,
            token: (account) => inTime(host.tokenFor(service.scope, account), SILENT_LIMIT_MS),
            version: __VERSION__,
          }),
        }),
      guidance: loadGuidance,
      now: () => Date.now(),
      ...(loginHint && { loginHint }),
      ...(events && { events }),
    },
  };
}

/** What runs the sign-in did not load. */
export function signInUnavailable(cause: unknown): never {
  throw Object.assign(new Error('The sign-in library could not be loaded.', { cause }), {
    name: 'sign_in_unavailable',
  });
}
