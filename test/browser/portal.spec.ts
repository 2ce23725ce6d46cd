import type { Page } from '@playwright/test';
import { microsoft, people } from './microsoft';
import { expect, test, type Pane, type Person } from './story';

const setUpSync = (pane: Pane) => pane.windowFrom(() => pane.choose('Set up sync'));

/** A member who asked and waits; then somebody with a role does something in the admin center. */
async function waiting(person: Person, scenario: string): Promise<Pane> {
  const pane = await person.openScenario(scenario);
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.shows('Need admin approval');
  await pane.press('It says “Need admin approval”');
  await pane.copied('Copy request');
  await pane.heading('Waiting for your admin');
  return pane;
}

async function inAdminCenter(admin: Person, url: string, name: string): Promise<Page> {
  const page = await admin.openLink(url);
  await microsoft(page).pick(name);
  return page;
}

test('Method 1: the admin grants consent in the Entra admin center; the member finishes in one click', async ({
  person,
  newPerson,
  practice,
}) => {
  const pane = await waiting(person, 'approval-needed');
  const admin = await newPerson();
  const page = await inAdminCenter(
    admin,
    `${practice.urls.portal}/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
    people.cal,
  );
  await page.getByRole('link', { name: 'LinkPoint Connect' }).click();
  await page.getByRole('link', { name: 'Permissions', exact: true }).click();
  const [grant] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: /^Grant admin consent/ }).click(),
  ]);
  await microsoft(grant).pick(people.cal);
  await microsoft(grant).accept();
  await expect(grant.getByRole('heading', { name: 'Grant consent successful' })).toBeVisible();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText('Mail.ReadWrite').first()).toBeVisible();

  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Signed in successfully');
});

test('Method 3: the organization lets people decide; the member accepts and is connected', async ({
  person,
  newPerson,
  practice,
}) => {
  const pane = await waiting(person, 'approval-needed-none');
  const admin = await newPerson();
  const page = await inAdminCenter(
    admin,
    `${practice.urls.portal}/#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings`,
    people.gia,
  );
  await page.getByRole('radio', { name: 'Allow user consent for apps', exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => practice.tenant.policy).toBe('all');

  await microsoft(await pane.windowFrom(() => pane.press('Finish setup'))).accept();
  await pane.heading('Signed in successfully');
});

test('only some permissions were granted: they are named, and the link asks for all', async ({ person }) => {
  const pane = await person.openScenario('partly-approved');
  const ms = microsoft(await setUpSync(pane));
  await ms.pick(people.mia);
  await ms.shows('Need admin approval');
  await pane.press('It says “Need admin approval”');
  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Some permissions are missing');
  await expect(pane.content.getByText('Calendars.ReadWrite')).toBeVisible();
  const request = await pane.copied('Copy request');
  expect(request).toContain('Calendars.ReadWrite');
  expect(request).toContain('Mail.ReadWrite');
});

test('an approval that lags: "not yet" first, connected at a later check', async ({
  person,
  newPerson,
  practice,
}) => {
  const pane = await waiting(person, 'approval-lags');
  const request = await pane.copied('Copy request');
  const admin = await newPerson();
  const link = /\S+\/v2\.0\/adminconsent\?\S+/.exec(request)?.[0] ?? '';
  const page = await admin.openLink(link);
  await microsoft(page).pick(people.gia);
  await microsoft(page).accept();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');

  await pane.windowFrom(() => pane.press('Check again'));
  await expect(pane.content.getByText('Not approved yet. It can take a while.')).toBeVisible();
  const { lagging } = practice.tenant;
  practice.tenant.lagging = lagging && { ...lagging, tries: 0 };
  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Signed in successfully');
});

const foreignAdmin = 'an admin of another organization opens the link';

/** The member's link, opened by Fay of Fabrikam. */
async function openedByFay(pane: Pane, fay: Person): Promise<Page> {
  const link = /\S+\/v2\.0\/adminconsent\?\S+/.exec(await pane.copied('Copy request'))?.[0] ?? '';
  const page = await fay.openLink(link);
  await microsoft(page).pick('Fay Abadi');
  return page;
}

test(
  `${foreignAdmin}: it names the member's organization, so Microsoft refuses`,
  { tag: '@outlook' },
  async ({ person, newPerson }) => {
    const pane = await waiting(person, 'wrong-tenant-admin');
    const page = await openedByFay(pane, await newPerson());
    await expect(page.locator('body')).toContainText('AADSTS50020');
  },
);

test(
  `${foreignAdmin}, and approves there: the member is still not let in`,
  { tag: '@tab' },
  async ({ person, newPerson }) => {
    const pane = await waiting(person, 'wrong-tenant-admin');
    const page = await openedByFay(pane, await newPerson());
    await microsoft(page).accept();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');
    await pane.windowFrom(() => pane.press('Check again'));
    await expect(pane.content.getByText('Not approved yet. It can take a while.')).toBeVisible();
  },
);

test('the app is new to the organization and Microsoft is not ready (650051): the next try works', async ({
  person,
  newPerson,
}) => {
  const pane = await person.openScenario('provisioning-race');
  await setUpSync(pane);
  await pane.press('It says “Need admin approval”');
  const link = /\S+\/v2\.0\/adminconsent\?\S+/.exec(await pane.copied('Copy request'))?.[0] ?? '';
  const admin = await newPerson();
  const page = await admin.openLink(link);
  await microsoft(page).pick(people.gia);
  await microsoft(page).accept();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');

  await pane.windowFrom(() => pane.press('Finish setup'));
  await pane.heading('Your organization isn’t ready yet');
  await microsoft(await pane.windowFrom(() => pane.press('Try again'))).pick(people.mia);
  await pane.heading('Signed in successfully');
});
