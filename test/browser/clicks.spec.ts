import type { BrowserContext } from '@playwright/test';
import { APP } from '../../practice/data/app';
import { grantToEveryone } from '../../practice/grants';
import { microsoft, people } from './microsoft';
import { expect, test } from './story';

/**
 * Counts what a person activates, by pointer or key, in every window and frame. Choosing an account is part of signing
 * in and does not count.
 */
async function countClicks(context: BrowserContext): Promise<() => number> {
  let clicks = 0;
  await context.exposeBinding('countClick', () => void (clicks += 1));
  await context.addInitScript(() => {
    const counting = (event: MouseEvent) => {
      const { countClick } = window as unknown as { countClick: () => void };
      const inForm =
        event.target instanceof Element && event.target.closest('select, option, textarea, input[type=text]');
      if (event.isTrusted && !inForm && document.title !== 'Sign in to your account') countClick();
    };
    document.addEventListener('click', counting, true);
  });
  return () => clicks;
}

test(
  'a member until the request is out: at most 5, without typing',
  { tag: '@outlook' },
  async ({ person, practice }) => {
    const clicks = await countClicks(person.context);
    const pane = await person.openScenario('approval-needed');
    const window = await pane.windowFrom(() => pane.choose('Set up sync'));
    await microsoft(window).pick(people.mia);
    await microsoft(window).shows('Need admin approval');
    await pane.press('It says “Need admin approval”');
    await pane.press('Email my admin');
    await pane.page
      .getByRole('region', { name: 'New message' })
      .getByRole('button', { name: 'Send' })
      .click();
    await expect.poll(() => practice.tenant.outbox.length).toBe(1);
    expect(clicks()).toBeLessThanOrEqual(5);
  },
);

test('a member who copies the request, by Microsoft’s own way back: at most 5', async ({ person }) => {
  const clicks = await countClicks(person.context);
  const pane = await person.openScenario('approval-needed');
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await microsoft(window).pick(people.mia);
  await microsoft(window).goBack();
  await pane.press('“Need admin approval”');
  await pane.copied('Copy request');
  await pane.heading('Waiting for your admin');
  expect(clicks()).toBeLessThanOrEqual(5);
});

test('the request workflow: at most 4 and a paste; after the approval: at most 1', async ({
  person,
  practice,
}) => {
  const clicks = await countClicks(person.context);
  const pane = await person.openScenario('request-workflow');
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await microsoft(window).pick(people.mia);
  await microsoft(window).sendRequest(await pane.copied('Copy reason'));
  await microsoft(window).shows('Request sent');
  await pane.press('I sent the request');
  await pane.heading('Waiting for your admin');
  const copying = 1;
  expect(clicks() - copying).toBeLessThanOrEqual(4);

  const before = clicks();
  grantToEveryone(practice.tenant, 'gia', APP.permissions);
  await pane.windowFrom(() => pane.press('Check again'));
  await pane.heading('Signed in successfully');
  expect(clicks() - before).toBeLessThanOrEqual(1);
});

test('a Global Administrator in the pane: at most 4', async ({ person }) => {
  const clicks = await countClicks(person.context);
  const pane = await person.openScenario('global-admin');
  const ms = microsoft(await pane.windowFrom(() => pane.choose('Set up sync')));
  await ms.pick(people.gia);
  await ms.tickForEveryone();
  await ms.accept();
  await pane.heading('Signed in successfully');
  expect(clicks()).toBeLessThanOrEqual(4);
});

test('an admin from the mail: 2, without an account with us', async ({ person, newPerson }) => {
  const pane = await person.openScenario('approval-needed');
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await microsoft(window).pick(people.mia);
  await microsoft(window).goBack();
  await pane.press('“Need admin approval”');
  const link = /\S+\/v2\.0\/adminconsent\?\S+/.exec(await pane.copied('Copy request'))?.[0] ?? '';

  const admin = await newPerson();
  const clicks = await countClicks(admin.context);
  const openingTheLink = 1;
  const page = await admin.openLink(link);
  await microsoft(page).pick(people.cal);
  await microsoft(page).accept();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft reports the approval');
  expect(clicks() + openingTheLink).toBe(2);
});

test('an admin without the right: at most 4 to hand over', async ({ person }) => {
  const clicks = await countClicks(person.context);
  const pane = await person.openScenario('approval-needed');
  const window = await pane.windowFrom(() => pane.choose('Set up sync'));
  await microsoft(window).pick(people.mia);
  await pane.press('It says “Need admin approval”');
  const before = clicks();
  await pane.press('I’m an admin');
  await pane.content
    .getByRole('combobox', { name: 'What’s your admin role?' })
    .selectOption('Another admin role');
  const choosingTheRole = 1;
  const forward = pane.content.getByRole('link', { name: 'Forward to a Global admin' });
  await expect(forward).toHaveAttribute('href', /^mailto:.*adminconsent/);
  const forwarding = 1;
  const sending = 1;
  expect(clicks() - before + choosingTheRole + forwarding + sending).toBeLessThanOrEqual(4);
});
