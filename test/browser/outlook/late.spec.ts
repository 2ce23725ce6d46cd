import { microsoft, people } from '../microsoft';
import { paneFrame } from '../pane-frame';
import { expect, test, type Pane, type Person } from '../story';

/** An Outlook that takes its time to answer Microsoft's own Office.js, or never does. */

const NEVER = '600000';
/** As Office.js keeps a setting: each value is JSON of its own. */
const waiting = {
  'lpc-sidebar.setup-sync': JSON.stringify(
    JSON.stringify({ v: 2, kind: 'waiting', since: Date.now(), via: 'mail' }),
  ),
};
const whole = { timeout: 90_000 };

const button = ({ content }: Pane, name: string) => content.getByRole('button', { name, exact: true });
const heading = ({ content }: Pane) => content.getByRole('heading', { level: 1 });

/** All that is said to a screen reader by the status region, and which headings take the focus. */
const listen = ({ context }: Person) =>
  context.addInitScript(`if (location.pathname === '/taskpane.html') {
    window.heard = [];
    addEventListener('DOMContentLoaded', () => {
      const status = document.getElementById('status');
      new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
    });
    addEventListener('focusin', ({ target }) => target.tagName === 'H1' && heard.push(target.textContent));
  }`);
const heard = ({ page }: Pane) =>
  paneFrame(page).evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean));

for (const seconds of [1, 5, 15, 60]) {
  test(`Outlook answers after ${seconds} s: its record, mailbox and dialog are there, and no pop-up was tried`, async ({
    person,
    practice,
  }) => {
    test.slow();
    await listen(person);
    let windows = 0;
    person.context.on('page', () => (windows += 1));
    const pane = await person.openScenario('approval-needed', { officeAfter: String(seconds * 1000) });
    practice.tenant.roaming.set('mia', waiting);
    await pane.reload();
    if (seconds > 5) {
      await expect(heading(pane)).toHaveText('Waiting for Outlook…', whole);
      await expect(button(pane, 'Reload')).toBeVisible();
    }
    await expect(heading(pane)).toHaveText('Waiting for your admin', whole);
    const waits = (await heard(pane)).filter((text) => text.startsWith('Waiting for Outlook'));
    expect(waits.length).toBeLessThanOrEqual(1);
    if (seconds > 5) expect(waits).toHaveLength(1);
    expect(windows, 'Outlook’s own window alone').toBe(1);
    await expect(button(pane, 'Check again')).toBeVisible();
  });
}

test('Outlook never answers: the person goes on without it', async ({ person }) => {
  const pane = await person.openScenario('consent-allowed', { officeAfter: NEVER });
  await expect(heading(pane)).toHaveText('Waiting for Outlook…', whole);
  await pane.press('Try without Outlook');
  await pane.heading('Connect your mailbox');
  const window = await pane.windowFrom(() => pane.press('Set up sync'));
  const ms = microsoft(window);
  await ms.pick(people.mia);
  await ms.accept();
  await pane.heading('Signed in successfully');
});
