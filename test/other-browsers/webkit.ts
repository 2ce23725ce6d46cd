/** An unmodified WebKitGTK: the MiniBrowser that comes with it, through its own WebDriver. */
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, type WebDriver } from 'selenium-webdriver';
import type { MicrosoftWindow, OtherBrowser, Pane, Place } from './pane';
import { startWebKitDriver } from './webkit-driver';
import { button, containing, eventually, findShown, heading, LIMIT_MS, menuItem } from './webkit-find';

export async function launchWebKit(): Promise<OtherBrowser> {
  const server = await startWebKitDriver();
  const build = () =>
    new Builder()
      .disableEnvironmentOverrides()
      .usingServer(server.url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        timeouts: { pageLoad: LIMIT_MS, script: LIMIT_MS },
      })
      .build();
  // Once in thirty times or so the server never answers. It does the next time. Seen in 2.50.6, 2026-11-28.
  const start = async () =>
    (await Promise.race([build(), wait(LIMIT_MS, undefined, { ref: false })])) ?? (await build());
  try {
    return {
      name: await nameOf(await start()),
      // bugs.webkit.org/show_bug.cgi?id=281149, read 2026-11-27.
      keepsSecureCookies: false,
      openPane: async (url, place) => openPane(await start(), url, place),
      close: server.close,
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function nameOf(driver: WebDriver): Promise<string> {
  const capabilities = await driver.getCapabilities();
  await driver.quit();
  return `WebKitGTK ${capabilities.get('browserVersion')}`;
}

/** Each pane has a session of its own; the server knows only one at a time. */
async function openPane(driver: WebDriver, url: string, place: Place): Promise<Pane> {
  try {
    await driver.get(url);
    return await paneIn(driver, place);
  } catch (error) {
    await driver.quit();
    throw error;
  }
}

async function paneIn(driver: WebDriver, place: Place): Promise<Pane> {
  const main = await driver.getWindowHandle();
  const enter = async () => {
    await driver.switchTo().window(main);
    if (place === 'top-level') return;
    await driver.switchTo().frame(await driver.findElement(By.css('iframe[title="LPC Sidebar"]')));
  };
  const click = (what: By) =>
    eventually(driver, async () => {
      await enter();
      await driver.findElement(what).click();
    });
  const press: Pane['press'] = (name) => click(button(name));
  const listen = () =>
    eventually(driver, async () => {
      await enter();
      await driver.findElement(button('Menu'));
      await driver.executeScript(LISTEN);
    });
  await listen();

  return {
    press,
    async choose(item) {
      await press('Menu');
      await click(menuItem(item));
    },
    async windowFrom(action) {
      const before = await driver.getAllWindowHandles();
      await action();
      const opened = await driver.wait(
        async () => (await driver.getAllWindowHandles()).find((handle) => !before.includes(handle)),
        LIMIT_MS,
        'No window opened.',
      );
      return windowOf(driver, opened ?? '');
    },
    heading: (text) =>
      eventually(driver, async () => {
        await enter();
        await findShown(driver, heading(text));
      }),
    async reload() {
      await driver.switchTo().window(main);
      await driver.navigate().refresh();
      await listen();
    },
    async errors() {
      await enter();
      return driver.executeScript<string[]>('return window.uncaught ?? ["Nobody listened."]');
    },
    close: () => driver.quit(),
  };
}

/**
 * WebKit's WebDriver tells no errors, so the pane's page collects its own. Not seen: those before this is
 * installed or before a reload, those of Microsoft's windows, and those of Outlook's page around the pane.
 */
const LISTEN = `
  const uncaught = (window.uncaught = []);
  addEventListener('error', (event) => uncaught.push(event.message));
  addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
`;

function windowOf(driver: WebDriver, handle: string): MicrosoftWindow {
  return {
    press: (text) =>
      eventually(driver, async () => {
        await driver.switchTo().window(handle);
        await driver.findElement(containing(text)).click();
      }),
    async closed() {
      await driver.wait(
        async () => !(await driver.getAllWindowHandles()).includes(handle),
        LIMIT_MS,
        'The window did not close.',
      );
    },
  };
}
