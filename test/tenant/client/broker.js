// Outlook's end of the bridge for nested app authentication: the add-in's frame asks, Microsoft's window opens from here.
const { bridge, opensWindow } = JSON.parse(document.getElementById('broker').textContent);
const addinOrigin = document.getElementById('mail').dataset.addin;

window.addEventListener('message', (event) => {
  if (event.origin !== addinOrigin || event.data?.type !== 'practice-bridge' || bridge !== 'answers') return;
  const request = JSON.parse(event.data.message);
  const reply = (answer) =>
    event.source.postMessage({ type: 'practice-bridge', message: JSON.stringify(answer) }, addinOrigin);
  // The window opens in this task: the click in the frame counts here, too.
  const popup =
    opensWindow &&
    request.method === 'GetTokenPopup' &&
    window.open('about:blank', 'broker', 'width=520,height=640');
  void ask(request, popup).then(reply);
});

async function ask(request, popup) {
  const answer = await post('/broker', request);
  if (!answer.window) {
    await new Promise((resolve) => setTimeout(resolve, answer.after ?? 0));
    return answer;
  }
  if (!popup) return post('/broker/finish', { request, answer: '' });
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
