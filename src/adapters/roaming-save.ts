/** Milliseconds before a save that failed is tried again. Outlook allows some a minute, and a connection comes back. */
const PAUSES = [1000, 4000, 15_000];
/** Outlook says nothing of a save that takes longer. */
const LIMIT_MS = 10_000;

/**
 * How to save roaming settings: tries more than once, because Outlook may be offline or busy and says so only to a callback
 * (https://learn.microsoft.com/javascript/api/outlook/office.roamingsettings, 2026-11-25). A newer save takes the place of
 * what an older one still tries. Resolves with whether it is kept; never rejects.
 */
export function savedBy(settings: Office.RoamingSettings): (change: () => void) => Promise<boolean> {
  let newest = 0;
  return async (change) => {
    const mine = ++newest;
    for (const pause of [0, ...PAUSES]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      if (mine !== newest || (await once(settings, change))) return true;
    }
    return mine !== newest;
  };
}

function once(settings: Office.RoamingSettings, change: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), LIMIT_MS);
    const done = (ok: boolean) => {
      clearTimeout(late);
      resolve(ok);
    };
    try {
      change();
      settings.saveAsync(({ status }) => done(status === Office.AsyncResultStatus.Succeeded));
    } catch {
      done(false);
    }
  });
}
