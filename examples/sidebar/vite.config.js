import { readFileSync } from 'node:fs';
import { writePages } from 'lpc-sidebar/write-pages';

const settings = JSON.parse(readFileSync(new URL('settings.json', import.meta.url), 'utf8'));
const EMPTY = '<script type="application/json" id="settings">';

// What Microsoft's window and an admin come back to.
writePages('public/sync', settings);

export default {
  plugins: [
    {
      name: 'settings',
      transformIndexHtml: (page) => page.replace(EMPTY, `${EMPTY}${JSON.stringify(settings)}`),
    },
  ],
};
