import { useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react';
import type { Settings } from '../adapters/config';
import { countTo, type UsageEvent, type UsageSink } from '../core/usage';
import { startSync, type Start } from './start-sync';
import type { Account } from '../core/ports';
import { SignInFirst } from '../views/sign-in-first';
import { useShellWords } from '../views/words';
import { useSync } from './use-sync';

/** The sidebar's own sign-in, which sync needs. */
export interface SidebarSession {
  /** What the person signs in to, e.g. `Salesforce`. */
  readonly system: string;
  readonly signedIn: boolean;
  /** Called from a click. */
  readonly signIn: () => void;
}

export interface SetUpSyncOptions {
  /** Keep the same object from render to render: another one starts anew. */
  readonly settings: Settings;
  /** Absent when the sidebar needs no sign-in of its own. */
  readonly session?: SidebarSession;
  /** A mailbox was connected, or was found connected. The account is known after a sign-in only. */
  readonly onConnected?: (account: Account | undefined) => void;
  readonly onDisconnected?: () => void;
  /** Counts usage: what people met, never who. See docs/privacy.md. Absent: nothing is counted. */
  readonly onEvent?: UsageSink;
}

/** A menu item, and the screen that belongs to it. */
export interface SetUpSyncItem {
  /** "Set up sync", or "Sync settings" once connected. */
  readonly label: string;
  /** Whether `select` can open Microsoft's window already; show the item disabled until then. */
  readonly ready: boolean;
  readonly connected: boolean;
  /** Call it straight from the item's click: Microsoft's window opens before it returns. Then show `screen`. */
  readonly select: () => void;
  /** For the place where the sidebar shows its content, inside its `FluentProvider`. */
  readonly screen: ReactElement;
  /** What went wrong when it could not start: settings, or the sign-in library. */
  readonly failure?: unknown;
}

/** Set up sync for a sidebar with a menu and a frame of its own. Use it once, where both are rendered. */
export function useSetUpSync({
  settings,
  session,
  onConnected,
  onDisconnected,
  onEvent,
}: SetUpSyncOptions): SetUpSyncItem {
  const { menu } = useShellWords();
  const start = useStart(settings, onEvent);
  const sync = useSync(settings, start);
  const { state, connected } = sync;
  const missing = session && !session.signedIn && !connected ? session : undefined;

  const account = state.kind === 'connected' ? state.account : undefined;
  useTold(connected, () => (connected ? onConnected?.(account) : onDisconnected?.()));

  return {
    label: connected ? menu.settings : menu.setUp,
    ready: start.kind === 'ready',
    connected,
    select: () => {
      if (!missing) sync.select();
    },
    screen: missing ? <SignInFirst system={missing.system} onSignIn={missing.signIn} /> : sync.screen,
    ...(start.kind === 'failed' && { failure: start.reason }),
  };
}

function useStart(settings: Settings, onEvent?: UsageSink): Start {
  const [start, setStart] = useState<Start>({ kind: 'starting' });
  const count = useEffectEvent((event: UsageEvent) => onEvent?.(event));
  useEffect(() => startSync(settings, setStart, countTo(count)), [settings]);
  return start;
}

/** Tells of a change, not of the beginning. */
function useTold(connected: boolean, tell: () => void) {
  const before = useRef(false);
  useEffect(() => {
    if (before.current === connected) return;
    before.current = connected;
    tell();
  });
}
