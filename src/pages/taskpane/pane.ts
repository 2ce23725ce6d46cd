import { createStore, type StoreApi } from 'zustand/vanilla';
import { english, type LanguageChoice } from '../../locales/language';
import { shell, type ShellWords } from '../../locales/shell/en';
import { compareMailbox, isElsewhere } from '../../setup-sync/mailbox-match';
import type { SetupSync } from '../../setup-sync/set-up-sync';
import type { Booted } from './boot';

export type Page = 'sync' | 'settings' | 'help' | 'about';

export type Boot =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready'; readonly booted: Booted; readonly sync: SetupSync }
  /** Settings are missing, or the sign-in library did not load: a problem with words of its own. */
  | { readonly kind: 'failed'; readonly reason: unknown };

export type Shade = 'light' | 'dark';

/** What the pane's parts share. Set up sync has a state of its own: `boot.sync`. */
export interface PaneState {
  readonly boot: Boot;
  /** What the menu led to. */
  readonly page: Page;
  /** Whether a screen failed to draw itself. Another page may do better. */
  readonly broken?: boolean;
  readonly shade: Shade;
  readonly language: LanguageChoice;
  /** The words of that language which the shell needs. Absent until they are loaded. */
  readonly words?: ShellWords;
  /** The tag of the language that the person chose. */
  readonly own?: string | undefined;
}

export type Pane = StoreApi<PaneState>;

export const inEnglish = { language: { language: english, regional: english.tag }, words: shell } as const;

export const createPane = (): Pane =>
  createStore<PaneState>(() => ({
    boot: { kind: 'starting' },
    page: 'sync',
    shade: 'light',
    language: inEnglish.language,
  }));

export const isConnected = ({ boot }: PaneState): boolean =>
  boot.kind === 'ready' && boot.sync.getKept()?.kind === 'connected';

/** Whether only loading the pane anew can help: then there is nothing to choose from. */
export const isHopeless = ({ boot }: PaneState): boolean => boot.kind === 'failed';

/** What fills the pane below its header. Home and the last resort are in the page itself; all else React draws. */
export function filling(state: PaneState): 'home' | 'broken' | 'screens' {
  const { boot, page } = state;
  if (state.broken) return 'broken';
  if (boot.kind === 'failed' || page === 'help' || page === 'about') return 'screens';
  if (boot.kind === 'starting') return 'home';
  const { getState, getUnsaved } = boot.sync;
  const quiet = getState().kind === 'idle' && !getUnsaved() && !(page === 'settings' && isConnected(state));
  return quiet && !isElsewhere(compareMailbox(boot.booted.outlook.facts)) ? 'home' : 'screens';
}
