import type { DialogMessage } from '../../adapters/hosts/dialog-message';
import { officeHost } from '../../adapters/hosts/office-host';
import { officeReady } from '../../adapters/hosts/office-ready';

/** Sends the pane a message. Settles when it is sent. */
export type PostToPane = (message: DialogMessage) => Promise<void>;

const OFFICE_LIMIT_MS = 5000;

/**
 * How to send the pane a message. Waits a while for Office.js, because this window may be about to go on to Microsoft. Messages
 * that come before Office.js is ready are sent when it is. Without Office.js nothing can be sent, and nothing throws.
 */
export async function messageParent(): Promise<PostToPane> {
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
