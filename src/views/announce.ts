import { createContext, useContext } from 'react';

/** Says something to screen readers, through the pane's one status region. */
export type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);
const OpeningContext = createContext<() => boolean>(() => false);

export const AnnounceProvider = AnnounceContext.Provider;
export const useAnnounce = () => useContext(AnnounceContext);

export const OpeningProvider = OpeningContext.Provider;
/** Whether the pane has just been opened: true for the first screen that asks. Outlook tells of the pane itself. */
export const useOpening = () => useContext(OpeningContext);
