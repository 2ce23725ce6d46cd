/** The language of this page, as in `<html lang>`. */
export const pageLanguage = (): string => globalThis.document?.documentElement.lang ?? '';
