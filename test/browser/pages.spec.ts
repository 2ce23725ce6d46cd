import { expect, test } from './story';

/** The pages that anybody can open with an address of their own making. */

test('S6: where Microsoft’s answer arrives, no script runs and nothing moves, whatever the address says', async ({
  person,
  practice,
}) => {
  const { addin, portal } = practice.urls;
  for (const made of [
    '#code=x&state=javascript:alert(1)',
    `#state=${encodeURIComponent(portal)}&redirect_uri=${encodeURIComponent(portal)}`,
    '?code=x&state=data:text/html,hostile',
  ]) {
    const address = `${addin}/redirect.html${made}`;
    const page = await person.openLink(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft sign-in');
    expect(page.url()).toBe(address);
    await expect(page.locator('script')).toHaveCount(0);
    await page.close();
  }
});

test('S7: an answer in an address leaves it at once, with no way back to it, and no page is told where people came from', async ({
  person,
  practice,
}) => {
  const { addin } = practice.urls;
  const referrers: string[] = [];
  person.context.on('request', (request) => {
    const { referer } = request.headers();
    if (referer?.startsWith(addin)) referrers.push(`${request.url()} from ${referer}`);
  });
  const page = await person.openLink(
    `${addin}/approved.html?admin_consent=True&tenant=planted#state=planted`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No answer to show');
  expect(page.url()).toBe(`${addin}/approved.html`);
  await page.reload();
  await page.goBack();
  expect(page.url()).not.toContain('planted');
  for (const name of ['taskpane', 'dialog', 'redirect', 'approved']) {
    const response = await page.goto(`${addin}/${name}.html`);
    expect(response?.headers()['referrer-policy']).toBe('no-referrer');
  }
  expect(referrers).toEqual([]);
});

test('S17: no page of ours sends people on to where an address says', async ({ person, practice }) => {
  const { addin, portal } = practice.urls;
  const there = encodeURIComponent(`${portal}/hostile`);
  const made = ['returnUrl', 'redirect_uri', 'next', 'url', 'post_logout_redirect_uri']
    .map((name) => `${name}=${there}`)
    .join('&');
  for (const name of ['taskpane', 'dialog', 'approved', 'redirect']) {
    const page = await person.openLink(`${addin}/${name}.html?${made}#${made}`);
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1);
    expect(new URL(page.url()).origin).toBe(addin);
    for (const link of await page.getByRole('link').all())
      expect(await link.getAttribute('href')).not.toContain('hostile');
    await page.close();
  }
});

test('S18: an approval that somebody made up is text, proves nothing and connects nobody', async ({
  person,
  practice,
}) => {
  const { addin } = practice.urls;
  const description = encodeURIComponent(
    '<img src=x onerror=alert(1)>\u202e Call 555-0100 with your password',
  );
  const refusal = await person.openLink(
    `${addin}/approved.html?error=server_error&error_description=${description}&admin_consent=True`,
  );
  await expect(refusal.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(refusal.locator('body')).not.toContainText(/password|555|\u202e/);
  await expect(refusal.locator('main img')).toHaveCount(0);

  const pane = await person.openScenario('approval-needed');
  const tenant = '2a1c6b7e-1f51-4a38-9d60-3c1a52f40a01';
  const madeUp = await person.openLink(`${addin}/approved.html?admin_consent=True&tenant=${tenant}`);
  await expect(madeUp.locator('body')).toContainText('can’t check the approval');
  await pane.page.bringToFront();
  await pane.heading('Connect your mailbox');
  expect(practice.tenant.asked.filter(({ path }) => path.endsWith('/token'))).toEqual([]);
  expect([...practice.tenant.grants.everyone]).toEqual([]);
});
