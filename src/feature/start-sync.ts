import type { Settings } from '../adapters/config';
import { officeHost } from '../adapters/hosts/office-host';
import { isEqual } from '../core/mailbox-match';
import { goLive } from './go-live';
import type { SetupSync } from '../core/set-up-sync';
import type { createSync } from './rules';
import { boot, loadParts, loadRules, type Environment, type BootOptions } from './boot';
import { followOutlook } from '../adapters/office';
import { noOutlook, type Outlook } from '../adapters/outlook';

/** How far Set up sync has come. */
export type Start =
  | { readonly kind: 'starting' }
  /** Outlook has not answered for a while. It is taken whenever it does. */
  | {
      readonly kind: 'waiting';
      /** Goes on without it. Absent where only Outlook can open Microsoft's window. */
      readonly goOn?: () => void;
    }
  | { readonly kind: 'ready'; readonly environment: Environment; readonly sync: SetupSync }
  /** Settings are missing, or the sign-in library did not load: a problem with words of its own. */
  | { readonly kind: 'failed'; readonly reason: unknown };

/** Sooner than this nobody is told that Outlook takes its time. Milliseconds. */
const PATIENCE_MS = 5000;

/**
 * Starts Set up sync and keeps it with the mailbox that is open. In Outlook it waits for Outlook's answer; elsewhere for
 * nothing. What Outlook tells later is taken as soon as no window of Microsoft's is open: more about the same mailbox changes
 * no screen, and another mailbox has a Set up sync of its own. Returns how to stop.
 */
export function startSync(
  settings: Settings,
  tell: (start: Start) => void,
  options?: BootOptions,
): () => void {
  const place = officeHost();
  let current: Extract<Start, { kind: 'ready' }> | undefined;
  let news: Outlook | undefined;
  let booting = false;
  let stopped = false;
  let stopLive = () => undefined as void;

  const told = (outlook: Outlook) => {
    news = outlook;
    void takeNews();
  };
  const isBusy = () => booting || (current !== undefined && 'before' in current.sync.getState());

  async function takeNews(): Promise<void> {
    if (!news || stopped || isBusy()) return;
    const outlook = news;
    news = undefined;
    if (outlook === current?.environment.outlook) return;
    booting = true;
    clearTimeout(waiting);
    try {
      const [environment, rules] = await Promise.all([boot(settings, outlook, options), loadRules()]);
      booting = false;
      if (stopped) return;
      // Somebody clicked meanwhile: later.
      if (isBusy()) news ??= outlook;
      else install(environment, rules.createSync);
    } catch (reason) {
      booting = false;
      if (!stopped && !current) tell({ kind: 'failed', reason });
    }
    void takeNews();
  }

  function install(environment: Environment, create: typeof createSync) {
    stopLive();
    const sync =
      current && isSameMailbox(current.environment, environment) ? current.sync : create(environment.ports);
    if (sync === current?.sync) sync.goOnWith(environment.ports);
    current = { kind: 'ready', environment, sync };
    const unlive = goLive(sync, environment.ports.memory);
    const unsubscribe = sync.subscribe(() => void takeNews());
    stopLive = () => {
      unlive();
      unsubscribe();
    };
    tell(current);
  }

  const waiting = setTimeout(() => {
    const goOn = () => {
      tell({ kind: 'starting' });
      told(noOutlook);
    };
    tell({ kind: 'waiting', ...(place === 'web' && { goOn }) });
  }, PATIENCE_MS);
  // Loaded while Outlook is waited for. What fails here fails again where it is needed.
  loadParts(settings).catch(() => undefined);
  loadRules().catch(() => undefined);
  const unfollow = followOutlook(told);
  if (place === 'none' && !news && !booting) told(noOutlook);

  return () => {
    stopped = true;
    clearTimeout(waiting);
    unfollow();
    stopLive();
  };
}

/** Also where nothing was known of the mailbox until now. */
const isSameMailbox = (before: Environment, now: Environment): boolean => {
  const { address } = before.outlook.facts;
  return address === undefined || isEqual(address, now.outlook.facts.address);
};
