import { microsoft, people } from './microsoft';
import { paneFrame } from './pane-frame';
import { expect, test, type Pane } from './story';

/** A pane that stays open while Outlook goes on to another message, folder or mailbox. */

const MIA = 'mia@contoso.example';
const SUPPORT = 'support@contoso.example';

/** Outlook shows another item: whose Outlook says it is, and whose folder it is in when that is shared. */
const select = async ({ page }: Pane, item: { readonly address: string; readonly owner?: string }) => {
  const pane = await paneFrame(page).frameElement();
  await pane.evaluate(
    (frame, told) =>
      (frame as HTMLIFrameElement).contentWindow?.postMessage({ type: 'practice-item', ...told }, '*'),
    item,
  );
};

async function connect(pane: Pane) {
  await microsoft(await pane.windowFrom(() => pane.choose('Set up sync'))).pick(people.mia);
}

test('another mailbox has a set-up of its own, and one’s own is as it was @outlook', async ({ person }) => {
  const pane = await person.openScenario('already-approved');
  await connect(pane);
  await pane.heading('Signed in successfully');
  await select(pane, { address: SUPPORT });
  await pane.heading('Connect your mailbox');
  await pane.opensMenuWith('Set up sync');
  await pane.page.keyboard.press('Escape');
  await select(pane, { address: MIA });
  await expect(pane.content.getByRole('heading', { level: 1 })).not.toHaveText('Connect your mailbox');
  await pane.opensMenuWith('Sync settings');
});

test('one’s own account is not connected for another mailbox, and shared ones are named @outlook', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('already-approved');
  await pane.heading('Connect your mailbox');
  await select(pane, { address: SUPPORT });
  await connect(pane);
  await pane.heading('This is another account');
  await expect(pane.content.getByText(`Is ${SUPPORT} a shared mailbox?`, { exact: false })).toBeVisible();
  expect(JSON.stringify([...practice.tenant.roaming.values()])).not.toContain('connected');
  await select(pane, { address: MIA });
  await pane.heading('Connect your mailbox');
});

test('a message of a shared mailbox: says that it is not synced, until one’s own is open @outlook', async ({
  person,
}) => {
  const pane = await person.openScenario('already-approved');
  await pane.heading('Connect your mailbox');
  await select(pane, { address: MIA, owner: SUPPORT });
  await pane.heading('This is a shared mailbox');
  await select(pane, { address: MIA });
  await pane.heading('Connect your mailbox');
});

test('another mailbox while Microsoft’s window is open: what it brings is not that mailbox’s @outlook', async ({
  person,
}) => {
  const pane = await person.openScenario('already-approved');
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await pane.heading('Continue in Microsoft’s window');
  await select(pane, { address: SUPPORT });
  await pane.heading('Continue in Microsoft’s window');
  await microsoft(window).pick(people.mia);
  await pane.heading('Connect your mailbox');
  await select(pane, { address: MIA });
  await pane.opensMenuWith('Sync settings');
});
