import { defineConfig, devices } from '@playwright/test';
import chromium, { stories } from './playwright.config';
import type { WorldOptions } from './test/browser/practice';
import type { StoryOptions } from './test/browser/story';

/** What these call themselves on Windows and on macOS: not Linux, for the reason in test/browser/on-windows.ts. */
const userAgents = {
  firefox: devices['Desktop Firefox'].userAgent,
  webkit: devices['Desktop Safari'].userAgent,
};

const places = (chromium.projects ?? []).filter(({ name }) => name === 'framed' || name === 'top-level');

/**
 * What people do in the pane, in Playwright's own Firefox and WebKit: npm run test:engines
 * Not part of `npm test`: it needs `npx playwright install --with-deps firefox webkit`.
 */
export default defineConfig<StoryOptions, WorldOptions>({
  ...chromium,
  // To take a picture, Playwright puts a style into the page. Firefox reports it as a violation of the page's policy.
  use: { ...chromium.use, screenshot: 'off' },
  projects: (['firefox', 'webkit'] as const).flatMap((browserName) =>
    places.map((place) => ({
      ...place,
      name: `${browserName} ${place.name}`,
      use: {
        ...place.use,
        browserName,
        contextOptions: { reducedMotion: 'reduce' as const, userAgent: userAgents[browserName] },
      },
      testMatch: stories.map((story) => `**/${story}.spec.ts`),
    })),
  ),
});
