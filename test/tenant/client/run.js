// Forgets what an earlier practice run left in this browser, so that "start anew" means it.
function startRun(run) {
  for (const storage of [localStorage, sessionStorage]) {
    if (storage.getItem('practice.run') === run) continue;
    storage.clear();
    storage.setItem('practice.run', run);
  }
}
