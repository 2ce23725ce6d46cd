import type { Theme } from '@fluentui/react-components';
import { FluentProvider, webDarkTheme, webLightTheme } from '../../src/pages/taskpane/fluent';
import type { Boot, Page, PaneState } from '../../src/pages/taskpane/pane';
import { onThePage } from '../../src/views/screen-providers';
import { announce } from '../../src/pages/taskpane/shell';
import type { State } from '../../src/core/state';
import { AnnounceProvider } from '../../src/views/announce';
import { ActiveLanguageProvider, type ActiveLanguage } from '../../src/views/words';
import { environment } from './environment';
import { ScreenOf } from './screen-of';
import { record, type Shown } from './states';

export interface Look {
  readonly active: ActiveLanguage;
  readonly theme: 'light' | 'dark';
  /** 2 shows text at 200 %, as a browser does that enlarges text alone. */
  readonly textScale: number;
}

/** What React draws in the pane, but for what would open windows. */
export function GalleryScreen({ shown, look }: { readonly shown: Shown; readonly look: Look }) {
  const { active, theme, textScale } = look;
  return (
    <ActiveLanguageProvider value={active}>
      <FluentProvider
        theme={enlarged(theme === 'dark' ? webDarkTheme : webLightTheme, textScale)}
        dir={active.language.dir}
        style={onThePage}
      >
        <AnnounceProvider value={announce}>
          <ScreenOf shown={shown} />
        </AnnounceProvider>
      </FluentProvider>
    </ActiveLanguageProvider>
  );
}

/** What the pane's own parts have to know to show it. */
export function paneFor({ what, inSettings }: Shown): Pick<PaneState, 'boot' | 'page' | 'broken'> {
  switch (what) {
    case 'starting':
      return { boot: { kind: what }, page: 'sync', broken: false };
    case 'broken':
      return { boot: ready({ kind: 'idle' }, true), page: 'sync', broken: true };
    case 'waiting-for-outlook':
      return { boot: { kind: 'waiting', goOn: () => undefined }, page: 'sync', broken: false };
    case 'could-not-start':
      return { boot: { kind: 'failed', reason: undefined }, page: 'sync', broken: false };
    case 'help':
    case 'about':
    case 'not-loaded':
    case 'part-not-loaded':
    case 'shared-mailbox':
    case 'sign-in-first':
    case 'unsaved':
    case 'disconnect':
      return { boot: ready({ kind: 'idle' }), page: what === 'about' ? 'about' : 'help', broken: false };
    default:
      return {
        boot: ready(what, inSettings),
        page: inSettings ? 'settings' : ('sync' satisfies Page),
        broken: false,
      };
  }
}

const ready = (state: State, connected = state.kind === 'connected'): Boot => ({
  kind: 'ready',
  environment,
  sync: {
    getState: () => state,
    getKept: () => (connected ? record : undefined),
    getUnsaved: () => false,
    subscribe: () => () => undefined,
    send: () => undefined,
    goOnWith: () => undefined,
    restore: () => undefined,
    follow: () => undefined,
  },
});

/** Fluent gives text its size in pixels, so the sizes themselves grow. */
const enlarged = (theme: Theme, scale: number): Theme => {
  const sizes = Object.entries(theme).filter(([name]) => /^(?:fontSize|lineHeight)/.test(name));
  const grown = sizes.map(([name, size]) => [name, `${parseFloat(String(size)) * scale}px`]);
  return { ...theme, ...(Object.fromEntries(grown) as Partial<Theme>) };
};
