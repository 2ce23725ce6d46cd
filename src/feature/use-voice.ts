import { useCallback, useEffect, useRef } from 'react';
import type { Announce } from '../views/announce';
import { addStatusRegion, sayIn } from '../views/status-region';

/** The sidebar's own voice, else a status region of ours: it is in the page before there is anything to say. */
export function useVoice(own: Announce | undefined, lang = ''): Announce {
  const region = useRef<HTMLElement>(null);
  const isOurs = own === undefined;
  useEffect(() => {
    if (!isOurs) return undefined;
    const added = (region.current = addStatusRegion());
    return () => added.remove();
  }, [isOurs]);
  const ours = useCallback(
    (text: string) => {
      if (region.current) region.current.lang = lang;
      sayIn(region.current, text);
    },
    [lang],
  );
  return own ?? ours;
}
