/** A few stories in a browser that is not a Chromium: npm run test:firefox, npm run test:webkit */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isAnywhere, runOf } from '../browser/faults/row';
import { rows } from '../browser/faults/rows';
import { startPractice, type Practice } from '../../practice';
import { suffer } from './faults';
import { launchFirefox } from './firefox';
import type { OtherBrowser, Pane, Place } from './pane';
import { launchWebKit } from './webkit';

const launchers = new Map([
  ['firefox', launchFirefox],
  ['webkit', launchWebKit],
]);

let browser: OtherBrowser;
let practice: Practice;

const named = process.argv[2] ?? '';

before(async () => {
  const launch = launchers.get(named);
  if (!launch) throw new Error(`Name a browser: ${[...launchers.keys()].join(' or ')}`);
  practice = await startPractice({ dist: join(__dirname, '../../dist') });
  browser = await launch();
  console.log(browser.name);
});

after(async () => {
  await browser?.close();
  await practice?.close();
});

interface Where {
  /** Both when absent. */
  readonly places?: readonly Place[] | undefined;
  /** Why not here. */
  readonly skip?: string | undefined;
}

function story(
  name: string,
  run: Readonly<Record<string, string>>,
  happens: (pane: Pane) => Promise<void>,
  { places = ['framed', 'top-level'], skip }: Where = {},
) {
  for (const place of places) {
    void test(`${name} (${place})`, { timeout: 60_000, skip }, async () => {
      const query = new URLSearchParams({ ...(place === 'top-level' && { view: 'pane' }), ...run });
      const pane = await browser.openPane(`${practice.urls.outlook}/?${query}`, place);
      try {
        await happens(pane);
        assert.deepEqual(await pane.errors(), []);
      } finally {
        await pane.close();
      }
    });
  }
}

const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

async function signIn(pane: Pane) {
  const window = await setUpSync(pane);
  await window.press('Mia Brandt');
  await window.press('Accept');
}

void describe(`in ${named}`, () => {
  story(
    'a member accepts, is connected, and still is when the pane opens again',
    { scenario: 'consent-allowed' },
    async (pane) => {
      await signIn(pane);
      await pane.heading('Signed in successfully');
      await pane.reload();
      await pane.heading('Signed in successfully');
    },
  );

  story(
    'a member who needs an approval is asked, and gets the request',
    { scenario: 'approval-needed' },
    async (pane) => {
      const window = await setUpSync(pane);
      await window.press('Mia Brandt');
      await window.press('Return to the application');
      await pane.heading('What did you see?');
      await pane.press('“Need admin approval”');
      await pane.heading('Your admin needs to approve');
    },
  );

  story('Cancel closes the window', { scenario: 'consent-allowed' }, async (pane) => {
    const window = await setUpSync(pane);
    await pane.press('Cancel');
    await window.closed();
    await pane.heading('Connect your mailbox');
  });

  story(
    'the token request fails once, and the next try works',
    { scenario: 'token-unavailable' },
    async (pane) => {
      await signIn(pane);
      await pane.heading('We can’t reach Microsoft');
      const window = await pane.windowFrom(() => pane.press('Try again'));
      if (!browser.keepsSecureCookies) await window.press('Mia Brandt');
      await pane.heading('Signed in successfully');
    },
  );

  for (const row of rows.filter(isAnywhere)) {
    const where = { places: row.only && [row.only], skip: row.notIn?.[named] };
    story(
      `${row.fault}: ${row.title}`,
      runOf(row),
      (pane) => suffer(row, { browser, practice, pane }),
      where,
    );
  }
});
