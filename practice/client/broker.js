// Outlook's end of the bridge for nested app authentication: the add-in's frame asks, Microsoft's window opens from here.
// Framing and messages as in MSAL's own sample of a host and a nested app for msal-browser 5, the function
// `installHostNestedAppAuthBridge` in hostApp/src/nestedAppAuthBridge.js, read 2026-12-01: `event.data` is the bare JSON text
// of an envelope, in both directions. How Outlook's own script frames it is in no public copy.
const { bridge, opensWindow } = JSON.parse(document.getElementById('broker').textContent);
const addinOrigin = document.getElementById('mail').dataset.addin;

window.addEventListener('message', (event) => {
  if (event.origin !== addinOrigin || bridge !== 'answers') return;
  const request = requestIn(event.data);
  if (!request) return;
  const reply = (answer) => event.source.postMessage(JSON.stringify(answer), event.origin);
  // The window opens in this task: the click in the frame counts here, too.
  const popup =
    opensWindow &&
    request.method === 'GetTokenPopup' &&
    window.open('about:blank', 'broker', 'width=520,height=640');
  void ask(request, popup).then(reply);
});

function requestIn(data) {
  if (typeof data !== 'string') return undefined;
  try {
    const request = JSON.parse(data);
    return request?.messageType === 'NestedAppAuthRequest' ? request : undefined;
  } catch {
    return undefined;
  }
}

async function ask(request, popup) {
  const answer = await post('/broker', request);
  if (!answer.window) {
    await new Promise((resolve) => setTimeout(resolve, answer.after ?? 0));
    return answer.envelope;
  }
  // What MSAL throws for a blocked window, which the sample passes on.
  if (!popup) return post('/broker/finish', { request, answer: 'error=popup_window_error' });
  popup.location = answer.window;
  return post('/broker/finish', { request, answer: await ended(popup) });
}

/** What Microsoft answered; nothing when the window was closed. */
const ended = (popup) =>
  new Promise((resolve) => {
    const channel = new BroadcastChannel('practice-broker');
    const done = (answer) => {
      clearInterval(poll);
      channel.close();
      resolve(answer);
    };
    channel.onmessage = (event) => done(event.data);
    // A moment later, so that an answer sent just before the window closed comes first.
    const poll = setInterval(() => popup.closed && setTimeout(() => done(''), 300), 300);
  });

async function post(path, body) {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}
