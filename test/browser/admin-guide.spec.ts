import { adminsGuide } from './admins-guide';
import { microsoft, people } from './microsoft';
import { expect, test, type Pane } from './story';

const clientId = '5b8f1c5e-2d0b-4e57-9a3c-6f1d7c0e9b21';

const question = ({ content }: Pane) => content.getByRole('combobox', { name: 'What’s your admin role?' });
const section = ({ content }: Pane, name: string) => content.getByRole('button', { name, exact: true });

test('an admin reads the guide with the keyboard and copies a command', async ({ person }) => {
  const pane = await adminsGuide(person);
  const { content, page } = pane;
  await pane.select(question(pane), 'Global Administrator');
  await expect(question(pane)).toHaveAccessibleDescription(/^Your role can approve for everyone\./);
  await expect(content.getByRole('link', { name: 'Approve for everyone' })).toBeInViewport();

  await pane.tabTo('With commands');
  await expect(section(pane, 'With commands')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(section(pane, 'With commands')).toHaveAttribute('aria-expanded', 'true');
  await content.getByRole('combobox', { name: 'Tool' }).selectOption('Azure CLI');
  await expect(content.locator('pre').nth(1)).toContainText(clientId);
  const command = await pane.copied('Copy approval');
  expect(command).toContain('az ad app permission grant');
  expect(command).toContain(clientId);

  await pane.tabTo('Review and undo');
  await page.keyboard.press('Space');
  await expect(content.getByText('Revoke permission')).toBeVisible();
});

test('an admin without the right hands over before any link is opened, and may still open it', async ({
  person,
}) => {
  const pane = await adminsGuide(person);
  await pane.select(question(pane), 'Another admin role');
  const forward = pane.content.getByRole('link', { name: 'Forward to a Global admin' });
  await expect(forward).toBeInViewport();
  await expect(forward).toHaveAttribute('href', /^mailto:\?subject=.*adminconsent/);
  expect(await pane.copied('Copy request')).toContain('/v2.0/adminconsent?');
  await expect(pane.content.getByRole('link', { name: 'Approve for everyone' })).toHaveAttribute(
    'href',
    /\/v2\.0\/adminconsent\?/,
  );
});

test('a Global Administrator approves for everyone from the guide; a colleague then needs no approval', async ({
  person,
  newPerson,
}) => {
  const pane = await adminsGuide(person);
  await pane.select(question(pane), 'Global Administrator');
  const approval = await pane.windowFrom(() =>
    pane.activate(pane.content.getByRole('link', { name: 'Approve for everyone' })),
  );
  const ms = microsoft(approval);
  await ms.pick(people.gia);
  await ms.accept();
  await expect(approval.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');

  const colleague = await (await newPerson()).openPane('mia');
  await microsoft(await colleague.windowFrom(() => colleague.choose('Set up sync'))).pick(people.mia);
  await colleague.heading('Signed in successfully');
});

test.describe('in the narrowest pane', () => {
  test.use({ place: 'top-level', viewport: { width: 270, height: 480 } });

  test('the best way shows at once, and nothing scrolls sideways', async ({ person }) => {
    const pane = await adminsGuide(person);
    for (const role of ['I’m not sure', 'Application Administrator', 'Another admin role']) {
      await question(pane).selectOption(role);
      const best = role === 'Another admin role' ? 'Forward to a Global admin' : 'Approve for everyone';
      await expect(pane.content.getByRole('link', { name: best })).toBeInViewport({ ratio: 1 });
    }
    for (const header of await pane.content.locator('h3 button').all()) await header.click();
    await expect(pane.content.getByRole('link', { name: /Privacy and security/ })).toBeAttached();
    const hidden = await pane.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(hidden).toBe(0);
  });
});
