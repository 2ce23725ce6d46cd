import { microsoft, people } from './microsoft';
import { expect, test, type Pane } from './story';

const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

/** A member who has seen "Need admin approval", told the pane, and reads what to do. */
async function advised(pane: Pane) {
  const window = await setUpSync(pane);
  await microsoft(window).pick(people.mia);
  await microsoft(window).shows('Need admin approval');
  await pane.press('It says “Need admin approval”');
  await pane.heading('Your admin needs to approve this first');
}

test(
  'Email my admin: a finished message, sent without typing; the admin approves from it in two clicks',
  { tag: '@outlook' },
  async ({ person, newPerson, practice }) => {
    const pane = await person.openScenario('approval-needed');
    await advised(pane);
    await pane.press('Email my admin');
    await pane.heading('Waiting for your admin');
    const compose = pane.page.getByRole('region', { name: 'New message' });
    await expect(compose.getByLabel('Subject')).toHaveValue(/LinkPoint Connect/);
    await compose.getByRole('button', { name: 'Send' }).click();
    await expect(pane.page.getByText('Sent.')).toBeVisible();

    const sent = practice.tenant.outbox.at(-1)?.htmlBody ?? '';
    const link = /href="([^"]*adminconsent[^"]*)"/.exec(sent)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const admin = await newPerson();
    const page = await admin.openLink(link);
    await microsoft(page).pick(people.ann);
    await microsoft(page).accept();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');

    await pane.windowFrom(() => pane.press('Check again'));
    await pane.heading('Signed in successfully');
  },
);

test('Check again before the approval: says that it is not there yet, and goes on waiting', async ({
  person,
}) => {
  const pane = await person.openScenario('approval-needed');
  await advised(pane);
  await pane.copied('Copy request');
  await pane.heading('Waiting for your admin');
  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Waiting for your admin');
  await expect(pane.content.getByText('Not approved yet. It can take a while.')).toBeVisible();
});

test('the request workflow: the reason is ready to paste, and the pane knows that the request is out', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('request-workflow');
  const window = await setUpSync(pane);
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.shows('Approval required');
  const reason = await pane.copied('Copy reason');
  await ms.sendRequest(reason);
  await ms.shows('Request sent');
  expect(practice.tenant.requests).toHaveLength(1);
  await pane.press('I sent the request');
  await pane.heading('Waiting for your admin');
  expect(window.isClosed()).toBe(true);
});

test(
  'an admin signs in inside the member’s window: nothing is kept, and the member finishes',
  { tag: '@outlook' },
  async ({ person }) => {
    const pane = await person.openScenario('approval-needed');
    const ms = microsoft(await setUpSync(pane));
    await ms.pick(people.mia);
    await ms.switchToAdmin();
    await ms.pick(people.gia);
    await ms.tickForEveryone();
    await ms.accept();
    await pane.heading('This is another account');
    await pane.reload();
    await pane.heading('Connect your mailbox');

    await setUpSync(pane);
    await pane.heading('Signed in successfully');
  },
);

test('an admin who forgot to tick the box learns that it works for one person only', async ({ person }) => {
  const pane = await person.openScenario('global-admin');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.gia);
  await ms.accept();
  await pane.heading('Signed in successfully');
  await pane.press('No, or not sure');
  await expect(pane.content.getByText('It’s approved for you, but not yet for others.')).toBeVisible();
  await expect(pane.content.getByRole('link', { name: 'Approve for everyone' })).toHaveAttribute(
    'href',
    /adminconsent/,
  );
});

test('no member is ever sent prompt=consent; the admin’s tick-box way alone sends it', async ({
  person,
  practice,
}) => {
  const pane = await person.openScenario('approval-needed');
  await advised(pane);
  await pane.press('I’m an admin');
  await pane.press('With the check box at sign-in');
  const asked = () => practice.tenant.asked.filter(({ query }) => query.prompt === 'consent');
  expect(asked()).toHaveLength(0);
  const ms = microsoft(await pane.windowFrom(() => pane.press('Sign in and select the box')));
  await ms.switchToAdmin();
  await ms.pick(people.gia);
  await ms.tickForEveryone();
  expect(asked()).toHaveLength(1);
});
