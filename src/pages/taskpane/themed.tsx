import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useSpoken } from '../../views/words';
import { followOutlook, type Shade } from './office-theme';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

const watch = (changed: () => void) => {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
};

/** Light or dark as in Outlook, and as the browser prefers where Outlook does not say. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const { dir } = useSpoken().language;
  const preferred = useSyncExternalStore(watch, () => (dark.matches ? 'dark' : 'light'));
  const [told, setTold] = useState<Shade>();
  const shade = told ?? preferred;

  useEffect(() => followOutlook(setTold), []);
  // Scroll bars and what the browser draws by itself.
  useEffect(() => {
    document.documentElement.style.colorScheme = shade;
  }, [shade]);

  return (
    <FluentProvider theme={shade === 'dark' ? webDarkTheme : webLightTheme} dir={dir}>
      {children}
    </FluentProvider>
  );
}
