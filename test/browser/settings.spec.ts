import { scopes } from '../../src/consent/entra';
import { microsoft, people } from './microsoft';
import { expect, test, type Pane } from './story';

async function connect(pane: Pane) {
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
  await pane.heading('Signed in successfully');
}

async function openSettings(pane: Pane) {
  await pane.choose('Sync settings');
  await pane.heading('Sync settings');
}

test('says who is connected, what is allowed and why, and how the mailbox is', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved');
  await connect(pane);
  await openSettings(pane);
  const { content } = pane;
  await expect(content.getByText('mia@contoso.example')).toBeVisible();
  await expect(content.getByText('contoso.example', { exact: true })).toBeVisible();
  for (const { name, why } of scopes) {
    await expect(content.getByRole('listitem').filter({ hasText: name })).toContainText(why);
  }
  await expect(content.getByText('No sync service is configured')).toBeVisible();
  await pane.activate(content.locator('summary', { hasText: 'Details' }));
  await expect(content.getByText(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)).toBeVisible();

  const batches = () => practice.tenant.asked.filter(({ path }) => path.endsWith('$batch')).length;
  const before = batches();
  await pane.press('Check now');
  await expect(content.getByRole('status')).toHaveText('Your mailbox was checked.');
  expect(batches()).toBe(before + 1);
  await pane.press('Back');
  await pane.heading('Signed in successfully');
});

test('Disconnect asks first, says what stays at Microsoft, and is still true after a reload', async ({
  person,
}) => {
  const pane = await person.openScenario('already-approved');
  await connect(pane);
  await openSettings(pane);
  await pane.press('Disconnect');
  await pane.heading('Disconnect this mailbox?');
  await expect(pane.content.getByRole('link', { name: 'Open My Apps' })).toHaveAttribute('href', /myapps/);
  await pane.press('Keep it connected');
  await pane.heading('Sync settings');
  await pane.press('Disconnect');
  await pane.press('Disconnect');
  await pane.heading('Connect your mailbox');
  await pane.reload();
  await pane.heading('Connect your mailbox');
});

test('another account may be used instead', { tag: '@tab' }, async ({ person }) => {
  const pane = await person.openScenario('already-approved');
  await connect(pane);
  await openSettings(pane);
  const window = await pane.windowFrom(() => pane.press('Use another account'));
  await window.getByRole('button', { name: people.gia }).click();
  await pane.heading('Signed in successfully');
  await expect(pane.content.getByText('Sync is set up for gia@contoso.example.')).toBeVisible();
});

test('where the product uses Exchange Web Services, it says what cannot be known from here', async ({
  person,
}) => {
  const pane = await person.openScenario('already-approved', { mailAccess: 'ews' });
  await connect(pane);
  await openSettings(pane);
  await expect(pane.content.getByText('Microsoft Graph can’t tell if they are turned on')).toBeVisible();
  await pane.activate(pane.content.locator('summary', { hasText: 'What an admin can check' }));
  await expect(pane.content.getByText('Add the app ID to EwsAllowedAppIDs.')).toBeVisible();
});
