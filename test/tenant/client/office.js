// A small stand-in for Office.js: what the pane uses of it, and only inside the practice Outlook.
function startOffice({ outlook, person, roaming }) {
  const framedBy = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  if (window === window.parent || framedBy !== outlook) return;

  const settings = { ...roaming };
  const succeeded = { status: 'succeeded', value: undefined };

  window.Office = {
    HostType: { Outlook: 'Outlook' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady(callback) {
      const info = { host: 'Outlook', platform: 'OfficeOnline', addin: null };
      return Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      });
    },
    context: {
      displayLanguage: navigator.language,
      contentLanguage: navigator.language,
      host: 'Outlook',
      platform: 'OfficeOnline',
      requirements: { isSetSupported: () => false },
      ui: {},
      roamingSettings: {
        get: (name) => settings[name],
        set(name, value) {
          settings[name] = value;
        },
        remove(name) {
          delete settings[name];
        },
        saveAsync(callback) {
          const body = JSON.stringify(settings);
          fetch('/practice-roaming', { method: 'POST', body, keepalive: true }).then(
            () => callback?.(succeeded),
            (error) =>
              callback?.({
                status: 'failed',
                error: { code: 9019, name: error.name, message: error.message },
              }),
          );
        },
      },
      mailbox: {
        userProfile: { ...person, timeZone: 'W. Europe Standard Time', accountType: 'office365' },
        diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20261110.01', OWAView: 'ThreeColumns' },
        item: { itemType: 'message', itemId: 'practice-1', subject: 'Renewal: numbers for Thursday' },
        displayNewMessageForm(form) {
          window.parent.postMessage({ type: 'practice-compose', form }, outlook);
        },
      },
    },
  };
}
