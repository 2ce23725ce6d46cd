import type { BrowserContext, Page } from '@playwright/test';
import { paneFrame } from '../pane-frame';

/** Runs in the pane's page before anything else does, each time it is loaded. */
export const inPane = (context: BrowserContext, script: string) =>
  context.addInitScript(`if (location.pathname === '/taskpane.html') { ${script} }`);

/** The same, until the pane is loaded anew. */
export const inPaneAtFirst = (context: BrowserContext, script: string) =>
  inPane(context, `if (performance.getEntriesByType('navigation')[0].type !== 'reload') { ${script} }`);

/** Runs in the pane's page as soon as Office.js has run there. */
export const afterOffice = (context: BrowserContext, script: string) =>
  inPane(
    context,
    `Object.defineProperty(window, 'Office', {
       configurable: true,
       set(value) {
         Object.defineProperty(window, 'Office', { value, writable: true, configurable: true });
         queueMicrotask(() => { ${script} });
       },
     });`,
  );

/** Runs in the pane that is open. */
export const nowInPane = (page: Page, script: string): Promise<unknown> => paneFrame(page).evaluate(script);
