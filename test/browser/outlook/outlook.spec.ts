import { microsoft, people } from '../microsoft';
import { expect, test, type Pane } from '../story';
import { told } from './host';

/** What the pane has from Outlook, by Microsoft's own Office.js. */
const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

test('the pane starts in Outlook, knows whose mailbox is open and works its menu', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  await pane.heading('Connect your mailbox');
  await pane.choose('Help');
  await pane.heading('Help');
  await pane.choose('About');
  await pane.heading('About');
  const window = await setUpSync(pane);
  // The address of the mailbox goes to Microsoft as a hint, which picks the account by itself where it can.
  await expect(window).toHaveURL(/login\.microsoftonline\.com/);
  const asked = new URL(await window.evaluate(() => document.URL)).pathname;
  expect(asked).toMatch(/authorize|flow/);
});

test('signs in by the dialog, and is still connected after a reload: the record is with the mailbox, not in a storage that the browser blocks', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('consent-allowed');
  const window = await setUpSync(pane);
  await expect(window).toHaveURL(/dialog\.html|login\.microsoftonline\.com/);
  const closed = window.waitForEvent('close');
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.accept();
  await closed;
  await pane.heading('Signed in successfully');
  await expect.poll(() => Object.keys(practice.tenant.roaming.get('mia') ?? {})).not.toEqual([]);
  // Of another site's frame the browser keeps nothing, when it is set so: then the mailbox is the only memory.
  await pane.content.locator('body').evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await pane.reload();
  await pane.heading(/^Set up on .+, not checked now$/);
});

test('Email my admin reaches Outlook as a new message with the link in it', async ({ person }) => {
  const pane = await person.openScenario('approval-needed');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.goBack();
  await pane.press('“Need admin approval”');
  await pane.press('Email my admin');
  await expect(pane.page.getByLabel('Subject')).toHaveValue(/LinkPoint Connect/);
  const body = pane.page.frameLocator('#body');
  await expect(body.getByRole('link').first()).toHaveAttribute('href', /\/v2\.0\/adminconsent\?/);
  const methods = (await told(pane)).filter(({ action }) => action === 'ExecuteMethod');
  expect(JSON.stringify(methods)).toContain('"DispatchId":44');
});

test('a window that the browser blocks: says how to allow it, and the next try works', async ({ person }) => {
  // That note has a link to a browser's settings, which is for Internet Explorer alone.
  person.expectOnConsole(/^Executing inline event handler/);
  const pane = await person.openScenario('consent-allowed');
  await pane.blockNextWindow();
  await pane.choose('Set up sync');
  await pane.heading('Microsoft’s window didn’t open');
  // Office.js lays a note of its own over the page, with the one button.
  await pane.content.getByRole('button', { name: 'OK' }).click();
  const ms = microsoft(await pane.windowFrom(() => pane.press('Try again')));
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});
