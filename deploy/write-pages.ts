/** For who builds a sidebar: Node.js, not a browser. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../src/adapters/config';
import { withSettings } from './page-settings';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), 'pages');

/**
 * Writes the pages that a sidebar serves, `redirect.html`, `dialog.html` and `approved.html`, with what they load: into the folder
 * whose address is `settings.pages`. The settings go into those that read them.
 */
export function writePages(folder: string, settings: Settings): void {
  mkdirSync(folder, { recursive: true });
  cpSync(PAGES, folder, { recursive: true });
  for (const page of ['dialog.html', 'approved.html'].map((name) => join(folder, name))) {
    writeFileSync(page, withSettings(readFileSync(page, 'utf8'), settings));
  }
}
