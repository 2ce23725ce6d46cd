// Forgets what an earlier practice run left in this browser, so that "start anew" means it.
function startRun(run) {
  for (const kind of ['localStorage', 'sessionStorage']) {
    try {
      const storage = window[kind];
      if (storage.getItem('practice.run') === run) continue;
      storage.clear();
      storage.setItem('practice.run', run);
    } catch {
      // A browser may deny storage to a framed page; then nothing was left either.
    }
  }
}
