/** Screens whose primary action is further down, and why that is right. */
export const scrolledTo: ReadonlyMap<string, string> = new Map();
