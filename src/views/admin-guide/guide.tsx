import { createContext, useContext } from 'react';
import type { CloudName, PortalLinks, RoleFit } from '../../consent/entra';
import type { GuideWords } from '../../locales/en-guide';

/** What the parts of the guide share. */
export interface Guide {
  readonly words: GuideWords;
  /** What the places of a sentence stand for, besides the names of Microsoft's pages. */
  readonly names: Readonly<Record<string, string>>;
  readonly cloud: CloudName;
  readonly clientId: string;
  readonly tenant?: string;
  readonly portal: PortalLinks;
  readonly fit: RoleFit;
  readonly approveUrl: string;
  readonly supportUrl: string;
  readonly onApprove: () => void;
  readonly onTickBox: () => void;
}

const GuideContext = createContext<Guide | undefined>(undefined);

export const GuideProvider = GuideContext.Provider;

export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('A part of the guide stands outside of it.');
  return guide;
}
