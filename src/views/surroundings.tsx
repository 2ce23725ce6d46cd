import { FluentProvider, type PartialTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AnnounceProvider, type Announce } from './announce';
import { SpokenProvider, type Spoken } from './words';

/** The page has the same ground, also beside the screens. */
export const onThePage = { backgroundColor: 'transparent' } as const;

interface SurroundingsProps {
  readonly spoken: Spoken;
  /** What is around it counts when absent. */
  readonly theme?: PartialTheme | undefined;
  readonly announce: Announce;
  readonly children: ReactNode;
}

/** Language, colours and the voice. */
export function Surroundings({ spoken, theme, announce, children }: SurroundingsProps) {
  const { language, regional } = spoken;
  return (
    <SpokenProvider value={spoken}>
      <FluentProvider {...(theme && { theme })} lang={regional} dir={language.dir} style={onThePage}>
        <AnnounceProvider value={announce}>{children}</AnnounceProvider>
      </FluentProvider>
    </SpokenProvider>
  );
}
