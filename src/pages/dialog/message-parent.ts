import type { DialogMessage } from '../../hosts/dialog-message';
import { officeReady } from '../../hosts/office-ready';

export type Tell = (message: DialogMessage) => void;

const OFFICE_LIMIT_MS = 5000;

/** How to tell the pane something, once Office.js is ready. Without Office.js nobody can be told, and nothing throws. */
export async function messageParent(): Promise<Tell> {
  await officeReady(OFFICE_LIMIT_MS);
  return (message) => {
    try {
      Office.context.ui.messageParent(JSON.stringify(message));
    } catch {
      return; // The pane is gone, or this is an ordinary browser tab.
    }
  };
}
