import type { Page } from '@playwright/test';
import { reach } from '../hands';
import { expect, test, type Pane } from '../story';
import { exits } from './host';

/** With the keyboard alone, in the pane and in Microsoft's window. Office.js takes Tab and Escape over in Outlook on the web. */
test.use({ hands: 'keyboard' });

async function inWindow(window: Page, role: 'button' | 'link', name: string): Promise<void> {
  await reach(window, window.getByRole(role, { name }));
  await window.keyboard.press('Enter');
}

const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

test('a member from the refusal to the end: refused, asked, waiting, approved, finished', async ({
  person,
  newPerson,
}) => {
  const pane = await person.openScenario('approval-needed');
  await pane.heading('Connect your mailbox');
  const window = await setUpSync(pane);
  const closed = window.waitForEvent('close');
  await inWindow(window, 'button', 'Mia Brandt');
  await inWindow(window, 'link', 'Return to the application without granting consent');
  await closed;

  await pane.heading('What did you see?');
  await pane.press('“Need admin approval”');
  await pane.heading('Your admin needs to approve this first');
  await pane.press('Email my admin');
  const outlook = pane.page;
  const subject = outlook.getByLabel('Subject');
  await expect(subject).toHaveValue(/LinkPoint Connect/);
  await outlook.keyboard.type('ann.okafor@contoso.example');
  await subject.press('Enter');
  await pane.heading('Waiting for your admin');
  await pane.windowFrom(() => pane.press('Check again'));
  await expect(pane.content.getByText('Not approved yet', { exact: false })).toBeVisible();

  const admin = await newPerson();
  const mail = outlook.locator('article:not([hidden]) iframe');
  await outlook.getByRole('button', { name: /^Sent/ }).focus();
  await outlook.keyboard.press('Enter');
  await outlook.locator('#sent button').focus();
  await outlook.keyboard.press('Enter');
  const link = await mail.contentFrame().getByRole('link').first().getAttribute('href');
  const page = await admin.openLink(link ?? '');
  await inWindow(page, 'button', 'Cal Nguyen');
  await inWindow(page, 'button', 'Accept');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');

  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Signed in successfully');
  expect(await exits(pane)).toEqual([]);
});

test('Escape in the menu and in open details stays in the pane', async ({ person }) => {
  const pane = await person.openScenario('approval-needed');
  const { keyboard } = pane.page;
  await pane.tabTo('Menu');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(pane.content.getByRole('button', { name: 'Menu' })).toBeFocused();

  const window = await setUpSync(pane);
  await inWindow(window, 'button', 'Mia Brandt');
  await inWindow(window, 'link', 'Return to the application without granting consent');
  await pane.heading('What did you see?');
  await pane.press('“Need admin approval”');
  await pane.heading('Your admin needs to approve this first');
  const summary = pane.content.locator('summary');
  await pane.activate(summary);
  const copy = pane.content.getByRole('button', { name: 'Copy details' });
  await reach(pane.page, copy);
  await keyboard.press('Escape');
  await expect(copy).toBeHidden();
  await expect(summary).toBeFocused();
  expect(await exits(pane)).toEqual([]);
});

test('at its ends Tab goes on to Outlook, forwards and back, and Escape that the pane has no use for goes there too', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed');
  const { keyboard } = pane.page;
  await pane.tabTo('Set up sync');
  await keyboard.press('Tab');
  await expect.poll(() => exits(pane)).toEqual(['TabExit']);
  await pane.content.getByRole('button', { name: 'Menu' }).focus();
  await keyboard.press('Shift+Tab');
  await expect.poll(() => exits(pane)).toEqual(['TabExit', 'TabExitShift']);
  await pane.content.getByRole('button', { name: 'Menu' }).focus();
  await keyboard.press('Escape');
  await expect.poll(() => exits(pane)).toEqual(['TabExit', 'TabExitShift', 'EscExit']);
});
