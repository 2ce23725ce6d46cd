import type { DialogMessage } from '../../hosts/dialog-message';

export type Tell = (message: DialogMessage) => void;

const OFFICE_LIMIT_MS = 5000;

/** How to tell the pane something, once Office.js is ready. Without Office.js nobody can be told, and nothing throws. */
export async function messageParent(): Promise<Tell> {
  await whenReady();
  return (message) => {
    try {
      Office.context.ui.messageParent(JSON.stringify(message));
    } catch {
      return; // The pane is gone, or this is an ordinary browser tab.
    }
  };
}

function whenReady(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    const loaded = () => {
      if (typeof Office === 'undefined') return done();
      Office.onReady(done).catch(done);
    };
    setTimeout(done, OFFICE_LIMIT_MS);
    if (typeof Office !== 'undefined' || document.readyState === 'complete') loaded();
    else window.addEventListener('load', loaded);
  });
}
