import type { Urls } from './site';

/** On this computer, for `npm start`: browsers find `*.localhost` by themselves. */
export const onThisComputer = (port: number): Urls => ({
  start: `http://localhost:${port}`,
  outlook: `http://outlook.localhost:${port}`,
  addin: `http://addin.localhost:${port}`,
  example: `http://example.localhost:${port}`,
  login: `http://login.localhost:${port}`,
  graph: `http://graph.localhost:${port}`,
  portal: `http://entra.localhost:${port}`,
  sync: `http://sync.localhost:${port}`,
});

/**
 * Microsoft's own addresses, which Microsoft's own Office.js insists on. For a browser that is told to find them here; then the
 * pane runs with production's settings and headers.
 */
export const microsofts: Urls = {
  start: 'https://practice.example.com',
  outlook: 'https://outlook.office.com',
  addin: 'https://sidebar.example.com',
  example: 'https://records.example.com',
  login: 'https://login.microsoftonline.com',
  graph: 'https://graph.microsoft.com',
  portal: 'https://entra.microsoft.com',
  sync: 'https://sync.example.com',
};

/** The same where an organization has an address of its own for Outlook on the web. */
export const withVanityAddress: Urls = { ...microsofts, outlook: 'https://mail.contoso.com' };

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where Office.js comes from, and the script that it loads itself. */
export const OFFICE_HOSTS = ['appsforoffice.microsoft.com', 'ajax.aspnetcdn.com'] as const;

/** Whether the pages are at Microsoft's own addresses. */
export const areMicrosofts = ({ login }: Urls): boolean => login === microsofts.login;
