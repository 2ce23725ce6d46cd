import type { SetupSync } from '../core/set-up-sync';

/** Whether a mailbox is connected, also while something is in its way: then the menu's item is "Sync settings". */
export const hasConnection = (sync: SetupSync): boolean => sync.getKept()?.kind === 'connected';

/** Opens Microsoft's window before it returns, so call it straight from a click. */
export const signIn = (sync: SetupSync | undefined): void =>
  sync?.send({ type: 'sign-in', purpose: 'member' });

/** What the menu's item does, straight from the click. `open` shows the screens of Set up sync, or the settings. */
export function selectSync(sync: SetupSync | undefined, open: (page: 'sync' | 'settings') => void): void {
  const connected = sync !== undefined && hasConnection(sync);
  open(connected ? 'settings' : 'sync');
  if (!connected) signIn(sync);
}
