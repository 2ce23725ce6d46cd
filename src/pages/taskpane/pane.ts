import { createStore, type StoreApi } from 'zustand/vanilla';
import { english, type LanguageChoice } from '../../locales/language';
import { shell, type ShellWords } from '../../locales/shell/en';
import { notSyncedIn } from '../../core/mailbox-match';
import type { Theme } from '../../adapters/outlook';
import { hasConnection } from '../../feature/select-sync';
import type { Start } from '../../feature/start-sync';

export type Page = 'sync' | 'settings' | 'help' | 'about';

export type Boot = Start;

/** What the pane's parts share. Set up sync has a state of its own: `boot.sync`. */
export interface PaneState {
  readonly boot: Boot;
  /** What the menu led to. */
  readonly page: Page;
  /** Whether a screen failed to draw itself. Another page may do better. */
  readonly broken?: boolean;
  readonly theme: Theme;
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
    theme: 'light',
    language: inEnglish.language,
  }));

export const isConnected = ({ boot }: PaneState): boolean =>
  boot.kind === 'ready' && hasConnection(boot.sync);

/** Whether only loading the pane anew can help: then there is nothing to choose from. */
export const isHopeless = ({ boot }: PaneState): boolean => boot.kind === 'failed';

/** Which section of the page shows below the header. `screens` is drawn by React, the others stand in the page itself. */
export function sectionFor(state: PaneState): 'home' | 'waiting' | 'broken' | 'screens' {
  const { boot, page } = state;
  if (state.broken) return 'broken';
  if (boot.kind === 'failed' || page === 'help' || page === 'about') return 'screens';
  if (boot.kind === 'starting') return 'home';
  if (boot.kind === 'waiting') return 'waiting';
  const { getState, getUnsaved } = boot.sync;
  const quiet = getState().kind === 'idle' && !getUnsaved() && !(page === 'settings' && isConnected(state));
  return quiet && !notSyncedIn(boot.environment.outlook.facts) ? 'home' : 'screens';
}
