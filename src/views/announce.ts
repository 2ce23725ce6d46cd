import { createContext, useCallback, useContext, useEffect, useRef } from 'react';
import { untilHeard } from './heard';

/** Says something to screen readers, through the pane's one status region. */
export type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

export const AnnounceProvider = AnnounceContext.Provider;

/** The status region as it is: who is in another window then does not hear it. */
export const useStatus = () => useContext(AnnounceContext);

/** Says something, and once more to who was away. The last thing said counts, as long as its screen is there. */
export function useAnnounce(): Announce {
  const status = useStatus();
  const giveUp = useRef<() => void>(undefined);
  useEffect(() => () => giveUp.current?.(), []);
  return useCallback(
    (text) => {
      giveUp.current?.();
      const say = () => status(text);
      giveUp.current = untilHeard({ here: say, away: say });
    },
    [status],
  );
}
