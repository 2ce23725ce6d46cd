/** Tells a language, as in `<html lang>`. */
export type ReadLanguage = () => string;

/** The language of this page. */
export const pageLanguage: ReadLanguage = () => globalThis.document?.documentElement.lang ?? '';
