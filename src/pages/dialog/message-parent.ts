import type { DialogMessage } from '../../adapters/hosts/dialog-message';
import { officeHost } from '../../adapters/hosts/office-host';
import { officeReady } from '../../adapters/hosts/office-ready';

/** Settles when it is told. */
export type Tell = (message: DialogMessage) => Promise<void>;

const OFFICE_LIMIT_MS = 5000;

/**
 * How to tell the pane something: waits for Office.js a while, because this window may be about to go on to Microsoft. What is
 * said before Office.js is ready is told when it is. Without Office.js nobody can be told, and nothing throws.
 */
export async function messageParent(): Promise<Tell> {
  const ready = officeReady();
  if (officeHost() !== 'none') {
    await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, OFFICE_LIMIT_MS))]);
  }
  return (message) =>
    ready.then(() => {
      try {
        Office.context.ui.messageParent(JSON.stringify(message));
      } catch {
        return; // The pane is gone, or this is an ordinary browser tab.
      }
    });
}
