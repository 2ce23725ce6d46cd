/** The same keys as the English, with any words: a missing or an extra key does not compile. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
