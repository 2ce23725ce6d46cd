/** Path of a Chromium, Chrome or Edge on this machine. Throws when CHROMIUM_PATH names none. */
export function findBrowser(): string | undefined;
