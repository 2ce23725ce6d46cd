import { followOutlook } from '../../adapters/office';
import type { Pane } from './pane';
import type { Theme } from '../../adapters/outlook';

/** Light or dark as in Outlook, and as the browser prefers where Outlook does not say. */
export function followTheme(pane: Pane): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let outlooks: Theme | undefined;
  const set = () => pane.setState({ theme: outlooks ?? (dark.matches ? 'dark' : 'light') });
  set();
  dark.addEventListener('change', set);
  let heard = false;
  followOutlook(({ followTheme }) => {
    if (!followTheme || heard) return;
    heard = true;
    followTheme((theme) => {
      outlooks = theme;
      set();
    });
  });
}
