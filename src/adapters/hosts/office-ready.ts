/**
 * Resolves when Office.js is ready, however late that is; never where its script is missing, broken or something else.
 * Whether anybody should wait for it: `officeHost`.
 */
export function officeReady(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      try {
        if (typeof Office === 'undefined') return;
        Office.onReady(() => resolve()).catch(() => undefined);
        document.removeEventListener('load', look, true);
      } catch {
        return; // Something else of that name. Office.js may still come.
      }
    };
    // After each script: the page's own `load` waits for things that have nothing to do with Office.
    document.addEventListener('load', look, true);
    look();
  });
}
