/**
 * A few stories in the Firefox of this machine, unmodified, through WebDriver BiDi: npm run test:firefox
 * Playwright 1.65 drives an unmodified Firefox too, but asks for a command that Firefox ESR does not know
 * (emulation.setMediaFeaturesOverride), 2026-11-27.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/ensure-firefox';
import { startPractice, type Practice } from '../tenant/server';
import { clickIn, openPane, type FirefoxPane, type Place } from './pane';

let browser: Browser;
let practice: Practice;

before(async () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox.');
  practice = await startPractice({ dist: join(__dirname, '../../dist') });
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  console.log(await browser.version());
});

after(async () => {
  await browser.close();
  await practice.close();
});

const places: readonly Place[] = ['framed', 'top-level'];

function story(name: string, scenario: string, happens: (pane: FirefoxPane) => Promise<void>) {
  for (const place of places) {
    void test(`${name} (${place})`, { timeout: 60_000 }, async () => {
      const pane = await openPane(browser, practice, place, scenario);
      await happens(pane);
      assert.deepEqual(pane.errors, []);
      await pane.close();
    });
  }
}

async function signIn(pane: FirefoxPane) {
  const window = await pane.setUpSync();
  await clickIn(window, 'mia');
  await clickIn(window, 'accept');
}

void describe('in Firefox', () => {
  story(
    'a member accepts, is connected, and still is when the pane opens again',
    'consent-allowed',
    async (pane) => {
      await signIn(pane);
      await pane.heading('Signed in successfully');
      await pane.reload();
      await pane.heading('Signed in successfully');
    },
  );

  story('a member who needs an approval is asked, and gets the request', 'approval-needed', async (pane) => {
    const window = await pane.setUpSync();
    await clickIn(window, 'mia');
    await clickIn(window, 'goBack');
    await pane.heading('What did you see?');
    await pane.press('“Need admin approval”');
    await pane.heading('Your admin needs to approve');
  });

  story('Cancel closes the window', 'consent-allowed', async (pane) => {
    const window = await pane.setUpSync();
    const closed = new Promise((resolve) => window.once('close', resolve));
    await pane.press('Cancel');
    await closed;
    await pane.heading('Connect your mailbox');
  });

  story('the token request fails once, and the next try works', 'token-unavailable', async (pane) => {
    await signIn(pane);
    await pane.heading('We can’t reach Microsoft');
    await pane.windowFrom(() => pane.press('Try again'));
    await pane.heading('Signed in successfully');
  });
});
