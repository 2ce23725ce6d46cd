import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

const watch = (changed: () => void) => {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
};

/** Light or dark, as the browser prefers. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const prefersDark = useSyncExternalStore(watch, () => dark.matches);
  return <FluentProvider theme={prefersDark ? webDarkTheme : webLightTheme}>{children}</FluentProvider>;
}
