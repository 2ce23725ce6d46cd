import { followOutlook } from '../../adapters/office';
import type { Pane } from './pane';
import type { Shade } from '../../adapters/outlook';

/** Light or dark as in Outlook, and as the browser prefers where Outlook does not say. */
export function followShade(pane: Pane): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let told: Shade | undefined;
  const set = () => pane.setState({ shade: told ?? (dark.matches ? 'dark' : 'light') });
  set();
  dark.addEventListener('change', set);
  let heard = false;
  followOutlook(({ followShade }) => {
    if (!followShade || heard) return;
    heard = true;
    followShade((shade) => {
      told = shade;
      set();
    });
  });
}
