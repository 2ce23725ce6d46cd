import { microsoft, people } from '../microsoft';
import { expect, test } from '../story';

/** An organization with an address of its own for Outlook on the web, which Office.js does not know. */
test.use({ office: 'real-vanity' });

test('the person trusts the address once, and Office becomes ready: mailbox, record and dialog', async ({
  person,
  practice,
}) => {
  const questions: string[] = [];
  person.context.on('dialog', async (dialog) => {
    questions.push(dialog.message());
    await dialog.accept();
  });
  const pane = await person.openScenario('consent-allowed');
  await pane.heading('Connect your mailbox');
  await expect.poll(() => questions).toEqual([expect.stringContaining('mail.contoso.com')]);
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
  await expect.poll(() => Object.keys(practice.tenant.roaming.get('mia') ?? {})).not.toEqual([]);
});
