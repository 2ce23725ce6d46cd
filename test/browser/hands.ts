import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { focusFault } from './look';

/** How a person works the pane: with a pointer, or with the keyboard alone. */
export interface Hands {
  /** A button, a link or a fold. */
  readonly activate: (control: Locator) => Promise<void>;
  /** ☰ → an item. */
  readonly choose: (item: string) => Promise<void>;
  readonly select: (field: Locator, option: string) => Promise<void>;
}

type Content = FrameLocator | Page;

export const pointer = (content: Content): Hands => ({
  activate: (control) => control.click(),
  async choose(item) {
    await content.getByRole('button', { name: 'Menu', exact: true }).click();
    await content.getByRole('menuitem', { name: item }).click();
  },
  select: async (field, option) => void (await field.selectOption(option)),
});

/** More stops than any way through a screen has. */
export const MOST_STOPS = 60;

export const keyboard = (page: Page, content: Content): Hands => ({
  async activate(control) {
    await reach(page, control);
    await page.keyboard.press('Enter');
    await keepsPlace(content);
  },
  async choose(item) {
    await reach(page, content.getByRole('button', { name: 'Menu', exact: true }));
    await page.keyboard.press('Enter');
    const wanted = content.getByRole('menuitem', { name: item });
    await expect(content.getByRole('menuitem').first()).toBeFocused();
    const items = await content.getByRole('menuitem').count();
    for (let seen = 0; seen < items && !(await isFocused(wanted)); seen += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await expect(wanted).toBeFocused();
    await expect(wanted).toBeEnabled();
    await page.keyboard.press('Enter');
    await keepsPlace(content);
  },
  async select(field, option) {
    await reach(page, field);
    await page.keyboard.type(option);
  },
});

/** With Tab, stop by stop. At each, the focus must be seen: not out of view, not covered, not unmarked. */
export async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  const stops: string[] = [];
  while (!(await isFocused(control))) {
    if (stops.length > MOST_STOPS)
      throw new Error(`Tab does not lead to ${String(control)}: ${stops.join(', ')}`);
    await page.keyboard.press('Tab');
    const { name, fault } = await control.evaluate(focusFault);
    stops.push(name);
    expect(fault, `the focus on ${name}`).toBe('');
  }
}

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** After a choice the focus is on what followed from it, unless the person is in another window now. */
const keepsPlace = (content: Content): Promise<void> =>
  expect(async () => {
    const lost = () => document.hasFocus() && document.activeElement === document.body;
    expect(await content.locator('body').evaluate(lost), 'the focus fell to the start of the page').toBe(
      false,
    );
  }).toPass();
