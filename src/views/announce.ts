import { createContext, useContext } from 'react';

/** Says something to screen readers, through the pane's one status region. */
export type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

export const AnnounceProvider = AnnounceContext.Provider;
export const useAnnounce = () => useContext(AnnounceContext);
