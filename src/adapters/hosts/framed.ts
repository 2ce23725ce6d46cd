/** Whether the pane runs in a frame: Outlook on the web and new Outlook on Windows. */
export const isFramed = (): boolean => window.self !== window.top;
