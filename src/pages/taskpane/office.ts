const OFFICE_LIMIT_MS = 5000;

/** What Outlook tells the pane; undefined parts are not known here. */
export interface Outlook {
  readonly mailbox?: Office.Mailbox;
  readonly settings?: Office.RoamingSettings;
}

/** Waits for Office.js, for 5 seconds at most. A missing, late or broken Office.js means: an ordinary browser tab. */
export function whenOffice(script: HTMLElement | null): Promise<Outlook> {
  return new Promise((resolve) => {
    const inBrowser = () => resolve({});
    setTimeout(inBrowser, OFFICE_LIMIT_MS);
    const loaded = () => {
      if (typeof Office === 'undefined') return inBrowser();
      Office.onReady(() => resolve(readOutlook())).catch(inBrowser);
    };
    if (typeof Office !== 'undefined') return loaded();
    if (!script) return inBrowser();
    script.addEventListener('load', loaded);
    script.addEventListener('error', inBrowser);
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
