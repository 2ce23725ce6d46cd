// A small stand-in for Office.js: what the pane and its dialog use of it, and only inside the practice Outlook.
function startOffice({ outlook, person, roaming, host }) {
  const framedBy = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  const dialog = isDialog();
  if (!dialog && (window === window.parent || framedBy !== outlook)) return;

  const settings = { ...roaming };
  const succeeded = { status: 'succeeded', value: undefined };

  const supported = (name) =>
    name === 'NestedAppAuth' ? host.nested && !dialog : name === 'DialogApi' ? host.dialog : false;

  window.Office = {
    HostType: { Outlook: 'Outlook' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: {
      DialogMessageReceived: 'dialogMessageReceived',
      DialogEventReceived: 'dialogEventReceived',
      OfficeThemeChanged: 'officeThemeChanged',
      ItemChanged: 'olkItemSelectedChanged',
    },
    onReady(callback) {
      const info = { host: 'Outlook', platform: 'OfficeOnline', addin: null };
      return Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      });
    },
    auth: { getAuthContext: () => Promise.resolve(host.account) },
    context: {
      displayLanguage: navigator.language,
      contentLanguage: navigator.language,
      host: 'Outlook',
      platform: 'OfficeOnline',
      requirements: { isSetSupported: supported },
      ui: dialog
        ? { messageParent: (message) => window.opener.postMessage(message, location.origin) }
        : host.dialog
          ? { displayDialogAsync }
          : {},
    },
  };
  if (dialog) return;
  if (host.bridge !== 'none') window.nestedAppAuthBridge = bridgeTo(outlook);

  Object.assign(window.Office.context, {
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
      initialData: { userEmailAddress: person.emailAddress },
      addHandlerAsync(type, handler) {
        if (type === 'olkItemSelectedChanged') followItem(outlook, handler);
      },
      displayNewMessageForm(form) {
        window.parent.postMessage({ type: 'practice-compose', form }, outlook);
      },
    },
  });
}

// As Office.js: with another item it changes its own data and the item, and makes `userProfile` no second time. Whose folder
// a shared item is in can be asked of that item alone.
function followItem(outlook, handler) {
  window.addEventListener('message', (event) => {
    if (event.origin !== outlook || event.data?.type !== 'practice-item') return;
    const { mailbox } = window.Office.context;
    const { address, owner } = event.data;
    mailbox.initialData = { userEmailAddress: address };
    mailbox.item = {
      itemType: 'message',
      ...(owner && {
        getSharedPropertiesAsync: (callback) => callback({ status: 'succeeded', value: { owner } }),
      }),
    };
    handler({ type: 'olkItemSelectedChanged', initialData: mailbox.initialData });
  });
}

// As Office.js: a parameter names the dialog when it opens, and this window remembers it.
function isDialog() {
  try {
    const told = /_host_Info=([^&#]*)/.exec(location.search)?.[1];
    if (told) sessionStorage.setItem('hostInfoValue', told);
    return /isDialog/.test(sessionStorage.getItem('hostInfoValue')) && window.opener !== null;
  } catch {
    return false;
  }
}

// The bridge as msal's lib/msal-browser/src/naa/AuthBridge.ts describes it, to the page that frames this one. Its messages go
// as they are, without a wrapping: see broker.js.
function bridgeTo(outlook) {
  const listeners = new Set();
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== outlook || typeof data !== 'string' || !data.includes('NestedAppAuthResponse')) return;
    for (const listener of listeners) listener({ data });
  });
  return {
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
    postMessage: (message) => window.parent.postMessage(message, outlook),
  };
}

// As outlook-web-16.01.js of @microsoft/office-js 1.1.110 does it: this frame opens a window and listens to it, looks once
// a second whether it is closed (12006), and reports a window that did not open as 12011.
let openDialog;

function displayDialogAsync(address, options, callback) {
  const fail = (code) => callback({ status: 'failed', error: { code } });
  if (new URL(address).origin !== location.origin) return fail(12004);
  if (openDialog && !openDialog.closed) return fail(12007);
  // Then Office asks the person first, for which it empties the page of the pane: that must never happen.
  if (options.promptBeforeOpen !== false) throw new Error('promptBeforeOpen must be false');
  const url = address.replace(/(?=#|$)/, '&_host_Info=Outlook$Web$16.01$en-US$practice$isDialog$$0');
  const width = Math.round((screen.width * options.width) / 100);
  const height = Math.round((screen.height * options.height) / 100);
  const opened = window.open(url, '_blank', `popup,width=${width},height=${height}`);
  if (!opened) return fail(12011);
  openDialog = opened;
  callback({ status: 'succeeded', value: dialogOf(opened) });
}

function dialogOf(opened) {
  const handlers = {};
  const received = (event) => {
    if (event.source !== opened) return;
    handlers.dialogMessageReceived?.({ message: event.data, origin: event.origin });
  };
  window.addEventListener('message', received);
  const stop = () => {
    clearInterval(poll);
    window.removeEventListener('message', received);
  };
  const poll = setInterval(() => {
    if (!opened.closed) return;
    stop();
    handlers.dialogEventReceived?.({ error: 12006 });
  }, 1000);
  return {
    addEventHandler: (type, handler) => {
      handlers[type] = handler;
    },
    close() {
      stop();
      opened.close();
    },
  };
}
