import { FluentProvider, type PartialTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AnnounceProvider, type Announce } from './announce';
import { ActiveLanguageProvider, type ActiveLanguage } from './words';

/** The page has the same ground, also beside the screens. */
export const onThePage = { backgroundColor: 'transparent' } as const;

interface ScreenProvidersProps {
  readonly active: ActiveLanguage;
  /** What is around it counts when absent. */
  readonly theme?: PartialTheme | undefined;
  readonly announce: Announce;
  readonly children: ReactNode;
}

/** Language, colours and the voice. */
export function ScreenProviders({ active, theme, announce, children }: ScreenProvidersProps) {
  const { language, regional } = active;
  return (
    <ActiveLanguageProvider value={active}>
      <FluentProvider {...(theme && { theme })} lang={regional} dir={language.dir} style={onThePage}>
        <AnnounceProvider value={announce}>{children}</AnnounceProvider>
      </FluentProvider>
    </ActiveLanguageProvider>
  );
}
