import { expect, test, type GalleryTab } from './gallery';
import { MOST_STOPS } from './hands';
import { focusFault } from './look';

// Office.js takes Tab over in Outlook on the web.
test.use({ galleryIn: 'outlook' });

/** What Tab must reach, by what it says, from the top to the bottom. Runs in the page. */
function controls(): string[] {
  const all = 'a[href], button, select, textarea, input, summary';
  return [...document.body.querySelectorAll<HTMLElement>(all)]
    .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => `${one.tagName.toLowerCase()} “${(one.textContent ?? '').trim().slice(0, 40)}”`);
}

/** Puts the focus on the heading, where every new screen has it. Runs in the page. */
function toHeading(): void {
  document.querySelectorAll('[data-reached]').forEach((one) => one.removeAttribute('data-reached'));
  const heading = [...document.querySelectorAll<HTMLElement>('h1')].find((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  // The one screen before any script ran has a heading that takes no focus.
  if (heading) heading.tabIndex = -1;
  heading?.focus();
}

/**
 * Whether Tab came to a control, and for the first time. At an end Fluent UI puts an element of its own there for a moment, from
 * which a browser would go on. Runs in the page.
 */
function isNew(): boolean {
  const focused = document.activeElement;
  if (!focused || focused.matches('body, h1, [data-tabster-dummy]')) return false;
  const seen = focused.hasAttribute('data-reached');
  focused.setAttribute('data-reached', '');
  return !seen;
}

interface Walked {
  readonly reached: string[];
  readonly faults: string[];
}

async function walk({ page, pane }: GalleryTab, key: 'Tab' | 'Shift+Tab'): Promise<Walked> {
  const walked: Walked = { reached: [], faults: [] };
  await page.locator('#pane').focus();
  await pane.evaluate(toHeading);
  while (walked.reached.length <= MOST_STOPS) {
    await page.keyboard.press(key);
    if (!(await pane.evaluate(isNew))) break;
    const { name, fault } = await pane.evaluate(focusFault);
    walked.reached.push(name);
    if (fault) walked.faults.push(`${name} ${fault}`);
  }
  // At its ends the pane keeps nobody.
  await expect(page.locator('#pane')).not.toBeFocused();
  return walked;
}

for (const lang of ['en', 'de', 'ar']) {
  test(`${lang}: in a narrow and low pane Tab reaches every control of every screen from its heading, there and back, and each shows that it has the focus`, async ({
    gallery,
  }) => {
    test.setTimeout(300_000);
    const walked: unknown[] = [];
    const due: unknown[] = [];
    await gallery.size(270, 320);
    for (const id of gallery.ids) {
      await gallery.show(id, { lang });
      const [on, back] = [await walk(gallery, 'Tab'), await walk(gallery, 'Shift+Tab')];
      walked.push({
        id,
        faults: [...on.faults, ...back.faults],
        reached: [...back.reached.toReversed(), ...on.reached],
      });
      due.push({ id, faults: [], reached: await gallery.pane.evaluate(controls) });
    }
    expect(walked).toEqual(due);
  });
}
