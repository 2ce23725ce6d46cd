import { expect, test } from './gallery';
import { MOST_STOPS } from './hands';
import { focusFault } from './look';

/** What Tab must reach, by what it says. Runs in the page. */
function controls(): string[] {
  const all = 'a[href], button, select, textarea, input, summary';
  return [...document.body.querySelectorAll<HTMLElement>(all)]
    .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => `${one.tagName.toLowerCase()} “${(one.textContent ?? '').trim().slice(0, 40)}”`);
}

/** Whether Tab came to a control, and for the first time. Runs in the page. */
function isNew(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const seen = focused.hasAttribute('data-reached');
  focused.setAttribute('data-reached', '');
  return !seen;
}

test('in a narrow and low pane Tab reaches every control of every screen, and each shows that it has the focus', async ({
  gallery,
}) => {
  test.setTimeout(300_000);
  const { page } = gallery;
  const walked: unknown[] = [];
  const due: unknown[] = [];
  await gallery.size(270, 320);
  for (const id of gallery.ids) {
    await gallery.show(id);
    // From the top: without this, Tab goes on from what had the focus last.
    await page.evaluate(() => {
      document.querySelectorAll('[data-reached]').forEach((one) => one.removeAttribute('data-reached'));
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const faults: string[] = [];
    const reached: string[] = [];
    while (reached.length <= MOST_STOPS) {
      await page.keyboard.press('Tab');
      if (!(await page.evaluate(isNew))) break;
      const { name, fault } = await page.evaluate(focusFault);
      reached.push(name);
      if (fault) faults.push(`${name} ${fault}`);
    }
    walked.push({ id, faults, reached });
    due.push({ id, faults: [], reached: await page.evaluate(controls) });
  }
  expect(walked).toEqual(due);
});
