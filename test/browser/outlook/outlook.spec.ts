import { microsoft, people } from '../microsoft';
import { expect, test } from '../story';

test('the pane starts, knows whose mailbox is open and signs in by the dialog', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed');
  await pane.heading('Connect your mailbox');
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await expect(window).toHaveURL(/dialog\.html|\/flow\//);
  const closed = window.waitForEvent('close');
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.accept();
  await closed;
  await pane.heading('Signed in successfully');
});
