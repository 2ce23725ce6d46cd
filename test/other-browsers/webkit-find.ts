import { By, error, type WebDriver } from 'selenium-webdriver';

export const LIMIT_MS = 15_000;

const ENABLED = 'not(@aria-disabled="true")';

/** A button by its whole name. No text here has a straight quotation mark in it. */
export const button = (name: string) =>
  By.xpath(`//button[normalize-space()="${name}" or @aria-label="${name}"][${ENABLED}]`);

/** An item of ☰: after its name it may have a note, hidden when the item is enabled. */
export const menuItem = (name: string) =>
  By.xpath(`//*[@role="menuitem"][starts-with(normalize-space(), "${name}")][${ENABLED}]`);

/** A button or link by a part of its text. */
export const containing = (text: string) =>
  By.xpath(`//*[self::button or self::a][contains(normalize-space(), "${text}")]`);

export const heading = (text: string) => By.xpath(`//h1[contains(normalize-space(), "${text}")]`);

/** The pane may have drawn a screen that it does not show yet. */
export async function findShown(driver: WebDriver, what: By): Promise<void> {
  const found = await driver.findElement(what);
  if (!(await found.isDisplayed())) throw new error.ElementNotInteractableError('It is not shown.');
}

const NOT_YET = [
  error.NoSuchElementError,
  error.NoSuchFrameError,
  error.StaleElementReferenceError,
  error.ElementNotInteractableError,
  error.ElementClickInterceptedError,
];

/**
 * Does something as soon as it can be done: pages, frames and controls come and go meanwhile. WebKit's errors
 * say nothing but their kind, so the one told in the end says what was on the page.
 */
export async function eventually(driver: WebDriver, act: () => Promise<void>): Promise<void> {
  let last: unknown;
  const done = async () => {
    try {
      await act();
      return true;
    } catch (reason) {
      last = reason;
      if (NOT_YET.some((kind) => reason instanceof kind)) return false;
      throw reason;
    }
  };
  await driver.wait(done, LIMIT_MS).catch(async (reason: unknown) => {
    const shown = await driver.executeScript<string>('return document.body.innerText').catch(String);
    throw new Error(`${String(last ?? reason)}, and the page says: ${shown}`, { cause: last ?? reason });
  });
}
