import type { PartialTheme } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactElement } from 'react';
import { checkSettings, readSettings, type Settings } from '../adapters/config';
import { pageLanguage } from '../adapters/hosts/page-language';
import type { Account } from '../core/ports';
import { countTo, type UsageEvent, type UsageSink } from '../core/usage';
import { shell } from '../locales/shell/en';
import { SignInFirst } from '../views/sign-in-first';
import { ScreenProviders } from '../views/screen-providers';
import { Guarded } from './guarded';
import { startSync, type Start } from './start-sync';
import { useSidebarSync } from './use-sidebar-sync';
import { useSidebarLanguage } from './use-loaded-language';
import { useVoice } from './use-voice';

/** The sidebar's own sign-in, which sync needs. */
export interface SidebarSession {
  /** What the person signs in to, e.g. `Salesforce`. */
  readonly system: string;
  /** Whether the person is signed in to it now. */
  readonly signedIn: boolean;
  /** Called from a click. */
  readonly signIn: () => void;
}

/** What a sidebar gives. Everything may be absent. */
export interface SetUpSyncOptions {
  /** Absent where they stand in the page: see `readSettings`. Other ones start anew. */
  readonly settings?: Settings;
  /** A BCP 47 tag such as `de-AT`. Absent: the language of the page (`<html lang>`), else the browser's. */
  readonly language?: string;
  /** Says something to screen readers. Absent: a status region of its own at the end of the page does. */
  readonly announce?: (text: string) => void;
  /** Fluent UI's theme. Absent: the one of the `FluentProvider` around `screen`. */
  readonly theme?: PartialTheme;
  /** Absent when the sidebar needs no sign-in of its own. */
  readonly session?: SidebarSession;
  /** A mailbox was connected, or was found connected. The account is known after a sign-in only. */
  readonly onConnected?: (account: Account | undefined) => void;
  /** A mailbox was disconnected. */
  readonly onDisconnected?: () => void;
  /** Counts usage: what people met, never who. See docs/privacy.md. Absent: nothing is counted. */
  readonly onEvent?: UsageSink;
}

/** A menu item, and the screen that belongs to it. */
export interface SetUpSyncItem {
  /** "Set up sync", or "Sync settings" once connected, in the person's language. */
  readonly label: string;
  /** Whether the item can be chosen; show it disabled until then. It takes five seconds at most. */
  readonly ready: boolean;
  /** Whether a mailbox is connected. */
  readonly connected: boolean;
  /** Call it straight from the item's click: Microsoft's window opens before it returns. Then show `screen`. */
  readonly select: () => void;
  /** For the place where the sidebar shows its content. No error leaves it. */
  readonly screen: ReactElement;
  /** What went wrong when it could not start: settings, or the sign-in library. `screen` says so in words. */
  readonly failure?: unknown;
}

/** Set up sync for a sidebar with a menu and a frame of its own. Use it once, where both are rendered. */
export function useSetUpSync({
  settings,
  language,
  announce,
  theme,
  session,
  onConnected,
  onDisconnected,
  onEvent,
}: SetUpSyncOptions = {}): SetUpSyncItem {
  const active = useSidebarLanguage(language);
  const voice = useVoice(announce, active?.regional);
  const { start, app, startAgain } = useStart(settings, active?.regional, onEvent);
  const { state, connected, select, screen, startOver } = useSidebarSync(app, start, startAgain);
  const { menu } = active?.locale?.shell ?? shell;
  const isWanted = !connected && start.kind !== 'failed';
  const missing = isWanted && session?.signedIn === false ? session : undefined;

  const account = state.kind === 'connected' ? state.account : undefined;
  useTold(connected, () => (connected ? onConnected?.(account) : onDisconnected?.()));

  const content = missing ? <SignInFirst system={missing.system} onSignIn={missing.signIn} /> : screen;
  return {
    label: connected ? menu.settings : menu.setUp,
    ready: active !== undefined && start.kind !== 'starting',
    connected,
    select: () => {
      if (!missing) select();
    },
    screen: active ? (
      <Guarded onStartOver={startOver}>
        <ScreenProviders active={active} theme={theme} announce={voice}>
          {content}
        </ScreenProviders>
      </Guarded>
    ) : (
      <></>
    ),
    ...(start.kind === 'failed' && { failure: start.reason }),
  };
}

type Given = { readonly settings: Settings } | { readonly reason: unknown };

/** Settings that cannot be used are told in words, as whatever else keeps it from starting. */
function readGiven(text: string | undefined): Given {
  try {
    return { settings: text === undefined ? readSettings() : checkSettings(JSON.parse(text) as Settings) };
  } catch (reason) {
    return { reason };
  }
}

function useStart(settings: Settings | undefined, lang: string | undefined, onEvent: UsageSink | undefined) {
  // By what they say: an object may be made anew with each render.
  const text = settings && JSON.stringify(settings);
  const given = useMemo(() => readGiven(text), [text]);
  const [start, setStart] = useState<Start>({ kind: 'starting' });
  const [turn, setTurn] = useState(0);
  const count = useEffectEvent((event: UsageEvent) => onEvent?.(event));
  const speaks = useEffectEvent(() => lang ?? pageLanguage());

  useEffect(() => {
    if ('reason' in given) return undefined;
    return startOrSay(given.settings, setStart, { count: countTo(count), lang: speaks });
  }, [given, turn]);

  return {
    start: 'reason' in given ? ({ kind: 'failed', reason: given.reason } as const) : start,
    app: settings?.appName ?? ('settings' in given ? given.settings.appName : ''),
    startAgain: () => {
      setStart({ kind: 'starting' });
      setTurn((before) => before + 1);
    },
  };
}

/** Whatever keeps it from starting is told: nothing is thrown at the sidebar. */
function startOrSay(...[settings, tell, options]: Parameters<typeof startSync>) {
  try {
    return startSync(settings, tell, options);
  } catch (reason) {
    tell({ kind: 'failed', reason });
    return undefined;
  }
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
