/**
 * Runs in every page before its own code: notes what cannot be asked afterwards. `startProbe` gets functions that
 * say whether the page is usable, and ready.
 */
globalThis.startProbe = (isUsable, isReady) => {
  const probe = { longTasks: [] };
  globalThis.probe = probe;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  let tell;
  probe.whenReady = new Promise((resolve) => (tell = resolve));
  const look = () => {
    if (!document.body) return;
    if (isUsable()) probe.usable ??= performance.now();
    if (probe.usable === undefined || !isReady()) return;
    probe.ready = performance.now();
    watcher.disconnect();
    tell();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('DOMContentLoaded', look);

  // Whether a window opens in the task of the click: a message posted in the click arrives in the next task.
  let inTask = false;
  const next = new MessageChannel();
  next.port1.onmessage = () => (inTask = false);
  const began = (event) => {
    if (!event.isTrusted) return;
    inTask = true;
    probe.clicked = event.timeStamp;
    next.port2.postMessage(0);
  };
  addEventListener('click', began, true);
  addEventListener('keydown', began, true);
  const open = globalThis.open.bind(globalThis);
  globalThis.open = (...args) => {
    probe.window = { sameTask: inTask, after: performance.now() - probe.clicked };
    return open(...args);
  };

  /** Milliseconds from the last click or key to the frame that shows what the selector names. */
  probe.untilShown = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        const shown = document.querySelector(selector)?.checkVisibility();
        if (!shown) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - probe.clicked);
        requestAnimationFrame(() => channel.port2.postMessage(0));
      };
      look();
    });
  /** The time of day when a level-one heading matches. */
  probe.untilHeading = (pattern) =>
    new Promise((resolve) => {
      const look = () => {
        const text =
          [...document.querySelectorAll('h1')].find((h1) => h1.checkVisibility())?.textContent ?? '';
        if (!new RegExp(pattern).test(text)) return requestAnimationFrame(look);
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      };
      look();
    });
};
