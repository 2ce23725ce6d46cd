const SETTINGS = /(<script\b[^>]*\bid=["']?settings["']?[^>]*>)[\s\S]*?(<\/script>)/i;

/** JSON that may stand inside a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Puts settings into the block of a built page: src/adapters/config.ts reads them there. */
export const withSettings = (page: string, settings: object): string =>
  page.replace(SETTINGS, (_, open: string, close: string) => `${open}${scriptJson(settings)}${close}`);
