/** Stands in for Office.js, for every page alike: an ordinary browser tab, where Office is ready at once and offers nothing. */
globalThis.Office = {
  context: {},
  onReady: (callback) => Promise.resolve({ host: null, platform: null }).then((info) => callback?.(info)),
};
