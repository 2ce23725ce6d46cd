/** Screens whose primary action may be further down, and why that is right. */
export const scrolledTo: ReadonlyMap<string, string> = new Map([
  ['asking+paste', 'The person has just opened the field above it, which has the focus.'],
]);
