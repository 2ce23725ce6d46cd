const OFFICE_LIMIT_MS = 5000;

/** What Outlook tells the pane; undefined parts are not known here. */
export interface Outlook {
  readonly mailbox?: Office.Mailbox;
  readonly settings?: Office.RoamingSettings;
}

/**
 * Waits for Office.js, for 5 seconds at most. A missing, late or broken Office.js means: an ordinary browser tab. The
 * page counts as loaded only when the script has come or failed.
 */
export function whenOffice(): Promise<Outlook> {
  return new Promise((resolve) => {
    const inBrowser = () => resolve({});
    const loaded = () => {
      if (typeof Office === 'undefined') return inBrowser();
      Office.onReady(() => resolve(readOutlook())).catch(inBrowser);
    };
    setTimeout(inBrowser, OFFICE_LIMIT_MS);
    if (typeof Office !== 'undefined' || document.readyState === 'complete') loaded();
    else window.addEventListener('load', loaded);
  });
}

function readOutlook(): Outlook {
  try {
    const { mailbox, roamingSettings } = Office.context;
    return { ...(mailbox && { mailbox }), ...(roamingSettings && { settings: roamingSettings }) };
  } catch {
    return {};
  }
}
