import { expect, test } from './story';

test('with the keyboard alone: from the menu to the request for the admin', async ({ person }) => {
  const pane = await person.openScenario('approval-needed');
  await pane.heading('Connect your mailbox');
  await pane.tabTo('Menu');
  await pane.page.keyboard.press('Enter');
  await expect(pane.content.getByRole('menuitem', { name: 'Set up sync' })).toBeFocused();
  const window = await pane.windowFrom(() => pane.page.keyboard.press('Enter'));

  await expect(window.getByRole('button', { name: 'Mia Brandt' })).toBeVisible();
  await window.getByRole('button', { name: 'Mia Brandt' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('link', { name: 'Return to the application without granting consent' }).focus();
  const closed = window.waitForEvent('close');
  await window.keyboard.press('Enter');
  await closed;

  await pane.heading('What did you see?');
  await pane.tabTo('“Need admin approval”');
  await pane.page.keyboard.press('Enter');
  await pane.heading('Your admin needs to approve this first');
  await pane.tabTo('Copy request');
  await pane.page.keyboard.press('Enter');
  await pane.heading('Waiting for your admin');
});

test('Escape closes the menu and goes back to its button', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  const menu = pane.content.getByRole('button', { name: 'Menu' });
  await pane.tabTo('Menu');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await pane.page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await pane.page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
});

test('the menu: arrows go around, Home and End to its ends, letters to what starts with them, Tab leaves', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed');
  const { keyboard } = pane.page;
  const menu = pane.content.getByRole('button', { name: 'Menu' });
  const item = (name: string) => pane.content.getByRole('menuitem', { name });
  await pane.heading('Connect your mailbox');
  await pane.tabTo('Menu');
  await keyboard.press('ArrowDown');
  await expect(item('Set up sync')).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(item('About')).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(item('Set up sync')).toBeFocused();
  await keyboard.press('End');
  await expect(item('About')).toBeFocused();
  await keyboard.press('Home');
  await expect(item('Set up sync')).toBeFocused();
  await keyboard.press('h');
  await expect(item('Help')).toBeFocused();
  await keyboard.press('Tab');
  await expect(pane.content.getByRole('menu')).toHaveCount(0);
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(pane.content.getByRole('button', { name: 'Set up sync' })).toBeFocused();

  await keyboard.press('Shift+Tab');
  await expect(menu).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(item('About')).toBeFocused();
  await keyboard.press('Enter');
  await pane.heading('About');
  await expect(pane.content.getByRole('heading', { name: 'About' })).toBeFocused();
});

test('a click elsewhere closes the menu', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  await pane.opensMenuWith('Help');
  const besideTheMenu = { x: 250, y: 5 };
  await pane.content.getByRole('heading', { level: 1 }).click({ position: besideTheMenu });
  await expect(pane.content.getByRole('menu')).toHaveCount(0);
});

test('on a slow network the item waits and says so; when it is ready, one key opens Microsoft’s window', async ({
  person,
}) => {
  const pane = await person.openScenario('consent-allowed');
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await person.context.route('**/assets/*/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  const reloaded = pane.reload();
  await pane.opensMenuWith('Set up sync');
  const item = pane.content.getByRole('menuitem', { name: 'Set up sync' });
  await expect(item).toBeDisabled();
  await expect(item.getByText('Getting ready')).toBeVisible();
  await pane.page.keyboard.press('Enter');
  await expect(item).toBeFocused();

  arrive();
  await reloaded;
  await expect(item).toBeEnabled();
  await expect(item.getByText('Getting ready')).toBeHidden();
  const window = await pane.windowFrom(() => pane.page.keyboard.press('Enter'));
  await expect(window.getByRole('button', { name: 'Mia Brandt' })).toBeVisible();
});
