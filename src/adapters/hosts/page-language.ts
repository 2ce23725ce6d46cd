/** Tells a language, as in `<html lang>`. */
export type Speaks = () => string;

/** The language of this page. */
export const pageLanguage: Speaks = () => globalThis.document?.documentElement.lang ?? '';
