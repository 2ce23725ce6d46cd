/** A GUID as a pattern; it knows no capital letters, so give it the flag `i` or text in lower case. */
export const GUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

const WHOLE = new RegExp(`^${GUID}$`, 'i');

export const isGuid = (value: unknown): value is string => typeof value === 'string' && WHOLE.test(value);
