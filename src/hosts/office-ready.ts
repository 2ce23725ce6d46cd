/**
 * Whether Office.js is there and ready, within a limit. It is not when its script is missing, late, broken or something else;
 * a page counts as loaded only when its scripts have come or failed.
 */
export function officeReady(limitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const absent = () => resolve(false);
    const loaded = () => {
      try {
        if (typeof Office === 'undefined') return absent();
        Office.onReady(() => resolve(true)).catch(absent);
      } catch {
        absent();
      }
    };
    setTimeout(absent, limitMs);
    if (typeof Office !== 'undefined' || document.readyState === 'complete') loaded();
    else window.addEventListener('load', loaded);
  });
}
