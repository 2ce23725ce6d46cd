import { defineConfig } from '@playwright/test';
import { personOnWindows } from './test/browser/on-windows';
import type { WorldOptions } from './test/browser/practice';
import type { StoryOptions } from './test/browser/story';

/** These look at every screen in the gallery, which is built for them; all others follow people through the real pane. */
const gallery = ['**/a11y.spec.ts', '**/layout.spec.ts', '**/heard-once.spec.ts', '**/tab-stops.spec.ts'];

const realOffice = ['**/outlook/**/*.spec.ts'];

/** What people do in the pane, from the first click to the last. */
export const stories = [
  'admin-guide',
  'dialog',
  'guidance',
  'hand-over',
  'mailbox',
  'sessions',
  'set-up',
  'settings',
];

/** What keeps people safe, once more behind the nginx that we ship (SECURITY.md). */
const security = ['canary', 'headers', 'hostile', 'pages', 'security'];

const example = ['**/example.spec.ts'];

/** Files of the production build at nginx, without the practice. */
const served = ['**/served.spec.ts'];

/** Browser stories: real MSAL, real pop-ups, three sites. Each runs framed, as in Outlook on the web, and top-level. */
export default defineConfig<StoryOptions, WorldOptions>({
  testDir: 'test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  reporter: [['list']],
  use: {
    // A trace of each test doubles the time of a run. For one test: --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
    viewport: { width: 1100, height: 760 },
    contextOptions: personOnWindows,
  },
  projects: [
    // What only Outlook offers cannot be told in a tab of its own, and the other way round: by file, and by tag.
    {
      name: 'framed',
      use: { place: 'framed' },
      grepInvert: /@tab/,
      testIgnore: [...gallery, ...realOffice, ...served, ...example],
    },
    // With Microsoft's own Office.js, at Microsoft's own addresses.
    { name: 'outlook', use: { place: 'framed', office: 'real' }, testMatch: realOffice },
    {
      name: 'top-level',
      use: { place: 'top-level' },
      grepInvert: /@outlook/,
      testIgnore: [
        ...gallery,
        ...realOffice,
        ...served,
        ...example,
        '**/dialog.spec.ts',
        '**/nested.spec.ts',
        '**/embedding.spec.ts',
      ],
    },
    // The same stories once more, by people who use the keyboard alone.
    {
      name: 'keyboard',
      use: { place: 'framed', hands: 'keyboard' },
      grepInvert: /@tab/,
      testMatch: stories.map((name) => `**/${name}.spec.ts`),
    },
    {
      name: 'served',
      use: { place: 'framed', server: 'nginx' },
      grepInvert: /@tab/,
      testMatch: [...served, ...security.map((name) => `**/${name}.spec.ts`)],
    },
    // A sidebar of somebody else's, with the packed module in it.
    { name: 'example-build', testMatch: '**/example.setup.ts' },
    { name: 'example', testMatch: example, dependencies: ['example-build'] },
    { name: 'gallery-build', testMatch: '**/gallery.setup.ts' },
    { name: 'gallery', testMatch: gallery, dependencies: ['gallery-build'] },
  ],
});
