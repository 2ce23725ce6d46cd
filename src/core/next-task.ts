/** Lets the browser draw and take input before what follows. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
