import { FluentProvider, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { Shell } from '../../src/views/shell';
import { SpokenProvider, type Spoken } from '../../src/views/words';
import { ScreenOf } from './screen-of';
import type { Shown } from './states';

export interface Look {
  readonly spoken: Spoken;
  readonly theme: 'light' | 'dark';
  /** 2 shows text at 200 %, as a browser does that enlarges text alone. */
  readonly textScale: number;
}

const nothing = () => undefined;

/** The pane as it is, but for what would open windows. */
export function GalleryPane({ shown, look }: { readonly shown: Shown; readonly look: Look }) {
  const { spoken, theme, textScale } = look;
  const { what } = shown;
  return (
    <SpokenProvider value={spoken}>
      <FluentProvider
        theme={enlarged(theme === 'dark' ? webDarkTheme : webLightTheme, textScale)}
        dir={spoken.language.dir}
      >
        {what === 'broken' || what === 'could-not-start' ? (
          <ScreenOf shown={shown} />
        ) : (
          <Shell
            connected={shown.inSettings ?? (typeof what === 'object' && what.kind === 'connected')}
            ready={what !== 'starting'}
            onSetUp={nothing}
            onHelp={nothing}
            onAbout={nothing}
          >
            <ScreenOf shown={shown} />
          </Shell>
        )}
      </FluentProvider>
    </SpokenProvider>
  );
}

/** Fluent gives text its size in pixels, so the sizes themselves grow. */
const enlarged = (theme: Theme, scale: number): Theme => {
  const sizes = Object.entries(theme).filter(([name]) => /^(?:fontSize|lineHeight)/.test(name));
  const grown = sizes.map(([name, size]) => [name, `${parseFloat(String(size)) * scale}px`]);
  return { ...theme, ...(Object.fromEntries(grown) as Partial<Theme>) };
};
