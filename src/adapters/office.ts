import { officeHost } from './hosts/office-host';
import { officeReady } from './hosts/office-ready';
import type { Outlook } from './outlook';

const listeners = new Set<(outlook: Outlook) => void>();
let known: Outlook | undefined;
let watching = false;

/**
 * Tells what Outlook tells: as soon as it does, however late, and anew when it tells more or another mailbox is open. Returns
 * how to end that. Never calls back where there is no Office.js.
 */
export function followOutlook(tell: (outlook: Outlook) => void): () => void {
  listeners.add(tell);
  if (known) tell(known);
  if (!watching) watch().catch(() => undefined);
  watching = true;
  return () => void listeners.delete(tell);
}

async function watch(): Promise<void> {
  const load = () => import('./watch-outlook');
  // Side by side with Office.js; an ordinary browser does without.
  if (officeHost() !== 'none') load().catch(() => undefined);
  await officeReady();
  const { watchOutlook } = await load();
  watchOutlook((outlook) => {
    known = outlook;
    listeners.forEach((tell) => tell(outlook));
  });
}
